/* An article as its editors see it: every field, in every state. Its way to the public is
 * model/content.h. */
#ifndef MODEL_ARTICLE_OWN_H
#define MODEL_ARTICLE_OWN_H

#include "lib/core/actor.h"
#include "lib/db/db.h"

struct article_own {
    uint64_t id, window_id, created_by;
    const char *column_code, *column_name, *region_code, *title, *summary, *plain_words, *source,
        *source_url, *doc_number, *body_html, *state, *withdraw_reason, *window_name, *editor_name;
    qf_time published_at, expires_at, updated_at;
};
extern const struct qf_type article_own_type;

/* For who has content.edit (or publish) in its window; 404 otherwise. */
qf_err *article_own_get(struct qf_db *, const struct actor *, uint64_t id, struct article_own *);
/* The same for its review: the right was checked with the case. */
qf_err *article_own_for_case(struct qf_db *, uint64_t id, struct article_own *);

/* A new draft of the actor's own window, from the text fields of the struct and its two times. Errors:
 * 403 without content.edit there. */
qf_err *article_own_add(struct qf_db *, const struct actor *, const struct article_own *,
                        uint64_t *id);
/* Errors: state, when it is not a draft or withdrawn. */
qf_err *article_own_change(struct qf_db *, uint64_t id, const struct article_own *);

#endif
