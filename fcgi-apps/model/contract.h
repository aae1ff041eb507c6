/* The contract (合同) of an order: what both parties fill in, its text, and the versions that were
 * shown to the other side (manual 002 §2 step 7, domain facts 9).
 *
 * The provider begins it when it has accepted the order and fills in its three parts; the enterprise
 * adds its own. 发给企业确认, 确认合同 and 提交合同 move the order and keep a version: the
 * canonical text, whose SHA-256 is chained over the version before, so that any later change
 * shows (电子签名法 Art. 5 and 13). The contract comes into force when the signed one is submitted, not
 * when the order is placed (民法典 Art. 490, 491).
 *
 * Page and PDF are made of the canonical text alone: nothing stands in one that is not in the
 * other.
 *
 *     QF_TRY(contract_get(db, order.id, &c, &found));
 *     QF_TRY(contract_stages(db, order.id, &stages));
 *     text = contract_write(arena, &c, &stages);
 */
#ifndef MODEL_CONTRACT_H
#define MODEL_CONTRACT_H

#include "lib/core/actor.h"
#include "lib/db/db.h"

struct contract {
    uint64_t order_id;
    const char *number, *order_number, *project, *place;
    qf_time valid_from, valid_to;
    const char *buyer_name, *buyer_uscc, *buyer_address, *buyer_legal, *buyer_contact,
        *buyer_phone;
    const char *seller_name, *seller_uscc, *seller_address, *seller_legal, *seller_contact,
        *seller_phone;
    const char *goal, *content, *method, *cooperation, *demand;
    int64_t total_fen;
    const char *payment;                /* once, stages */
    const char *payee, *bank, *bank_account;
    int invoice;                        /* 0 none, 1 普票, 2 专票 */
    const char *secrecy, *acceptance;
    const char *ownership;              /* buyer, seller, both */
    const char *breach;
    const char *dispute;                /* court, arbitration */
    const char *dispute_at, *other;
    int buyer_nature;                   /* 单位性质 of the enterprise, 2 is 事业单位 */
    bool buyer_large;                   /* a large enterprise by its last size test */
    qf_time seller_done_at, buyer_done_at, confirmed_at, submitted_at, updated_at;
    int version;                        /* of the last one that was kept; 0 none */
};
extern const struct qf_type contract_type;

enum { CONTRACT_STAGES = 8 };
struct contract_stage {
    int seq;
    const char *name, *deliverable;
    qf_time due_on;
    int64_t amount_fen;
};
extern const struct qf_type contract_stage_type;

/* The contract of an order that the caller has found before; and its stages, in their order. */
qf_err *contract_get(struct qf_db *, uint64_t order, struct contract *, bool *found);
qf_err *contract_stages(struct qf_db *, uint64_t order, struct qf_list *);

/* --- filling in ---
 * All of these: 404 for a stranger, 409 when the order has moved on. */

/* 制作合同: filled in from order, service and both parties' records, with the standard clauses. Nothing
 * happens when it was begun before. */
qf_err *contract_begin(struct qf_db *, struct qf_arena *, const struct actor *, uint64_t order);

/* The provider's three parts: each writes its own fields of the struct. */
qf_err *contract_save_basis(struct qf_db *, const struct actor *, const struct contract *);
qf_err *contract_save_work(struct qf_db *, const struct actor *, const struct contract *,
                           const struct contract_stage *, int count);
qf_err *contract_save_terms(struct qf_db *, const struct actor *, const struct contract *);
/* The enterprise's part: its own data, 甲方协作事项 and 甲方补充要求; until it has confirmed. */
qf_err *contract_save_buyer(struct qf_db *, const struct actor *, const struct contract *);
bool contract_seller_may_write(const char *order_state);
bool contract_buyer_may_write(const char *order_state);

/* What is still missing or wrong: part is basis, work, terms or buyer, field the column, words a
 * sentence. Empty when complete. */
struct contract_gap { const char *part, *field, *words; };
extern const struct qf_type contract_gap_type;
struct qf_list contract_gaps_seller(struct qf_arena *, const struct contract *,
                                    const struct qf_list *stages);
struct qf_list contract_gaps_buyer(struct qf_arena *, const struct contract *);

/* --- steps --- */

/* 发给企业确认, 确认合同. Errors: user when something is missing, besides those of order_fire. */
qf_err *contract_send(struct qf_db *, struct qf_arena *, const struct actor *, uint64_t order);
qf_err *contract_confirm(struct qf_db *, struct qf_arena *, const struct actor *,
                         uint64_t order);
/* 提交合同: it comes into force. Errors: user without a signed scan. */
qf_err *contract_submit(struct qf_db *, struct qf_arena *, const struct actor *, uint64_t order);

/* Files that belong to it are attachments of the order in these fields. */
#define CONTRACT_SCAN "contract_scan"
#define CONTRACT_SUPPLEMENT "contract_supplement"
#define CONTRACT_INVOICE "contract_invoice"

/* May the provider add papers now? Scans only until the contract is submitted, 补充合同 and invoices
 * as long as the order runs. */
bool contract_may_add(const char *order_state);
/* Before files are kept with it: checks that, and tells the enterprise of what comes later. Errors:
 * 404, 409. */
qf_err *contract_add_files(struct qf_db *, struct qf_arena *, const struct actor *,
                           uint64_t order, bool scans);
/* Take away a file of the contract. Errors: 404; 409 when it has been submitted with it. */
qf_err *contract_drop_file(struct qf_db *, const struct actor *, uint64_t order,
                           const char *public_id);

/* --- text --- */

/* The canonical text: always the same for the same contract. Its lines begin with a sign of what
 * they are; contract_read takes it apart again. */
char *contract_write(struct qf_arena *, const struct contract *, const struct qf_list *stages);

enum contract_kind { CONTRACT_TITLE, CONTRACT_HEADING, CONTRACT_TEXT, CONTRACT_FORMAT,
                     CONTRACT_FACT, CONTRACT_HEAD, CONTRACT_ROW, CONTRACT_SIGN, CONTRACT_PAGE };
enum { CONTRACT_CELLS = 5 };
struct contract_line {
    enum contract_kind kind;            /* CONTRACT_FORMAT: a format clause to point out (496) */
    const char *cells[CONTRACT_CELLS];  /* the text; label and text; left and right; cells of a row */
    int count;
};
/* Lines of a canonical text. */
struct contract_line *contract_read(struct qf_arena *, const char *text, size_t *count);

/* --- versions --- */

struct contract_version {
    uint64_t order_id;
    int version;
    const char *reason, *body, *maker;  /* sent confirmed submitted; maker: name of the account's person */
    unsigned char sha256[32], prev_hash[32];
    qf_time made_at;
};
extern const struct qf_type contract_version_type;
/* All of an order, oldest first, without their text. */
qf_err *contract_versions(struct qf_db *, uint64_t order, struct qf_list *);
/* The last one, with its text; *found false when none was kept yet. */
qf_err *contract_last_version(struct qf_db *, uint64_t order, struct contract_version *,
                              bool *found);
/* 发给企业确认 ... of a reason. */
const char *contract_reason_word(const char *reason);

/* Which version of a contract has a hash that begins with these hexadecimal digits? 0 for none, or
 * no such contract. */
qf_err *contract_check(struct qf_db *, const char *number, const char *digits, int *version,
                       int *newest);

/* Make up the contracts of orders that were loaded without, as both sides would have filled them in,
 * with the versions that the orders' states ask for; for the demo. *made counts them. */
qf_err *contract_make_up(struct qf_db *, struct qf_arena *, uint64_t *made);

#endif
