/* 模版下载: four documents with what is known of the institution already in them. */
#include "keeper/application.h"

#include "lib/paper/docx.h"
#include "lib/text/text.h"

enum { BLANK_ROWS = 12 };

/* --- parts --- */

static void fact(struct qf_docx *d, const char *label, const char *value)
{
    static const int shares[] = {3, 7};
    const char *const cells[] = {label, value};
    qf_docx_row(d, shares, cells, 2, false);
}

static const char *shown(struct qf_data *d, const char *name)
{
    const char *text = qf_data_get(d, name);
    return text ? text : "";
}

static void facts(struct qf_docx *d, struct qf_req *r, const struct application *a)
{
    struct qf_arena *arena = r->arena;
    static const int shares[] = {3, 7};
    static const char *const head[] = {"项目", "内容"};
    struct qf_data *known = qf_data_in(r->data, "paper");
    put_application(r, known, a);
    qf_docx_row(d, shares, head, 2, true);
    fact(d, "机构名称", a->name);
    fact(d, "机构代码", a->uscc);
    fact(d, "所在地区", shown(known, "region"));
    fact(d, "成立日期", a->founded_on == QF_NO_TIME ? "" : qf_show_long(arena, a->founded_on));
    fact(d, "联系人及电话", qf_fmt(arena, "%s　%s", a->contact, a->contact_phone));
    fact(d, "注册资本", shown(known, "capital"));
    fact(d, "总资产", shown(known, "assets"));
    fact(d, "服务设施", shown(known, "facility"));
    fact(d, "仪器设备", qf_fmt(arena, "%s（占总资产 %s）", shown(known, "equipment"),
                               shown(known, "equipment_share")));
    fact(d, "场地", qf_fmt(arena, "%s，%s，自有占 %s", shown(known, "area"),
                           shown(known, "place"), shown(known, "own_share")));
}

static qf_err *years(struct qf_docx *d, struct qf_req *r, const struct application *a)
{
    static const int shares[] = {2, 4, 4};
    static const char *const head[] = {"年度", "服务企业数（家次）", "服务活动数（场次）"};
    struct application_year list[ROUND_YEARS];
    size_t n;
    QF_TRY(application_years(r->db, r->arena, a, list, &n));
    if (n) qf_docx_row(d, shares, head, 3, true);
    for (size_t i = 0; i < n; i++) {
        const char *const cells[] = {
            qf_fmt(r->arena, "%d", list[i].year),
            list[i].enterprises < 0 ? "" : qf_show_number(r->arena, list[i].enterprises),
            list[i].activities < 0 ? "" : qf_show_number(r->arena, list[i].activities)};
        qf_docx_row(d, shares, cells, 3, false);
    }
    return NULL;
}

static void signature(struct qf_docx *d, const struct application *a)
{
    qf_docx_blank(d, 2);
    qf_docx_right(d, a->name);
    qf_docx_right(d, "法定代表人（签字）：　　　　　　（单位公章）");
    qf_docx_right(d, "　　　年　　月　　日");
}

static void blank_table(struct qf_docx *d, const int *shares, const char *const *head, int columns)
{
    static const char *const none[QF_DOCX_COLUMNS];
    qf_docx_row(d, shares, head, columns, true);
    for (int i = 0; i < BLANK_ROWS; i++) qf_docx_row(d, shares, none, columns, false);
}

/* --- the four --- */

static qf_err *outline(struct qf_docx *d, struct qf_req *r, const struct application *a)
{
    qf_docx_title(d, "核心服务机构申请报告");
    qf_docx_hint(d, "提纲。各部分写明事实和数据，并附证明材料；表中带出的数据以申报系统为准，有变化请先改系统。");
    qf_docx_heading(d, "一、机构基本情况");
    facts(d, r, a);
    qf_docx_text(d, *a->intro ? a->intro : "（机构沿革、股权和治理结构、业务范围。）");
    qf_docx_heading(d, "二、服务条件");
    qf_docx_text(d, "（服务场所、设施设备、信息化手段，注明面积、价值和来源。）");
    qf_docx_heading(d, "三、服务团队");
    qf_docx_text(d, "（专职服务人员数、本科及以上和中级职称以上人数及占比，附服务人员基本情况表。）");
    qf_docx_heading(d, "四、服务业绩");
    QF_TRY(years(d, r, a));
    qf_docx_text(d, "（主要服务内容、典型案例、服务成效，附服务对象情况表。）");
    qf_docx_heading(d, "五、公益服务和配合政府工作情况");
    qf_docx_text(d, "（参加公益活动、政策宣讲、企业走访等情况。）");
    qf_docx_heading(d, "六、管理制度和信用");
    qf_docx_text(d, "（服务流程、收费、投诉处理、财务管理制度；近三年有无违法违规。）");
    qf_docx_heading(d, "七、今后三年工作计划");
    qf_docx_text(d, "（目标、措施、计划服务企业数和活动数。）");
    signature(d, a);
    return NULL;
}

