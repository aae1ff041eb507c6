/* The handlers of 内容管理. */
#ifndef WINDOW_PAGES_CONTENT_H
#define WINDOW_PAGES_CONTENT_H

#include "lib/web/req.h"
#include "model/content.h"

/* page_content.c: what articles and activities have in common */
/* One page of the list at Data.pieces, with the pager. */
qf_err *put_contents(struct qf_req *, enum content_kind, const struct content_filter *);
/* Who may do what with this piece: Data.may_{change,submit,end}, Data.alone, Data.returned and the
 * history of its case at Data.history. */
qf_err *put_content_state(struct qf_req *, enum content_kind, uint64_t id, uint64_t window,
                          const char *state);
/* Ask before it is handed in or taken back: Data.{title,name,words,back_url}. */
qf_err *put_content_question(struct qf_req *, enum content_kind, uint64_t id, const char *name,
                             const char *what, const char *words);

/* page_article.c */
qf_loader load_article_own;
qf_handler page_article_list, page_article_new, page_article_add, page_article_show,
    page_article_edit, page_article_change, page_article_ask_submit, page_article_submit,
    page_article_ask_end, page_article_end;

/* page_activity.c */
qf_loader load_activity_own;
qf_handler page_activity_list, page_activity_new, page_activity_add, page_activity_show,
    page_activity_edit, page_activity_change, page_activity_ask_submit, page_activity_submit,
    page_activity_ask_end, page_activity_end;

#endif
