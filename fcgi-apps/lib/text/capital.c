/* Amounts of money in the capital characters of cheques and contracts. */
#include "lib/core/banned.h"
#include "lib/core/str.h"
#include "lib/text/text.h"

static const char *const digits[] = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
static const char *const places[] = {"", "拾", "佰", "仟"};
static const char *const groups[] = {"", "万", "亿", "万亿", "亿亿"};

/* Four digits; a 零 stands for any run of zeros between others, and before them when a higher group
 * went in front (begun), or a whole group of zeros. */
static void add_group(struct qf_sb *b, int group, bool begun, bool zero)
{
    static const int powers[] = {1, 10, 100, 1000};
    for (int i = 3; i >= 0; i--) {
        int digit = group / powers[i] % 10;
        if (digit == 0) {
            zero = begun;
            continue;
        }
        if (zero) qf_sb_add(b, digits[0]);
        zero = false;
        begun = true;
        qf_sb_add(b, digits[digit]);
        qf_sb_add(b, places[i]);
    }
}

static void add_yuan(struct qf_sb *b, uint64_t yuan)
{
    uint64_t unit = 1000000000000000ULL * 10;
    bool begun = false, zero = false;
    if (yuan == 0) qf_sb_add(b, digits[0]);
    for (int i = 4; i >= 0; i--, unit /= 10000) {
        int group = (int)(yuan / unit % 10000);
        if (group == 0) zero = begun;
        if (group == 0) continue;
        add_group(b, group, begun, zero);
        zero = false;
        qf_sb_add(b, groups[i]);
        begun = true;
    }
    qf_sb_add(b, "元");
}

char *qf_show_capital(struct qf_arena *a, int64_t fen)
{
    struct qf_sb b = qf_sb_in(a);
    uint64_t all = fen < 0 ? 0 - (uint64_t)fen : (uint64_t)fen;
    int jiao = (int)(all / 10 % 10), rest = (int)(all % 10);
    qf_sb_add(&b, fen < 0 ? "负" : "");
    if (all >= 100 || all == 0) add_yuan(&b, all / 100);
    if (jiao == 0 && rest == 0) {
        qf_sb_add(&b, "整");
    } else {
        if (jiao) qf_sb_addf(&b, "%s角", digits[jiao]);
        else if (all >= 100) qf_sb_add(&b, digits[0]);
        if (rest) qf_sb_addf(&b, "%s分", digits[rest]);
        else qf_sb_add(&b, "整");
    }
    return qf_dup(a, qf_sb_text(&b));
}
