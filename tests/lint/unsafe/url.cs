<a href="<?cs var:Data.website ?>">
<a href="/x/<?cs var:Data.title ?>">
<img src="<?cs
var:Data.title ?>" alt="">
<a href="<?cs var:Data.id ?>">
