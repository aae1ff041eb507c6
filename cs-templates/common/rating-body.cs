<?cs # One rating, as both its sides read it. Data.rating as keeper/rating.h puts it ?>
<section class="card stack">
    <p class="line apart">
        <?cs call:stars(Data.rating.score, Data.rating.score, Data.rating.score_word) ?>
        <span class="muted small"><?cs var:Data.rating.created_at ?></span>
    </p>
    <?cs if:subcount(Data.rating.stages) > #0 ?>
        <ul class="rows tight">
            <?cs each:s = Data.rating.stages ?>
                <li>
                    <div class="body">
                        <p class="line apart">
                            <b><?cs var:s.name ?></b>
                            <?cs call:stars(s.score, s.score, s.score_word) ?>
                        </p>
                        <?cs if:s.comment ?><p class="prose"><?cs var:s.comment ?></p><?cs /if ?>
                    </div>
                </li>
            <?cs /each ?>
        </ul>
    <?cs /if ?>
    <?cs if:!Data.rating.comment ?><p class="muted">企业没有写评论。</p><?cs /if ?>
    <?cs call:rating_words(Data.rating) ?>
</section>
