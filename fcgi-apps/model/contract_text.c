/* The canonical text of a contract.
 *
 * A line is a sign, a blank and cells parted by tabs: "= " title, "# " heading, ". " paragraph, "! "
 * format clause, "- " label and text, "+ " head and "| " row of a table, "_ " places to sign, "/ "
 * new page. What the parties typed never begins a line and holds no tab, so it is never taken for a sign.
 * The order of the parts is that of domain facts 9.
 */
#include "lib/core/str.h"
#include "lib/text/text.h"
#include "model/contract.h"
#include "model/contract_clause.h"

#define FORM "qifu-contract 1\n"
#define BLANK "（未填写）"

static const char signs[] = {
    [CONTRACT_TITLE] = '=', [CONTRACT_HEADING] = '#', [CONTRACT_TEXT] = '.',
    [CONTRACT_FORMAT] = '!', [CONTRACT_FACT] = '-', [CONTRACT_HEAD] = '+',
    [CONTRACT_ROW] = '|', [CONTRACT_SIGN] = '_', [CONTRACT_PAGE] = '/',
};
enum { KINDS = sizeof signs };

struct draft { struct qf_arena *arena; struct qf_sb out; int article; };

/* --- lines --- */

/* What was typed, in a line of ours: nothing that shows nothing, no tab, no second line. The forms saw to
 * the rest; this holds for what came into the database by any way. */
static void add_clean(struct qf_sb *b, struct qf_arena *a, const char *text)
{
    for (const char *c = qf_tidy(a, text ? text : ""); *c; c++)
        qf_sb_addc(b, *c == '\t' || *c == '\n' ? ' ' : *c);
}

static void line(struct draft *d, enum contract_kind kind, const char *const *cells, int count)
{
    qf_sb_addc(&d->out, signs[kind]);
    for (int i = 0; i < count; i++) {
        qf_sb_addc(&d->out, i ? '\t' : ' ');
        add_clean(&d->out, d->arena, cells[i]);
    }
    qf_sb_addc(&d->out, '\n');
}

static void say(struct draft *d, enum contract_kind kind, const char *text)
{
    line(d, kind, &text, 1);
}

/* A text of several lines: each is a paragraph. */
static void say_typed(struct draft *d, enum contract_kind kind, const char *text)
{
    const char *rest = qf_empty(text) ? BLANK : text;
    while (*rest) {
        size_t len = strcspn(rest, "\r\n");
        if (len) say(d, kind, qf_dupn(d->arena, rest, len));
        rest += len;
        rest += strspn(rest, "\r\n");
    }
}

static void fact(struct draft *d, const char *label, const char *text)
{
    const char *cells[] = {label, qf_empty(text) ? BLANK : text};
    line(d, CONTRACT_FACT, cells, 2);
}

/* "第三条 ..." */
static void heading(struct draft *d, const char *words)
{
    static const char *const ones[] = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    int n = ++d->article;
    say(d, CONTRACT_HEADING, qf_fmt(d->arena, "第%s%s%s条 %s", n >= 20 ? ones[n / 10] : "",
                                    n >= 10 ? "十" : "", ones[n % 10], words));
}

static const char *day(struct draft *d, qf_time t)
{
    return t == QF_NO_TIME ? "" : qf_show_long(d->arena, t);
}

static const char *money(struct draft *d, int64_t fen)
{
    const char *text = qf_show_money(d->arena, fen);
    return strchr(text, '.') ? text : qf_fmt(d->arena, "%s.00", text);
}

static const char *span(struct draft *d, const struct contract *c)
{
    if (c->valid_from == QF_NO_TIME || c->valid_to == QF_NO_TIME) return "";
    return qf_fmt(d->arena, "%s至 %s", day(d, c->valid_from), day(d, c->valid_to));
}

/* --- the parts --- */

static void write_cover(struct draft *d, const struct contract *c)
{
    say(d, CONTRACT_TITLE, "技术服务合同");
    fact(d, "合同编号", c->number);
    fact(d, "项目名称", c->project);
    fact(d, "甲方（委托方）", c->buyer_name);
    fact(d, "乙方（受托方）", c->seller_name);
    fact(d, "签订地点", c->place);
    fact(d, "签订日期", "以签章页双方签署的日期为准");
    fact(d, "有效期限", span(d, c));
    fact(d, "平台订单", c->order_number);
    say(d, CONTRACT_FORMAT, clause_format);
    say(d, CONTRACT_PAGE, "");
}

