# Which paths nginx's micro-cache keeps: the column "cached" of what "portal --routes" prints becomes a map
# for nginx. A path without a part of its own is looked up, which costs less than a pattern.
BEGIN {
    FS = "\t"
    print "# Made from \"portal --routes\"; column cached."
    print "map \"$request_method $uri\" $qifu_zone {\n    default off;"
}
NR == 1 { for (i = 1; i <= NF; i++) column[$i] = i; next }
column["cached"] && $column["cached"] == "1" && $column["method"] == "GET" {
    path = $column["path"]
    if (path !~ /\{/) {
        printf "    \"GET %s\" qifu_public;\n    \"HEAD %s\" qifu_public;\n", path, path
        next
    }
    gsub(/\./, "\\.", path)
    gsub(/\{id\}/, "[0-9]+", path)
    gsub(/\{[^}]*\}/, "[A-Za-z0-9_-]+", path)
    printf "    \"~^(GET|HEAD) %s$\" qifu_public;\n", path
}
END { print "}" }
