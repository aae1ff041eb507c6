/* 文章: written as a draft, looked at, handed in, published by another, withdrawn. */
#include "lib/text/text.h"
#include "model/article_own.h"
#include "model/codes.h"
#include "model/permission.h"
#include "model/window.h"
#include "window/forms_content.h"
#include "window/pages_content.h"
#include "window/when.h"

qf_err *page_article_list(struct qf_req *r)
{
    const struct content_filter f = {.words = qf_str(r, CONTENTS_Q),
                                     .column = qf_str(r, CONTENTS_COLUMN),
                                     .state = qf_str(r, CONTENTS_STATE)};
    if (permission_may(r->actor, FN_CONTENT_PUBLISH)) qf_put_str(r->data, "may_end", "1");
    return put_contents(r, CONTENT_ARTICLE, &f);
}

qf_err *load_article_own(struct qf_req *r)
{
    struct article_own *a = qf_alloc(r->arena, sizeof *a);
    QF_TRY(article_own_get(r->db, r->actor, qf_path_id(r), a));
    qf_set_record(r, a);
    return NULL;
}

/* --- writing --- */

static struct article_own typed(struct qf_req *r)
{
    return (struct article_own){
        .column_code = qf_str(r, ARTICLE_COLUMN), .title = qf_str(r, ARTICLE_TITLE),
        .plain_words = qf_str(r, ARTICLE_PLAIN), .summary = qf_str(r, ARTICLE_SUMMARY),
        .body_html = qf_str(r, ARTICLE_BODY), .source = qf_str(r, ARTICLE_SOURCE),
        .source_url = qf_str(r, ARTICLE_URL), .doc_number = qf_str(r, ARTICLE_NUMBER),
        .region_code = qf_str(r, ARTICLE_REGION),
        .published_at = when_read(r, ARTICLE_DAY, ARTICLE_TIME),
        .expires_at = qf_date(r, ARTICLE_EXPIRES)};
}

static void fill(struct qf_req *r, int field, const char *value)
{
    qf_prefill(r, &article_form, field, value);
}

qf_err *page_article_new(struct qf_req *r)
{
    struct window w;
    bool found;
    QF_TRY(window_find(r->db, r->actor->window, &w, &found));
    if (found) fill(r, ARTICLE_SOURCE, w.name);
    if (found) fill(r, ARTICLE_REGION, w.region_code);
    qf_put_str(r->data, "title", "写文章");
    qf_crumb(r, "文章", "/window/articles");
    qf_crumb(r, "写文章", "");
    return NULL;
}

static qf_err *go_to(struct qf_req *r, uint64_t id, const char *words)
{
    return qf_go(r, words, "/window/articles/%llu", (unsigned long long)id);
}

qf_err *page_article_add(struct qf_req *r)
{
    const struct article_own a = typed(r);
    uint64_t id;
    QF_TRY(article_own_add(r->db, r->actor, &a, &id));
    return go_to(r, id, "草稿已保存");
}

static void fill_article(struct qf_req *r, const struct article_own *a)
{
    fill(r, ARTICLE_COLUMN, a->column_code);
    fill(r, ARTICLE_TITLE, a->title);
    fill(r, ARTICLE_PLAIN, a->plain_words);
    fill(r, ARTICLE_SUMMARY, a->summary);
    fill(r, ARTICLE_BODY, a->body_html);
    fill(r, ARTICLE_SOURCE, a->source);
    fill(r, ARTICLE_URL, a->source_url);
    fill(r, ARTICLE_NUMBER, a->doc_number);
    fill(r, ARTICLE_REGION, a->region_code);
    if (a->published_at > r->now) {
        fill(r, ARTICLE_DAY, qf_show_date(r->arena, a->published_at));
        fill(r, ARTICLE_TIME, when_time(r, a->published_at));
    }
    if (a->expires_at != QF_NO_TIME) fill(r, ARTICLE_EXPIRES, qf_show_date(r->arena, a->expires_at));
}

qf_err *page_article_edit(struct qf_req *r)
{
    const struct article_own *a = qf_record(r);
    if (!content_may_change(a->state)) return go_to(r, a->id, "这篇文章现在不能修改");
    fill_article(r, a);
    qf_put_str(r->data, "title", "修改文章");
    qf_crumb(r, "文章", "/window/articles");
    qf_crumb(r, qf_shorten(r->arena, a->title, 20),
             qf_fmt(r->arena, "/window/articles/%llu", (unsigned long long)a->id));
    qf_crumb(r, "修改", "");
    return NULL;
}

qf_err *page_article_change(struct qf_req *r)
{
    const struct article_own *old = qf_record(r), a = typed(r);
    QF_TRY(article_own_change(r->db, old->id, &a));
    return go_to(r, old->id, "修改已保存");
}

/* --- looking --- */

qf_err *page_article_show(struct qf_req *r)
{
    const struct article_own *a = qf_record(r);
    const struct content c = {.state = a->state, .column_code = a->column_code,
                              .shown_at = a->published_at};
    qf_put(r->data, "article", &article_own_type, a);
    qf_put_str(r->data, "article.state_word", content_state_word(&c, r->now));
    qf_put_str(r->data, "article.state_kind", content_state_kind(&c, r->now));
    qf_put_str(r->data, "article.region", codes_region_name(a->region_code));
    if (qf_eq(a->state, "published") && a->published_at <= r->now)
        qf_putf(r->data, "article.public_url", "/news/%llu", (unsigned long long)a->id);
    qf_title(r, "%s", a->title);
    qf_crumb(r, "文章", "/window/articles");
    qf_crumb(r, qf_shorten(r->arena, a->title, 20), "");
    return put_content_state(r, CONTENT_ARTICLE, a->id, a->window_id, a->state);
}

/* --- handing in, taking back --- */

qf_err *page_article_ask_submit(struct qf_req *r)
{
    const struct article_own *a = qf_record(r);
    bool alone;
    QF_TRY(content_is_alone(r->db, r->actor, a->window_id, &alone));
    return put_content_question(r, CONTENT_ARTICLE, a->id, a->title, alone ? "发布文章" : "提交审核",
        alone ? "本窗口没有别的发布人，提交后直接发布，办理记录里会写明。"
              : "由本窗口或上级窗口的另一位发布人审核，2 个工作日内办理；通过后公开。");
}

qf_err *page_article_submit(struct qf_req *r)
{
    const struct article_own *a = qf_record(r);
    bool published;
    QF_TRY(content_submit(r->db, r->arena, r->actor, CONTENT_ARTICLE, a->id, &published));
    return go_to(r, a->id, published ? "文章已发布" : "已提交，等待另一位发布人审核");
}

qf_err *page_article_ask_end(struct qf_req *r)
{
    const struct article_own *a = qf_record(r);
    return put_content_question(r, CONTENT_ARTICLE, a->id, a->title, "撤回文章",
                                "立即从公开页面和搜索里撤下；可以修改后重新提交。");
}

qf_err *page_article_end(struct qf_req *r)
{
    const struct article_own *a = qf_record(r);
    bool may;
    QF_TRY(permission_in_window(r->db, r->actor, FN_CONTENT_PUBLISH, a->window_id, &may));
    if (!may) return qf_refuse(403, "您的账号不能撤回这篇文章");
    QF_TRY(content_end(r->db, r->arena, r->actor, CONTENT_ARTICLE, a->id, qf_str(r, END_REASON)));
    return go_to(r, a->id, "文章已撤回");
}
