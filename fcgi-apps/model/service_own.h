/* A service as its provider and the reviewing window see it: state, reasons, the change that waits. The
 * public side is service.h, what the provider writes is service_text.h.
 *
 * Every state (domain facts 7) follows a case; nothing else changes one:
 *
 *     new, off_shelf → shelf_review → on_shelf            case of workflow "service"
 *     on_shelf → change_review → on_shelf                 "service_change", with a revision
 *     on_shelf → unshelf_review → off_shelf               "service_unshelf"
 *     new, off_shelf → deleted
 *
 * A review that ends without agreement, or that the provider withdraws, leads back to the previous
 * state.
 *
 *     service_own_follow();                              once, in main(): the state follows the case
 *     QF_TRY(service_own_add(db, arena, actor, &text, true, &id));
 */
#ifndef MODEL_SERVICE_OWN_H
#define MODEL_SERVICE_OWN_H

#include "lib/core/actor.h"
#include "model/service_text.h"

struct service_own {
    uint64_t id, provider_id, window_id;
    const char *code, *name, *category_code, *state, *return_reason, *unshelf_reason;
    const char *revision;               /* "": no change; draft reviewing returned */
    const char *provider_name, *provider_kind, *region_code;
    const char *window_name, *window_code, *window_phone;
    const char *price_mode, *price_unit;
    int64_t price_fen;
    int order_count, score_avg, score_count, view_count;
    bool listed, provider_listed;       /* the public sees it when both hold */
    qf_time submitted_at, published_at, updated_at, created_at;
};
extern const struct qf_type service_own_type;

/* The provider's own, 404 for any other and for a deleted one. And any, for who has found its case. */
qf_err *service_own_get(struct qf_db *, uint64_t provider, uint64_t id, struct service_own *);
qf_err *service_own_for_window(struct qf_db *, uint64_t id, struct service_own *);

/* One page of a provider's services: what came back first, then the newest. "" is no filter; words
 * find a part of the name, or a code. */
struct service_own_filter { const char *words, *state; };
qf_err *service_own_list(struct qf_db *, uint64_t provider, const struct service_own_filter *,
                         int limit, int offset, struct qf_list *, int64_t *total);
/* The same rows one by one, for an export. */
qf_err *service_own_each(struct qf_db *, uint64_t provider, const struct service_own_filter *,
                         int limit, qf_err *(*fn)(void *row, void *arg), void *arg);

/* How many there are in a state. */
struct service_own_count { const char *state; int64_t count; };
extern const struct qf_type service_own_count_type;
qf_err *service_own_counts(struct qf_db *, uint64_t provider, struct qf_list *);

/* What a new service begins with. */
struct service_offerer { const char *contact, *phone, *email; };
qf_err *service_own_offerer(struct qf_db *, uint64_t provider, struct service_offerer *);

/* Codes of level 2 that the provider is qualified for; none means that all are open to it. Rows of
 * service_own_code. */
struct service_own_code { const char *code; };
extern const struct qf_type service_own_code_type;
qf_err *service_own_codes(struct qf_db *, uint64_t provider, struct qf_list *);

/* Orders of it that are neither finished nor withdrawn, refused or terminated. */
qf_err *service_own_open_orders(struct qf_db *, uint64_t id, int64_t *count);

/* --- what the provider does --- */

/* A new one: kept as a draft, or handed in for the shelf. Errors: 403 while the provider is not
 * approved and hands in. */
qf_err *service_own_add(struct qf_db *, struct qf_arena *, const struct actor *,
                        const struct service_text *, bool hand_in, uint64_t *id);
/* Write a new one or one off the shelf; of one on the shelf, its change. 409 while a review runs;
 * user error when a change changes nothing. */
qf_err *service_own_write(struct qf_db *, struct qf_arena *, const struct actor *, uint64_t id,
                          const struct service_text *, bool hand_in);
/* Ask the window to take it off the shelf. */
qf_err *service_own_unshelf(struct qf_db *, struct qf_arena *, const struct actor *, uint64_t id,
                            const char *reason);
/* Take back what waits for review. A change stays as a draft. */
qf_err *service_own_withdraw(struct qf_db *, struct qf_arena *, const struct actor *, uint64_t id);
/* Drop a change that does not wait. */
qf_err *service_own_discard(struct qf_db *, struct qf_arena *, const struct actor *, uint64_t id);
qf_err *service_own_delete(struct qf_db *, struct qf_arena *, const struct actor *, uint64_t id);

/* What may be done in a state. */
bool service_own_may_write(const char *state);
bool service_own_may_unshelf(const char *state);
bool service_own_may_withdraw(const char *state);
bool service_own_may_delete(const char *state);

/* The workflow that reviews it in this state, or did last; NULL when none did. */
const char *service_own_workflow(const char *state);

/* Let the state of services follow their cases. */
void service_own_follow(void);

/* 新服务 ..., and the kind of status it is shown with ("" good wait idle). */
const char *service_state_word(const char *state);
const char *service_state_kind(const char *state);

#endif
