/* 首页 and 通知公告. */
#include "dispatch/forms.h"
#include "dispatch/pages.h"
#include "keeper/application.h"
#include "model/article.h"
#include "model/award.h"

enum { HOME_NOTICES = 6, HOME_ROUNDS = 20 };

/* Where notices stand: those of the platform, and the bulletins of the institutions. */
static const char *const columns[4] = {"notices", "bulletin"};

/* --- the four entries --- */

/* In the words of the manual. An entry leads somewhere when its page stands. */
static const struct { const char *name, *hint, *icon, *path; } entries[] = {
    {"申报入口", "核心服务机构申报", "apply", "/dispatch/applications"},
    {"调度管理入口", "每月填报服务数据和工作总结", "chart", "/dispatch/filings"},
    {"优秀评选入口", "优秀服务机构、产品、专家", "star", "/dispatch/awards"},
    {"企业投诉入口", "欠款、服务不好，都有人管", "complaint", "/complaints/"},
};

static void put_entries(struct qf_req *r)
{
    for (size_t i = 0; i < sizeof entries / sizeof *entries; i++) {
        struct qf_data *d = qf_data_at(r->data, "entries", i);
        qf_put_str(d, "name", entries[i].name);
        qf_put_str(d, "hint", entries[i].hint);
        qf_put_str(d, "icon", entries[i].icon);
        qf_put_str(d, "url", entries[i].path);
    }
}

/* Rounds of applications, filings and awards that are open now. */
static qf_err *put_rounds(struct qf_req *r)
{
    struct qf_list list;
    size_t n = 0;
    QF_TRY(round_open(r->db, qf_day(r->now), HOME_ROUNDS, &list));
    for (size_t i = 0; i < list.count; i++) {
        const struct round *round = QF_AT(list, struct round, i);
        if (qf_eq(round->kind, "core") || qf_eq(round->kind, "filing") ||
            qf_eq(round->kind, "award"))
            put_round(r, qf_fmt(r->arena, "rounds.%zu", n++), round);
    }
    return NULL;
}

qf_err *page_home(struct qf_req *r)
{
    struct qf_list notices, public, winners;
    put_entries(r);
    QF_TRY(article_list(r->db, columns, 0, HOME_NOTICES, 0, &notices));
    qf_put_list(r->data, "notices", &notices);
    QF_TRY(put_rounds(r));
    QF_TRY(application_in_public(r->db, &public));
    qf_put_int(r->data, "public", (int64_t)public.count);
    QF_TRY(award_in_public(r->db, &winners));
    qf_put_int(r->data, "winners", (int64_t)winners.count);
    qf_title(r, "核心服务机构调度管理系统");
    qf_describe(r, "核心服务机构申报、按月填报、优秀评选：入口、通知公告和正在受理的批次");
    return NULL;
}

qf_err *page_answers(struct qf_req *r)
{
    qf_crumb(r, "系统操作问题答疑", "");
    return NULL;
}

/* --- notices --- */

qf_err *page_notice_list(struct qf_req *r)
{
    const char *words = qf_str(r, NOTICES_Q);
    struct qf_list list;
    int64_t total;
    QF_TRY(article_titled(r->db, columns, words, QF_ROWS, qf_offset(r, QF_ROWS), &list, &total));
    QF_TRY(qf_paged(r, QF_ROWS, total));
    qf_put_list(r->data, "notices", &list);
    qf_put_bool(r->data, "filtered", *words != 0);
    qf_put_bool(r->data, "cut", !*words && total == ARTICLE_COUNTED);
    qf_crumb(r, "通知公告", "");
    return NULL;
}
