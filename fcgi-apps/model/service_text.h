/* What a provider writes of a service, as one struct: the public content (service) or the change that
 * waits for a window (service_revision), read and written by the same column list.
 *
 *     struct service_text t;
 *     QF_TRY(service_text_get(db, SERVICE_REVISION, id, &t, &found));
 */
#ifndef MODEL_SERVICE_TEXT_H
#define MODEL_SERVICE_TEXT_H

#include "lib/core/actor.h"
#include "model/service.h"

enum service_source { SERVICE_ITSELF, SERVICE_REVISION };

enum { SERVICE_STAGES = 6 };

struct service_text {
    const char *category_code, *name, *summary, *description_html, *prepare_html;
    const char *price_mode, *price_unit, *contact, *phone, *email;
    int64_t price_fen;                  /* 0 when free or negotiable */
    int targets, ways, invoice;         /* as the columns of service */
    uint64_t picture, picture_id;       /* in the library, and the attachment shown; 0: none */
    const char *picture_name;           /* below /files/ */
    struct service_stage stages[SERVICE_STAGES];
    int stage_count;
};

/* *found false when there is none (a service without a change). */
qf_err *service_text_get(struct qf_db *, enum service_source, uint64_t id, struct service_text *,
                         bool *found);
/* Write into a row that is there, with its stages and the pictures it uses of the actor's library.
 * Errors: user, for a picture that is not there. */
qf_err *service_text_put(struct qf_db *, struct qf_arena *, const struct actor *,
                         enum service_source, uint64_t id, const struct service_text *);

/* Share the price out to the stages by their percents; the last takes what is left over. Stages of
 * a free service without percents share evenly. */
void service_text_share(struct service_text *);

/* The change becomes the service, and is gone; nothing when there is none. */
qf_err *service_text_accept(struct qf_db *, uint64_t id);
qf_err *service_text_forget(struct qf_db *, uint64_t id);

/* "6,800 元起 / 次", 面议, 免费. */
const char *service_price_words(struct qf_arena *, const struct service_text *);
const char *service_price_of(struct qf_arena *, const char *mode, int64_t fen, const char *unit);

#endif
