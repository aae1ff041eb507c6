#include "dispatch/forms_filing.h"

#include "dispatch/filing.h"
#include "lib/core/log.h"
#include "lib/web/upload.h"

/* --- choices --- */

static const struct qf_choice months[] = {
    {"1", "1 月"}, {"2", "2 月"}, {"3", "3 月"}, {"4", "4 月"}, {"5", "5 月"}, {"6", "6 月"},
    {"7", "7 月"}, {"8", "8 月"}, {"9", "9 月"}, {"10", "10 月"}, {"11", "11 月"},
    {"12", "12 月"}, {0},
};
static const struct qf_choice places[] = {
    {"own", "自有"}, {"rent", "租用"}, {"both", "自有和租用"}, {"free", "无偿使用"}, {0},
};

static const struct qf_choice *types(struct qf_req *r)
{
    static const struct qf_choice none[] = {{0}};
    struct qf_list list;
    qf_err *e = filing_types(r->db, &list);
    if (e) qf_log_err("types of institutions could not be read", e, NULL);
    if (e) return none;
    struct qf_choice *out = qf_calloc(r->arena, list.count + 1, sizeof *out);
    for (size_t i = 0; i < list.count; i++) {
        const struct filing_type_of *t = QF_AT(list, struct filing_type_of, i);
        out[i] = (struct qf_choice){.value = t->code, .label = t->name};
    }
    return out;
}

/* --- fields that are there for some --- */

int filing_field(enum filing_cell cell)
{
    static const int fields[FILING_CELLS] = {
        [FILING_AREA] = FILE_AREA, [FILING_ASSETS] = FILE_ASSETS, [FILING_STAFF] = FILE_STAFF,
        [FILING_BACHELORS] = FILE_BACHELORS, [FILING_TITLES] = FILE_TITLES,
        [FILING_REVENUE] = FILE_REVENUE, [FILING_EXPENSE] = FILE_EXPENSE,
        [FILING_PROFIT] = FILE_PROFIT};
    return fields[cell];
}

int filing_domain_field(int domain, enum filing_of_domain which)
{
    return FILE_FIRST_DOMAIN + domain * FILING_TRIPLE + (int)which;
}

/* Year and month of a filing that is stored stay. */
static const char *label_of_period(struct qf_req *r, const struct qf_field *f)
{
    return filing_page_of(r)->stored ? NULL : f->label;
}

/* 政策服务活动数: as many domains as there are. */
static const char *label_of_domain(struct qf_req *r, const struct qf_field *f)
{
    const struct filing_page *page = filing_page_of(r);
    long at = f - &filing_form.fields[FILE_FIRST_DOMAIN];
    size_t domain = (size_t)at / FILING_TRIPLE;
    if (domain >= page->domains.count) return NULL;
    return qf_fmt(r->arena, "%s%s", QF_AT(page->domains, struct filing_domain, domain)->name,
                  filing_triple_words[at % FILING_TRIPLE]);
}

/* --- what cannot be --- */

static void check_part(struct qf_req *r, int field, const char *what)
{
    if (qf_int(r, field) > qf_int(r, FILE_STAFF))
        qf_wrong(r, field, "%s不能多于服务人员数（%lld 人）", what,
                 (long long)qf_int(r, FILE_STAFF));
}

static void check_filing(struct qf_req *r)
{
    check_part(r, FILE_BACHELORS, "本科人数");
    check_part(r, FILE_TITLES, "中级职称人数");
}

/* --- forms --- */

/* In hundredths of 万元, which are whole numbers of 分. */
#define WAN .required = true, .places = 2, .max = 1000000000LL, .unit = "万元"
#define PEOPLE QF_INTEGER, .required = true, .max = 1000000, .unit = "人"
#define FIGURE(n, word, figure, label_, unit_)                                           \
    [FILE_FIRST_DOMAIN + FILING_TRIPLE * (n) + (figure)] = {                             \
        "domain" #n "_" word, label_, QF_INTEGER, .label_of = label_of_domain,           \
        .max = 1000000, .unit = unit_}
#define DOMAIN(n)                                                                        \
    FIGURE(n, "activities", FILING_ACTIVITIES, "活动数", "场次"),                        \
    FIGURE(n, "attendees", FILING_ATTENDEES, "参与企业数", "家次"),                      \
    FIGURE(n, "served", FILING_SERVED, "服务企业数", "家")