static void write_parties(struct draft *d, const struct contract *c)
{
    heading(d, "当事人");
    fact(d, "甲方名称", c->buyer_name);
    fact(d, "统一社会信用代码", c->buyer_uscc);
    fact(d, "住所", c->buyer_address);
    fact(d, "法定代表人", c->buyer_legal);
    fact(d, "项目联系人", c->buyer_contact);
    fact(d, "联系电话", c->buyer_phone);
    fact(d, "乙方名称", c->seller_name);
    fact(d, "统一社会信用代码", c->seller_uscc);
    fact(d, "住所", c->seller_address);
    fact(d, "法定代表人", c->seller_legal);
    fact(d, "项目联系人", c->seller_contact);
    fact(d, "联系电话", c->seller_phone);
    say(d, CONTRACT_TEXT, clause_basis);
    say(d, CONTRACT_FORMAT, clause_order);
}

static void write_stages(struct draft *d, const struct contract *c,
                         const struct qf_list *stages)
{
    static const char *const head[] = {"序号", "阶段", "交付物", "完成日期", "金额（元）"};
    line(d, CONTRACT_HEAD, head, CONTRACT_CELLS);
    for (size_t i = 0; i < stages->count; i++) {
        const struct contract_stage *s = QF_AT(*stages, struct contract_stage, i);
        const char *due = s->due_on == QF_NO_TIME ? "" : qf_show_date(d->arena, s->due_on);
        const char *cells[] = {qf_fmt(d->arena, "%d", s->seq), s->name, s->deliverable, due,
                               money(d, s->amount_fen)};
        line(d, CONTRACT_ROW, cells, CONTRACT_CELLS);
    }
    const char *sum[] = {"", "合计", "", "", money(d, c->total_fen)};
    line(d, CONTRACT_ROW, sum, CONTRACT_CELLS);
}

static void write_work(struct draft *d, const struct contract *c, const struct qf_list *stages)
{
    heading(d, "服务目标");
    say_typed(d, CONTRACT_TEXT, c->goal);
    heading(d, "服务内容与要求");
    say_typed(d, CONTRACT_TEXT, c->content);
    heading(d, "服务方式、地点、期限与阶段");
    say_typed(d, CONTRACT_TEXT, c->method);
    say(d, CONTRACT_TEXT, qf_fmt(d->arena, "本合同的有效期限为 %s。", span(d, c)));
    say(d, CONTRACT_TEXT, "乙方按照下列阶段提供服务和交付：");
    write_stages(d, c, stages);
    heading(d, "甲方协作事项");
    say_typed(d, CONTRACT_TEXT, c->cooperation);
    say(d, CONTRACT_TEXT, clause_cooperation);
}

static const char *invoice_words(int invoice)
{
    if (invoice == 2) return "乙方在收到款项后 10 个工作日内开具增值税专用发票。";
    if (invoice == 1) return "乙方在收到款项后 10 个工作日内开具增值税普通发票。";
    return "发票由双方另行约定；乙方依法应当开具发票的义务不因此免除。";
}

static void write_fee(struct draft *d, const struct contract *c)
{
    heading(d, "报酬及支付");
    if (c->total_fen == 0) {
        say(d, CONTRACT_TEXT, "乙方按照本合同提供的服务不收取报酬，也不收取其他费用。");
        return;
    }
    say(d, CONTRACT_TEXT, qf_fmt(d->arena, "报酬总额为人民币 %s 元（大写：%s）。",
                                 money(d, c->total_fen),
                                 qf_show_capital(d->arena, c->total_fen)));
    say(d, CONTRACT_TEXT, qf_eq(c->payment, "stages")
        ? "分期支付：每个阶段验收通过后 10 个工作日内，甲方支付阶段表中该阶段的金额。"
        : "一次总付：全部阶段验收通过后 10 个工作日内，甲方一次支付全部报酬。");
    fact(d, "收款户名", c->payee);
    fact(d, "开户银行", c->bank);
    fact(d, "账号", c->bank_account);
    say(d, CONTRACT_TEXT, invoice_words(c->invoice));
    say(d, CONTRACT_TEXT, clause_fee);
    if (c->buyer_nature == 2) say(d, CONTRACT_FORMAT, clause_public_body);
    else if (c->buyer_large) say(d, CONTRACT_FORMAT, clause_large_buyer);
}

