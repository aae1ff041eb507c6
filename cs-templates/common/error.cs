<?cs # An error page. Reads Error.{status,title,words,incident,back}, Site.{hotline,hours}.
?>
<div class="wrap narrow page"><?cs include!"common/error-card.cs" ?></div>