static qf_err *staff(struct qf_docx *d, struct qf_req *r, const struct application *a)
{
    static const int shares[] = {2, 3, 2, 2, 3, 3, 3, 3};
    static const char *const head[] = {"序号", "姓名", "性别", "年龄", "学历", "职称或资格", "岗位",
                                       "专职/兼职"};
    qf_docx_title(d, "服务机构服务人员基本情况表");
    qf_docx_text(d, qf_fmt(r->arena, "机构名称：%s　　机构代码：%s", a->name, a->uscc));
    blank_table(d, shares, head, 8);
    qf_docx_hint(d, "只列从事服务的人员；附缴纳社会保险的证明。身份证号码不用填写。");
    signature(d, a);
    return NULL;
}

static qf_err *clients(struct qf_docx *d, struct qf_req *r, const struct application *a)
{
    static const int shares[] = {2, 6, 4, 5, 3, 4};
    static const char *const head[] = {"序号", "企业名称", "联系人及电话", "服务内容", "服务时间",
                                       "企业评价"};
    qf_docx_title(d, "服务机构服务对象情况表");
    qf_docx_text(d, qf_fmt(r->arena, "机构名称：%s　　机构代码：%s", a->name, a->uscc));
    QF_TRY(years(d, r, a));
    qf_docx_heading(d, "主要服务对象");
    blank_table(d, shares, head, 6);
    qf_docx_hint(d, "按年度填写，每年不少于十家，可另附页。");
    signature(d, a);
    return NULL;
}

static qf_err *statement(struct qf_docx *d, struct qf_req *r, const struct application *a)
{
    qf_docx_title(d, "真实性声明");
    qf_docx_text(d, qf_fmt(r->arena,
        "%s（统一社会信用代码 %s）申报“%s”，现声明：", a->name, a->uscc, a->round_name));
    qf_docx_text(d, "一、所填报的数据和提交的材料真实、准确、完整，复印件与原件一致。\n"
                    "二、本单位具有独立法人资格，与其他申报单位没有隶属或控制关系。\n"
                    "三、近三年没有严重违法失信行为。\n"
                    "四、如有虚假，愿意承担由此产生的法律责任，并接受取消资格、三年内不得申报的处理。");
    signature(d, a);
    return NULL;
}

static const struct { const char *code, *name; qf_err *(*write)(struct qf_docx *, struct qf_req *,
                                                               const struct application *); }
papers[] = {
    {"outline", "核心服务机构申请报告提纲", outline},
    {"staff", "服务机构服务人员基本情况表", staff},
    {"clients", "服务机构服务对象情况表", clients},
    {"statement", "真实性声明", statement},
};

qf_err *application_paper(struct qf_req *r, const struct application *a, const char *code)
{
    const char *bytes;
    size_t len;
    for (size_t i = 0; i < sizeof papers / sizeof *papers; i++) {
        if (!qf_eq(papers[i].code, code)) continue;
        const struct qf_docx_info info = {.title = papers[i].name, .author = a->name,
                                          .made_at = r->now};
        struct qf_docx *d = qf_docx_new(r->arena, &info);
        QF_TRY(papers[i].write(d, r, a));
        QF_TRY(qf_docx_end(d, &bytes, &len));
        return qf_send_as(r, QF_DOCX_TYPE,
                          qf_fmt(r->arena, "%s（%s）.docx", papers[i].name, a->name), bytes, len);
    }
    return qf_not_found();
}
