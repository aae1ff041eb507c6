<?cs #
  Pictures of the library, as keeper/page_picture.c puts them: p.title, p.large, p.medium, p.small with
  url, width, height.

  gallery(list, title)     one after the other in a strip that scrolls, with small ones below to jump; prints
                           nothing for an empty list. title names the thing for who cannot see them
?>

<?cs def:gallery(list, title) ?>
    <?cs if:subcount(list) > #0 ?>
        <section class="gallery" aria-label="<?cs var:title ?>的图片">
            <ul class="strip"<?cs if:subcount(list) > #1 ?> tabindex="0"<?cs /if ?>>
                <?cs each:p = list ?>
                    <li id="picture-<?cs var:p.id ?>">
                        <img src="<?cs var:p.medium.url ?>"
                                srcset="<?cs var:p.medium.url ?> <?cs var:p.medium.width ?>w, <?cs var:p.large.url ?> <?cs var:p.large.width ?>w"
                                sizes="(min-width: 1024px) 800px, 100vw" width="<?cs var:p.large.width ?>"
                                height="<?cs var:p.large.height ?>"
                                alt="<?cs var:title ?>：<?cs var:p.title ?>"<?cs if:!first(p) ?>
                                loading="lazy"<?cs /if ?>>
                    </li>
                <?cs /each ?>
            </ul>
            <?cs if:subcount(list) > #1 ?>
                <ul class="jump">
                    <?cs each:p = list ?>
                        <li>
                            <a href="#picture-<?cs var:p.id ?>">
                                <img src="<?cs var:p.small.url ?>" width="<?cs var:p.small.width ?>"
                                        height="<?cs var:p.small.height ?>" alt="看图片：<?cs var:p.title ?>">
                            </a>
                        </li>
                    <?cs /each ?>
                </ul>
            <?cs /if ?>
        </section>
    <?cs /if ?>
<?cs /def ?>