static void write_duties(struct draft *d, const struct contract *c)
{
    heading(d, "保密");
    say_typed(d, CONTRACT_TEXT, c->secrecy);
    heading(d, "合同的变更");
    say(d, CONTRACT_TEXT, clause_change);
    heading(d, "验收");
    say_typed(d, CONTRACT_FORMAT, c->acceptance);
    heading(d, "成果的归属");
    say(d, CONTRACT_FORMAT, clause_ownership(c->ownership));
    heading(d, "违约责任");
    say_typed(d, CONTRACT_FORMAT, c->breach);
    heading(d, "项目联系人及职责");
    say(d, CONTRACT_TEXT, qf_fmt(d->arena, "甲方项目联系人为%s，乙方项目联系人为%s。",
                                 qf_empty(c->buyer_contact) ? BLANK : c->buyer_contact,
                                 qf_empty(c->seller_contact) ? BLANK : c->seller_contact));
    say(d, CONTRACT_TEXT, clause_contacts);
    heading(d, "合同的解除");
    say(d, CONTRACT_FORMAT, clause_termination);
}

static const char *settled_by(struct draft *d, const struct contract *c)
{
    const char *at = c->dispute_at;
    if (qf_eq(c->dispute, "arbitration"))
        return qf_fmt(d->arena, "%s提交%s仲裁，仲裁裁决是终局的，对双方均有约束力。",
                      clause_settle, qf_empty(at) ? BLANK : at);
    return qf_fmt(d->arena, "%s依法向%s起诉。", clause_settle,
                  qf_empty(at) ? "有管辖权的人民法院" : at);
}

static void write_end(struct draft *d, const struct contract *c)
{
    heading(d, "争议的解决");
    say(d, CONTRACT_FORMAT, settled_by(d, c));
    heading(d, "名词解释");
    say(d, CONTRACT_TEXT, clause_terms);
    heading(d, "技术文件与附件");
    say(d, CONTRACT_TEXT, clause_annexes);
    heading(d, "其他约定、生效与份数");
    if (!qf_empty(c->demand)) say(d, CONTRACT_TEXT, "甲方补充要求：");
    if (!qf_empty(c->demand)) say_typed(d, CONTRACT_TEXT, c->demand);
    if (!qf_empty(c->other)) say_typed(d, CONTRACT_TEXT, c->other);
    say(d, CONTRACT_TEXT, clause_effect);
    say(d, CONTRACT_TEXT, clause_copies);
}

static void sign(struct draft *d, const char *left, const char *right)
{
    const char *cells[] = {left, right};
    line(d, CONTRACT_SIGN, cells, 2);
}

static void write_signatures(struct draft *d, const struct contract *c)
{
    say(d, CONTRACT_HEADING, "签章页");
    sign(d, qf_fmt(d->arena, "甲方：%s", c->buyer_name),
         qf_fmt(d->arena, "乙方：%s", c->seller_name));
    sign(d, "（盖章）", "（盖章）");
    sign(d, "法定代表人或授权代表（签字）：", "法定代表人或授权代表（签字）：");
    sign(d, "日期：________年____月____日", "日期：________年____月____日");
}

char *contract_write(struct qf_arena *a, const struct contract *c, const struct qf_list *stages)
{
    struct draft d = {.arena = a, .out = qf_sb_in(a)};
    qf_sb_add(&d.out, FORM);
    write_cover(&d, c);
    write_parties(&d, c);
    write_work(&d, c, stages);
    write_fee(&d, c);
    write_duties(&d, c);
    write_end(&d, c);
    write_signatures(&d, c);
    return qf_dup(a, qf_sb_text(&d.out));
}

/* --- reading it again --- */

static void split(struct contract_line *l, char *text)
{
    for (char *at = text; at && l->count < CONTRACT_CELLS;) {
        char *tab = strchr(at, '\t');
        if (tab) *tab++ = '\0';
        l->cells[l->count++] = at;
        at = tab;
    }
}

static bool take(struct contract_line *l, char *text)
{
    for (int kind = 0; kind < KINDS; kind++) {
        if (*text != signs[kind]) continue;
        l->kind = (enum contract_kind)kind;
        split(l, text[1] == ' ' ? text + 2 : text + 1);
        return true;
    }
    return false;
}

struct contract_line *contract_read(struct qf_arena *a, const char *text, size_t *count)
{
    size_t room = 1;
    for (const char *c = text; *c; c++) room += *c == '\n';
    struct contract_line *out = qf_calloc(a, room, sizeof *out);
    char *rest = qf_dup(a, text);
    *count = 0;
    while (*rest) {
        size_t len = strcspn(rest, "\n");
        bool more = rest[len] == '\n';
        rest[len] = '\0';
        if (take(&out[*count], rest)) ++*count;
        rest += len + more;
    }
    return out;
}
