#include "dispatch/forms_application.h"

#include "dispatch/pages_application.h"
#include "lib/text/text.h"
#include "lib/web/upload.h"

enum { WHOLE = 10000 /* 100 % in hundredths */, MOST_WAN = 1000000000, MOST_COUNT = 9999999, MOST_AREA = 1000000000 };

static const struct qf_choice places[] = {{.value = "rented", .label = "租用"},
                                          {.value = "owned", .label = "自有"}, {0}};
static const struct qf_choice drafts[] = {{.value = "draft", .label = "保存草稿"}, {0}};

/* --- 基本信息 --- */

static void check_assets(struct qf_req *r)
{
    int64_t assets = qf_int(r, BASIC_ASSETS), facility = qf_int(r, BASIC_FACILITY);
    int64_t share = qf_int(r, BASIC_EQUIPMENT_SHARE);
    const char *total = qf_show_decimal(r->arena, assets, 2);
    if (!qf_given(r, BASIC_ASSETS)) return;
    if (facility > assets) {
        qf_wrong(r, BASIC_FACILITY, "不能多于总资产（%s 万元）", total);
        return;
    }
    int64_t equipment = assets * share / WHOLE;
    if (facility + equipment > assets)
        qf_wrong(r, BASIC_EQUIPMENT_SHARE, "服务设施 %s 万元与仪器设备 %s 万元（总资产的 %s%%）合计超过了总资产 %s 万元",
                 qf_show_decimal(r->arena, facility, 2), qf_show_decimal(r->arena, equipment, 2),
                 qf_show_decimal(r->arena, share, 2), total);
}

static void check_equipment(struct qf_req *r)
{
    int64_t sets = qf_int(r, BASIC_EQUIPMENT), share = qf_int(r, BASIC_EQUIPMENT_SHARE);
    if (!qf_given(r, BASIC_EQUIPMENT) || !qf_given(r, BASIC_EQUIPMENT_SHARE)) return;
    if (sets == 0 && share > 0)
        qf_wrong(r, BASIC_EQUIPMENT_SHARE, "仪器设备填的是 0 台/套，占比应当是 0");
    if (sets > 0 && share == 0)
        qf_wrong(r, BASIC_EQUIPMENT_SHARE, "有仪器设备 %lld 台/套，占比不能是 0", (long long)sets);
}

static void check_place(struct qf_req *r)
{
    int64_t own = qf_int(r, BASIC_OWN_SHARE);
    bool owned = qf_eq(qf_str(r, BASIC_PLACE), "owned");
    if (!qf_given(r, BASIC_OWN_SHARE) || !qf_given(r, BASIC_PLACE)) return;
    if (owned && own == 0) qf_wrong(r, BASIC_OWN_SHARE, "场地性质选了自有，自有占比不能是 0");
    if (!owned && own == WHOLE)
        qf_wrong(r, BASIC_PLACE, "场地全部是自有的，场地性质应当选自有");
}

static void check_basic(struct qf_req *r)
{
    check_assets(r);
    check_equipment(r);
    check_place(r);
}

#define WAN .required = true, .places = 2, .max = MOST_WAN, .unit = "万元"
#define SHARE .required = true, .places = 2, .max = WHOLE, .unit = "%"

const struct qf_form application_basic_form = {
    .name = "application_basic", .button = "下一步", .drafts = drafts, .check = check_basic,
    .fields = {
        [BASIC_CAPITAL] = {"capital", "注册资本", QF_DECIMAL, WAN,
                           .placeholder = "请输入注册资本(万元)"},
        [BASIC_ASSETS] = {"assets", "总资产", QF_DECIMAL, WAN, .placeholder = "请输入总资产(万元)"},
        [BASIC_FACILITY] = {"facility", "服务设施", QF_DECIMAL, WAN,
                            .placeholder = "请输入服务设施(万元)",
                            .hint = "场地装修、教室、展厅等，不含仪器设备。"},
        [BASIC_EQUIPMENT] = {"equipment", "仪器设备", QF_INTEGER, .required = true,
                             .max = MOST_COUNT, .unit = "台/套",
                             .placeholder = "请输入仪器设备(台/套)"},
        [BASIC_AREA] = {"area", "场地面积", QF_DECIMAL, .required = true, .places = 2, .min = 1,
                        .max = MOST_AREA, .unit = "平米", .placeholder = "请输入场地面积(平米)"},
        [BASIC_EQUIPMENT_SHARE] = {"equipment_share", "仪器设备占总资产", QF_DECIMAL, SHARE,
                                   .placeholder = "请输入仪器设备占总资产的百分比"},
        [BASIC_OWN_SHARE] = {"own_share", "自有场地占总面积", QF_DECIMAL, SHARE,
                             .placeholder = "请输入自有场地占总面积的百分比"},
        [BASIC_PLACE] = {"place", "场地性质", QF_RADIO, .required = true, .choices = places},
        [BASIC_INTRO] = {"intro", "机构简介", QF_TEXT, .required = true, .max = 1000,
                         .column = "core_application.intro",
                         .placeholder = "请输入机构简介，在1000字以内。"},
    },
};

/* --- 服务经营情况 --- */

/* The fields of a year are there when the round asks for it; what year it is only the round knows. */
static int year_of(struct qf_req *r, const struct qf_field *f)
{
    int i = (int)(f - application_service_form.fields) / 2;
    const struct application *a = application_here(r);
    const struct round round = a ? application_round(a) : (struct round){0};
    return a && i < round_years(&round) ? round.first_year + i : 0;
}

static const char *enterprises_label(struct qf_req *r, const struct qf_field *f)
{
    int year = year_of(r, f);
    return year ? qf_fmt(r->arena, "%d年服务企业数", year) : NULL;
}

static const char *activities_label(struct qf_req *r, const struct qf_field *f)
{
    int year = year_of(r, f);
    return year ? qf_fmt(r->arena, "%d年服务活动数", year) : NULL;
}

#define ENTERPRISES(n)                                                                   \
    {"enterprises_" n, "服务企业数", QF_INTEGER, .required = true, .max = MOST_COUNT,    \
     .unit = "家次", .label_of = enterprises_label,                                      \
     .hint = "一年里服务过的企业，同一家每服务一次计一家次。"}
#define ACTIVITIES(n)                                                                    \
    {"activities_" n, "服务活动数", QF_INTEGER, .required = true, .max = MOST_COUNT,     \
     .unit = "场次", .label_of = activities_label, .hint = "一年里举办或承办的服务活动。"}

const struct qf_form application_service_form = {
    .name = "application_service", .button = "下一步", .drafts = drafts,
    .fields = {
        ENTERPRISES("1"), ACTIVITIES("1"), ENTERPRISES("2"), ACTIVITIES("2"),
        ENTERPRISES("3"), ACTIVITIES("3"),
    },
};

/* --- 申报证明材料上传 --- */

const struct qf_form application_proofs_form = {
    .name = "application_proofs", .button = "上传",
    .fields = {
        [PROOFS_FILES] = {"files", "申报证明材料", QF_FILES, .required = true, .max = 20,
                          .kinds = QF_FILE_DOCUMENT,
                          .hint = "申请报告、人员和服务对象情况表、真实性声明、营业执照、荣誉资质等。可以一次选多个，也可以打成一个压缩包。"},
    },
};

const struct qf_form application_submit_form = {.name = "application_submit", .button = "提交申报"};
const struct qf_form application_delete_form = {.name = "application_delete", .button = "删除"};
const struct qf_form application_withdraw_form = {.name = "application_withdraw", .button = "撤回申报"};
const struct qf_form proof_drop_form = {.name = "proof_drop", .button = "删除"};
