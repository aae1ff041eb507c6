<?cs #
  Icons, the brand mark and the two drawings. Every icon is decoration: words stand beside it.

  icon(name)        one symbol of /static/icons.svg, as tall as the line; name without "i-"
  icon_big(name)    the same at 28 px
  badge(name)       icon_big on a tinted square
  brand_mark()      the mark of the platform as it stands in the masthead
  art_empty()       the drawing of an empty list
  art_hero()        the skyline behind the hero of the home page
  Reads Site.static (version of the static files).
?>

<?cs def:icon(name) ?>
    <svg class="icon" aria-hidden="true">
        <use href="/static/icons.svg?v=<?cs var:Site.static ?>#i-<?cs var:name ?>"/>
    </svg>
<?cs /def ?>

<?cs def:icon_big(name) ?>
    <svg class="icon big" aria-hidden="true">
        <use href="/static/icons.svg?v=<?cs var:Site.static ?>#i-<?cs var:name ?>"/>
    </svg>
<?cs /def ?>

<?cs def:badge(name) ?><span class="badge"><?cs call:icon_big(name) ?></span><?cs /def ?>

<?cs def:brand_mark() ?>
    <svg viewBox="0 0 48 48" aria-hidden="true">
        <rect class="mark" width="48" height="48" rx="11"/>
        <path class="glyph" d="M8 22.5 24 9l16 13.5M24 20v17M24 28h8.5M14.5 27v10M9 38.5h30"/>
    </svg>
<?cs /def ?>

<?cs def:art_empty() ?>
    <svg class="art" viewBox="0 0 176 120" fill="none" stroke="currentColor" stroke-width="2"
            stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
        <path d="M8 104h160" opacity=".35"/>
        <path d="M34 104V52l54-30 54 30v52" opacity=".35"/>
        <path d="M48 104V62h80v42M64 62v42M80 62v42M96 62v42M112 62v42" opacity=".35"/>
        <circle class="lens" cx="92" cy="66" r="24"/>
        <path d="m110 84 20 20"/>
        <path d="M84 66h16"/>
    </svg>
<?cs /def ?>

<?cs def:art_hero() ?>
    <svg class="art" viewBox="0 0 1440 460" preserveAspectRatio="xMaxYMax slice" fill="currentColor"
            aria-hidden="true">
        <circle cx="1180" cy="120" r="64" opacity=".1"/>
        <circle cx="1180" cy="120" r="104" opacity=".05"/>
        <path opacity=".06"
                d="M440 460c100-124 170-112 240-164s106-138 170-124 84 92 142 62 92-132 146-108 92 114 152 88 96-62 150-70v316z"/>
        <path opacity=".1"
                d="M772 460L775 312L772 296L783 278L798 282L807 278L816 296L812 322L820 460zM826 460L829 233L826 217L834 196L845 203L851 199L857 217L854 243L862 460zM866 460L869 294L866 278L878 254L895 264L905 260L915 278L912 304L920 460zM922 460L925 334L922 318L929 300L939 304L945 300L951 318L946 344L954 460zM958 460L961 259L958 243L968 222L982 229L990 225L998 243L996 269L1004 460zM1010 460L1013 316L1010 300L1018 276L1030 286L1037 282L1044 300L1040 326L1048 460zM1052 460L1055 350L1052 334L1065 316L1083 320L1094 316L1105 334L1102 360L1110 460zM1124 460L1127 263L1124 247L1133 226L1146 233L1154 229L1162 247L1158 273L1166 460zM1172 460L1175 320L1172 304L1184 280L1200 290L1210 286L1220 304L1216 330L1224 460zM1232 460L1235 238L1232 222L1240 204L1251 208L1257 204L1263 222L1260 248L1268 460zM1274 460L1277 299L1274 283L1287 262L1305 269L1316 265L1327 283L1324 309L1332 460zM1340 460L1343 340L1340 324L1349 300L1362 310L1370 306L1378 324L1374 350L1382 460zM1386 460L1389 284L1386 268L1401 250L1422 254L1434 250L1446 268L1444 294L1452 460z"/>
        <path opacity=".14"
                d="M781 282l6-15 6 15zM800 283l5-12 5 12zM832 200l6-15 6 15zM876 258l6-15 6 15zM898 265l5-12 5 12zM927 304l6-15 6 15zM966 226l6-15 6 15zM983 230l5-12 5 12zM1016 280l6-15 6 15zM1063 320l6-15 6 15zM1087 321l5-12 5 12zM1131 230l6-15 6 15zM1147 234l5-12 5 12zM1182 284l6-15 6 15zM1203 291l5-12 5 12zM1238 208l6-15 6 15zM1285 266l6-15 6 15zM1309 270l5-12 5 12zM1347 304l6-15 6 15zM1363 311l5-12 5 12zM1399 254l6-15 6 15zM1427 255l5-12 5 12z"/>
        <path opacity=".07" d="M640 460c70-64 130-92 220-86s150-28 240-22 150-22 220-14 90 4 120 0v122z"/>
        <path fill="none" stroke="currentColor" stroke-width="5" stroke-linecap="round" opacity=".1"
                d="M744 336h96M862 322h44M1086 328h60M1196 304h38M1306 334h70M948 346h60"/>
        <g opacity=".16">
            <path
                    d="M900 460v-74l34-22v22l34-22v22l34-22v96zM1020 460V352h62v108zM1098 460V316h44v144zM1156 460v-86h70v86z"/>
        </g>
        <g class="deep">
            <path
                    d="M1032 366h10v12h-10zM1052 366h10v12h-10zM1032 390h10v12h-10zM1052 390h10v12h-10zM1108 332h8v12h-8zM1124 332h8v12h-8zM1108 356h8v12h-8zM1124 356h8v12h-8zM1108 380h8v12h-8zM1124 380h8v12h-8zM1170 390h12v12h-12zM1196 390h12v12h-12zM914 400h12v12h-12zM948 400h12v12h-12zM982 400h12v12h-12z"/>
        </g>
        <g fill="none" stroke="currentColor" stroke-width="2" opacity=".38">
            <path
                    d="M1226 398c60-52 150-52 214-8M1226 398h214M1262 398v-24M1298 398v-36M1334 398v-41M1370 398v-38M1406 398v-28"/>
            <path d="M1110 316v-40M1110 276l60 14M1110 276l-22 16M1158 287v22" stroke-linecap="round"/>
        </g>
        <g fill="none" stroke="currentColor" stroke-width="1.5" opacity=".2">
            <path d="M0 452c180-26 320 10 520-8s360-34 560-14 240 12 360 4"/>
            <path d="M0 436c200-30 330 14 540-8s330-30 520-14 260 14 380 0"/>
            <path d="M0 418c220-34 360 16 560-10s330-22 500-8 260 10 380-6"/>
        </g>
    </svg>
<?cs /def ?>