static const struct qf_choice drafts[] = {{"save", "保存草稿"}, {0}};

const struct qf_form filing_form = {
    .name = "filing", .button = "下一步", .check = check_filing, .drafts = drafts,
    .hint = "数字请与统计台账、财务报表一致，真实、准确、完整、及时。",
    .fields = {
        [FILE_YEAR] = {"year", "填报年度", QF_INTEGER, .required = true, .min = 2000,
                       .max = 2999, .label_of = label_of_period, .group = "填报月份"},
        [FILE_MONTH] = {"month", "月份", QF_CHOICE, .required = true, .choices = months,
                        .label_of = label_of_period, .side = "period",
                        .side_label = "看这个月的参考数",
                        .side_needs = 1ULL << FILE_YEAR | 1ULL << FILE_MONTH},
        [FILE_TYPE] = {"type", "机构类型", QF_CHOICE, .required = true, .choices_of = types},
        [FILE_AREA] = {"area", "服务场所", QF_DECIMAL, .required = true, .places = 2,
                       .max = 1000000000LL, .unit = "平方米", .group = "机构情况"},
        [FILE_PLACE] = {"place", "服务场所类型", QF_CHOICE, .required = true, .choices = places},
        [FILE_ASSETS] = {"assets", "服务资产", QF_DECIMAL, WAN},
        [FILE_STAFF] = {"staff", "服务人员数", PEOPLE},
        [FILE_BACHELORS] = {"bachelors", "本科人数", PEOPLE},
        [FILE_TITLES] = {"titles", "中级职称人数", PEOPLE},
        [FILE_REVENUE] = {"revenue", "营业收入", QF_DECIMAL, WAN, .group = "经营情况"},
        [FILE_EXPENSE] = {"expense", "服务支出", QF_DECIMAL, WAN},
        [FILE_PROFIT] = {"profit", "利润总额", QF_DECIMAL, WAN, .min = -1000000000LL},
        /* The page has the button beside the figures of domains. */
        [FILE_NOTE] = {"note", "异常数字说明", QF_TEXT, .max = 1000, .column = "filing.note",
                       .side = "take", .side_label = "空格子填入平台记录",
                       .hint = "页面上有提醒的数字确实如此的，请在这里写明原因。"},
        DOMAIN(0), DOMAIN(1), DOMAIN(2), DOMAIN(3), DOMAIN(4), DOMAIN(5), DOMAIN(6), DOMAIN(7),
        DOMAIN(8), DOMAIN(9), DOMAIN(10), DOMAIN(11), DOMAIN(12), DOMAIN(13), DOMAIN(14),
        DOMAIN(15),
    },
};

const struct qf_form filing_files_form = {
    .name = "files", .button = "上传",
    .fields = {
        [FILES_FILES] = {"files", "工作总结和证明材料", QF_FILES, .required = true, .max = 20,
                         .kinds = QF_FILE_DOCUMENT,
                         .hint = "可以一次选多个；材料较多的可以打成一个压缩包。"},
    },
};

const struct qf_form filing_submit_form = {.name = "submit", .button = "提交填报"};
const struct qf_form filing_delete_form = {.name = "delete", .button = "删除"};
const struct qf_form filing_drop_form = {.name = "drop", .button = "删除"};

const struct qf_form filings_form = {
    .name = "filings", .button = "查询", .get = true,
    .fields = {
        [FILINGS_YEAR] = {"year", "填报年度", QF_INTEGER, .min = 2000, .max = 2999},
    },
};

const struct qf_form filing_records_form = {
    .name = "records", .button = "查询", .get = true,
    .fields = {
        [RECORDS_YEAR] = {"year", "年度", QF_INTEGER, .min = 2000, .max = 2999},
        [RECORDS_MONTH] = {"month", "月份", QF_CHOICE, .choices = months},
        [RECORDS_DOMAIN] = {"domain", "服务领域", QF_HIDDEN, .max = 20},
    },
};

const struct qf_form figures_form = {
    .name = "figures", .button = "查询", .get = true,
    .fields = {
        [FIGURES_YEAR] = {"year", "年度", QF_INTEGER, .min = 2000, .max = 2999},
        [FIGURES_CITY] = {"city", "市州", QF_REGION, .max = 2},
    },
};
