<?cs uvar:Data.text ?>
<?cs uvar:Data.text_html + Data.text ?>
