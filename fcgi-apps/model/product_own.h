/* A product as its enterprise sees it, and the window that may take it down; the public side is
 * product.h.
 *
 *     草稿 draft ──发布──▶ 在售 on_sale ◀──重新上架── 下架 off_sale
 *                            │  └────────下架────────▶
 *                            └─违规下架─▶ taken_down ──恢复──▶ on_sale
 *
 * No review: what is complete goes on sale at once, and what is changed while on sale is public at
 * once; but the enterprise needs a complete profile (manual 002 §2 step 4). What a window took down
 * the enterprise changes, then asks for it with 重新上架; the window restores it.
 *
 * Every change runs in the caller's transaction, locks the product first, and lets the search index,
 * the pictures and the public version follow.
 */
#ifndef MODEL_PRODUCT_OWN_H
#define MODEL_PRODUCT_OWN_H

#include "lib/core/actor.h"
#include "lib/db/db.h"

struct product_own {
    uint64_t id, enterprise_id, window_id, taken_down_by;
    const char *category, *title, *summary, *description_html, *price_unit, *state;
    const char *takedown_reason, *enterprise_name, *enterprise_phone, *cover;
    const char *window_name, *window_code, *window_phone;
    int64_t price_fen;                  /* 0: 面议 */
    int64_t view_count;
    qf_time published_at, created_at, updated_at;
    qf_time taken_down_at, changed_at, asked_at;
};
extern const struct qf_type product_own_type;

/* 草稿 在售 下架 违规下架, and the kind of its mark on a page. */
const char *product_state_word(const char *state);
const char *product_state_kind(const char *state);

/* The enterprise's own; 404 for any other. */
qf_err *product_own_get(struct qf_db *, uint64_t enterprise, uint64_t id, struct product_own *);

/* One page, last changed first. "" is no filter; words find a part of the title. */
struct product_own_filter { const char *words, *state; };
qf_err *product_own_list(struct qf_db *, uint64_t enterprise, const struct product_own_filter *,
                         int limit, int offset, struct qf_list *, int64_t *total);
struct product_own_count { int64_t draft, on_sale, off_sale, taken_down; };
extern const struct qf_type product_own_count_type;
qf_err *product_own_counts(struct qf_db *, uint64_t enterprise, struct product_own_count *);

/* What the enterprise writes. */
struct product_text {
    const char *category, *title, *description_html, *price_unit;
    int64_t price_fen;                  /* 0: 面议 */
    const uint64_t *pictures;           /* gallery in its order, the first is the cover */
    size_t picture_count;
};

/* A new draft. */
qf_err *product_own_add(struct qf_db *, struct qf_arena *, const struct actor *,
                        const struct product_text *, uint64_t *id);
/* Change it in whatever state it is; one on sale stays complete. */
qf_err *product_own_save(struct qf_db *, struct qf_arena *, const struct actor *, uint64_t id,
                         const struct product_text *);
/* 发布, 重新上架: a draft or one off sale goes on sale, one that was taken down is asked for. Errors:
 * user (something is missing; or the profile is not complete), 409 where it is on sale already or was
 * not changed since it was taken down. */
qf_err *product_own_offer(struct qf_db *, struct qf_arena *, const struct actor *, uint64_t id);
/* 下架. */
qf_err *product_own_withdraw(struct qf_db *, const struct actor *, uint64_t id);
/* Only a draft. */
qf_err *product_own_delete(struct qf_db *, const struct actor *, uint64_t id);

bool product_own_may_offer(const struct product_own *);
/* What is missing before it can go on sale ("首图、商品描述"), "" when nothing is. */
const char *product_own_missing(struct qf_arena *, const struct product_own *);

/* --- windows --- */

/* One that stands under a window where the actor may take products down; 404 otherwise. Drafts are
 * nobody's but their enterprise's. */
qf_err *product_for_window(struct qf_db *, const struct actor *, uint64_t id,
                           struct product_own *);
/* One page of them. state: "on_sale" "off_sale" "taken_down", or "asked" for those that their
 * enterprise asks for. Last changed first; words find a part of the title. */
qf_err *product_window_list(struct qf_db *, struct qf_arena *, const struct actor *,
                            const struct product_own_filter *, int limit, int offset,
                            struct qf_list *, int64_t *total);
struct product_window_count { int64_t on_sale, taken_down, asked; };
extern const struct qf_type product_window_count_type;
qf_err *product_window_counts(struct qf_db *, const struct actor *, struct product_window_count *);

/* 违规下架, with the reason that the enterprise is told; of one that is down already: it stays down,
 * with a new reason. */
qf_err *product_take_down(struct qf_db *, struct qf_arena *, const struct actor *, uint64_t id,
                          const char *reason);
/* 恢复. */
qf_err *product_restore(struct qf_db *, struct qf_arena *, const struct actor *, uint64_t id);

#endif
