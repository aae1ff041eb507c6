/* The handlers of 资质认证. */
#ifndef SP_PAGES_QUALIFICATION_H
#define SP_PAGES_QUALIFICATION_H

#include "lib/web/req.h"
#include "model/attachment.h"
#include "model/qualification.h"

/* page_qualification.c */
qf_handler page_provider_qualification, page_provider_qualification_save;
qf_handler page_provider_contact, page_provider_contact_save;

/* page_expert.c */
qf_handler page_expert_qualification, page_expert_qualification_save;
qf_handler page_expert_contact, page_expert_contact_save;

/* qualification.c: what both have in common */
qf_handler page_qualification_receipt;
/* Put how it stands at Data.q: word kind revision opinion window_name window_phone
 * window_url submitted_at approved_at, and change ("1" for who is approved), locked
 * ("1" while it is reviewed), path, public_url. */
void put_qualification(struct qf_req *, const struct qualification *);
/* The same with the timeline, the crumbs and the files. */
qf_err *show_qualification(struct qf_req *, const struct qualification *);
/* Let the revision keep, and lose, what the form says: a new file of a field for one
 * takes the place of the old. */
struct qualification_upload { int field; const char *name; bool one; };
qf_err *save_files(struct qf_req *, const struct qualification *, int drop,
                   const struct qualification_upload *uploads, size_t count);
/* Has the revision a file of this field? And any that the record has not, or the other
 * way round? */
qf_err *has_file(struct qf_req *, const struct qualification *, const char *field, bool *);
qf_err *has_other_files(struct qf_req *, const struct qualification *, bool *);
/* The ticked categories by commas; and back into the form. */
const char *categories_of(struct qf_req *, int field);
void fill_categories(struct qf_req *, const struct qf_form *, int field, const char *codes);
/* Hand it in, or say that there is nothing to review: the answer to 提交申请. */
qf_err *hand_in(struct qf_req *, const struct qualification *, bool same);

/* Which files the applicant reads: its own, but not its proof of identity, which is the
 * window's. */
void qualification_files_follow(void);

#endif
