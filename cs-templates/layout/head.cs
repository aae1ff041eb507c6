<?cs # The <head> of every document. Reads Page.{title,description,path,canonical,noindex,refused,nav},
       Site.{name,slogan,base_url,static}.
?>
<meta charset="utf-8">
<title>
    <?cs if:Page.refused ?>错误：<?cs /if ?>
    <?cs if:Page.title && Page.path != "/" ?><?cs var:Page.title ?> · <?cs /if ?>
    <?cs if:Site.name ?><?cs var:Site.name ?><?cs else ?>中小企业公共服务平台<?cs /if ?>
</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description"
        content="<?cs if:Page.description ?><?cs var:Page.description ?><?cs else ?>找服务、提需求、申报、投诉、测规模<?cs /if ?>">
<meta name="theme-color" content="#0b4f9e">
<?cs if:Page.noindex ?>
    <meta name="robots" content="noindex">
<?cs elif:Site.base_url && Page.path ?>
    <link rel="canonical"
            href="<?cs var:Site.base_url ?><?cs if:Page.canonical ?><?cs var:Page.canonical ?><?cs else ?><?cs var:Page.path ?><?cs /if ?>">
    <meta property="og:type" content="website">
    <meta property="og:site_name" content="<?cs var:Site.name ?>">
    <meta property="og:title"
            content="<?cs if:Page.title ?><?cs var:Page.title ?><?cs else ?><?cs var:Site.name ?><?cs /if ?>">
    <meta property="og:description"
            content="<?cs if:Page.description ?><?cs var:Page.description ?><?cs else ?><?cs var:Site.slogan ?><?cs /if ?>">
    <meta property="og:url"
            content="<?cs var:Site.base_url ?><?cs if:Page.canonical ?><?cs var:Page.canonical ?><?cs else ?><?cs var:Page.path ?><?cs /if ?>">
    <meta property="og:image" content="<?cs var:Site.base_url ?>/static/img/share.png">
    <meta property="og:image:width" content="1200">
    <meta property="og:image:height" content="630">
    <meta property="og:locale" content="zh_CN">
<?cs /if ?>
<link rel="icon" href="/static/favicon.svg?v=<?cs var:Site.static ?>" type="image/svg+xml">
<link rel="stylesheet" href="/static/css/tokens.css?v=<?cs var:Site.static ?>">
<link rel="stylesheet" href="/static/css/components.css?v=<?cs var:Site.static ?>">
