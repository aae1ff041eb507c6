<?cs #
  Charts drawn by the server, without script: SVG and the table of the same numbers. Geometry is worked
  out in C; a template cannot reckon with fractions.

  bars(list)           horizontal bars: list.N.{name,value,percent,kind}; percent 0..100 with a dot,
                       kind 1..4 picks the tone (4 singles out). The value stands beside its bar
  chart_open(title) … chart_close()   the figure around bars or a line chart
  line_chart(c)        c.{id,title,words,lines.N.{points,kind,area},marks.N.{x,y,text,kind},
                       scale.N.{y,text},labels.N.{x,text},rows.N.{name,values.N}} : points in a box of
                       100 × 100, y downwards; words say what the picture shows
?>

<?cs def:chart_open(title) ?>
    <figure class="card chart">
    <figcaption><h2><?cs var:title ?></h2></figcaption>
<?cs /def ?>

<?cs def:chart_close() ?></figure><?cs /def ?>

<?cs def:bars(list) ?>
    <ul class="bars">
        <?cs each:bar = list ?>
            <li>
                <span><?cs var:bar.name ?></span>
                <svg viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
                    <rect class="track" width="100" height="16"/>
                    <rect class="s<?cs if:bar.kind ?><?cs var:bar.kind ?><?cs else ?>1<?cs /if ?>"
                            width="<?cs var:bar.percent ?>" height="16"/>
                </svg>
                <span><?cs var:bar.value ?></span>
            </li>
        <?cs /each ?>
    </ul>
<?cs /def ?>

<?cs def:line_chart(c) ?>
    <div class="plot">
        <svg aria-hidden="true">
            <?cs each:mark = c.scale ?>
                <text x="38" y="<?cs var:mark.y ?>" text-anchor="end"><?cs var:mark.text ?></text>
            <?cs /each ?>
        </svg>
        <svg role="img" aria-labelledby="<?cs var:c.id ?>-title <?cs var:c.id ?>-words">
            <title id="<?cs var:c.id ?>-title"><?cs var:c.title ?></title>
            <desc id="<?cs var:c.id ?>-words"><?cs var:c.words ?></desc>
            <svg y="8" height="216" width="100%">
                <?cs each:mark = c.scale ?>
                    <line class="rule" x1="0" x2="100%" y1="<?cs var:mark.percent ?>%"
                            y2="<?cs var:mark.percent ?>%"/>
                <?cs /each ?>
                <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">
                    <?cs each:line = c.lines ?>
                        <?cs if:line.area ?>
                            <polygon class="wash" points="<?cs var:line.area ?>"/>
                        <?cs /if ?>
                        <polyline class="line l<?cs var:line.kind ?>" points="<?cs var:line.points ?>"/>
                    <?cs /each ?>
                </svg>
                <?cs each:mark = c.marks ?>
                    <circle class="s<?cs var:mark.kind ?>" cx="<?cs var:mark.x ?>%" cy="<?cs var:mark.y ?>%"
                            r="4.5"/>
                    <text class="strong" x="<?cs var:mark.x ?>%" y="<?cs var:mark.y ?>%" dy="-12"
                            text-anchor="<?cs if:mark.anchor ?><?cs var:mark.anchor ?><?cs else ?>middle<?cs /if ?>">
                        <?cs var:mark.text ?>
                    </text>
                <?cs /each ?>
            </svg>
            <svg y="224" height="36" width="100%">
                <?cs each:mark = c.labels ?>
                    <text x="<?cs var:mark.x ?>%" y="24" text-anchor="middle"><?cs var:mark.text ?></text>
                <?cs /each ?>
            </svg>
        </svg>
    </div>
<?cs /def ?>
