/* What editors of a window write for the public: articles and activities, on their way from the draft
 * through the eyes of a second person to the public, and back.
 *
 *     draft → reviewing → published → withdrawn (an article) or cancelled (an activity)
 *
 * Who writes holds content.edit or activity.manage in the window of the piece. Another person with
 * content.publish there decides (workflows article, activity); only where the staff of the window has
 * nobody else who may publish does a publisher publish alone, and the history says so.
 */
#ifndef MODEL_CONTENT_H
#define MODEL_CONTENT_H

#include "lib/core/actor.h"
#include "lib/db/db.h"

enum content_kind { CONTENT_ARTICLE, CONTENT_ACTIVITY };
const char *content_table(enum content_kind);           /* "article", also the name of its workflow */

struct content {
    uint64_t id, window_id, created_by;
    const char *title, *state, *window_name, *editor_name, *column_code, *column_name,
        *region_code, *end_reason;
    /* a published article without a date is shown by published_at; of an activity: when it begins */
    qf_time shown_at, updated_at;
};
extern const struct qf_type content_type;

/* 草稿 待审 已发布 定时发布 已撤回 已取消; kind of the status. */
const char *content_state_word(const struct content *, qf_time now);
const char *content_state_kind(const struct content *, qf_time now);

struct content_filter { const char *state, *words, *column; };
enum { CONTENT_COUNTED = 1000, CONTENT_LOOKED_AT = 5000 };
/* The pieces of the actor's windows, newest first. *total counts up to CONTENT_COUNTED + 1: more are not
 * counted. Words and a column are looked for in the newest CONTENT_LOOKED_AT; *older says that there are
 * others behind them. */
qf_err *content_list(struct qf_db *, const struct actor *, enum content_kind,
                     const struct content_filter *, int limit, int offset, struct qf_list *,
                     int64_t *total, bool *older);

/* Hand in for review. *published: it is public already, for want of a second publisher. Errors: state,
 * when it is no draft. */
qf_err *content_submit(struct qf_db *, struct qf_arena *, const struct actor *,
                       enum content_kind, uint64_t id, bool *published);
/* Would it be published at once? */
qf_err *content_is_alone(struct qf_db *, const struct actor *, uint64_t window, bool *alone);

/* Take from the public, with a reason; may be changed and handed in again (an article), or stays as
 * 已取消 (an activity). Errors: state. */
qf_err *content_end(struct qf_db *, struct qf_arena *, const struct actor *, enum content_kind,
                    uint64_t id, const char *reason);

/* May it be changed as it is? Drafts and what was withdrawn. */
bool content_may_change(const char *state);

/* Register what the pieces do when their cases move. */
void content_follow(void);

#endif
