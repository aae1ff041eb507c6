<?cs # The document of a public app with a masthead of its own: base, but for the brand and the navigation. ?>
<?cs set:Macro.masthead = "open" ?><?cs include!"layout/base.cs" ?>
