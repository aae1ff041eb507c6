# shellcheck shell=bash
# A synthetic province: as many as asked for, and every sum right.
# shellcheck source=tests/qifuctl/lib.sh
. "$HERE/lib.sh"
migrated

fails 2 "nothing-to-load-is-a-misuse" q load
fails 2 "orders-need-services" q load --orders 5
fails 2 "a-number-that-is-none-is-a-misuse" q load --articles many
passes "load-works" q load --people 120 --enterprises 350 --providers 90 --services 250 \
    --orders 2500 --articles 2300 --index
for pair in "enterprise 350" "provider 90" "service 250" "service_order 2500" "article 2300"; do
    set -- $pair
    same "all-of-$1-are-there" "$(sql qifu -e "SELECT COUNT(*) FROM $1")" "$2"
done
same "every-party-has-its-account" "$(sql qifu -e "SELECT COUNT(*) FROM account")" 560
passes "sums-hold" q doctor sums
same "ratings-were-given" "$(sql qifu -e "SELECT COUNT(*) > 500 FROM rating")" 1
passes "more-can-be-added" q load --articles 100 --enterprises 10 --providers 5 --services 20 --orders 30
same "and-comes-on-top" "$(sql qifu -e "SELECT COUNT(*) FROM article")" 2400
passes "sums-hold-still" q doctor sums
passes "articles-are-found" q search 数字化转型 --kind article
says "many-of-them" '[1-9][0-9]+ found'
passes "a-filter-by-region-works" q search 数字化转型 --region 430100
