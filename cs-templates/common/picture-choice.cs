<?cs # picture_choice(x): one place of a gallery, a list of pictures (Data.chosen.N, Data.library.N), which
       the picker turns into a picture ?>

<?cs def:picture_choice(x) ?>
    <?cs set:Macro.there = "" ?>
    <div class="<?cs call:field_class(x) ?>">
        <label for="<?cs var:x.id ?>"><?cs var:x.label ?><?cs call:optional_mark(x) ?></label>
        <?cs call:hint(x) ?>
        <?cs call:error(x) ?>
        <select class="input"<?cs call:control_attributes(x) ?> data-picture>
            <option value="">不用</option>
            <?cs each:p = Data.chosen ?>
                <option value="<?cs var:p.id ?>"
                        data-small="<?cs var:p.small.url ?>"<?cs if:p.id == x.value ?>
                        selected<?cs set:Macro.there = "1" ?><?cs /if ?>>
                    <?cs var:p.title ?>
                </option>
            <?cs /each ?>
            <?cs each:p = Data.library ?>
                <option value="<?cs var:p.id ?>"
                        data-small="<?cs var:p.small.url ?>"<?cs if:p.id == x.value && !Macro.there ?>
                        selected<?cs set:Macro.there = "1" ?><?cs /if ?>>
                    <?cs var:p.title ?>
                </option>
            <?cs /each ?>
            <?cs if:x.value && !Macro.there ?>
                <option value="<?cs var:x.value ?>" selected>已选的图片</option>
            <?cs /if ?>
        </select>
    </div>
<?cs /def ?>
