<p class='<?cs var:x ?>'>
