/* 资质表 in words: for its owner while it is reviewed, and for the window that reviews it.
 */
#ifndef KEEPER_QUALIFICATION_H
#define KEEPER_QUALIFICATION_H

#include "lib/web/req.h"
#include "model/expert_form.h"
#include "model/provider_form.h"
#include "model/qualification.h"

/* Codes and words of the columns that hold a number. */
extern const struct qf_choice provider_natures[], provider_register_types[];
extern const struct qf_choice provider_industries[], provider_ownerships[];
extern const struct qf_choice provider_characters[], expert_fees[], expert_genders[];

struct qualification_row { const char *group, *label, *text; };
enum { QUALIFICATION_ROWS = 48 };
struct qualification_rows { size_t count; struct qualification_row at[QUALIFICATION_ROWS]; };

/* A form in words, row by row; what is private of persons is masked for who only looks
 * on. */
void rows_of_provider(struct qf_req *, const struct provider_form *, bool masked,
                      struct qualification_rows *);
void rows_of_expert(struct qf_req *, const struct expert_form *, bool masked,
                    struct qualification_rows *);

/* Put rows that say something at d.groups.N: title, rows.M.{label,text}. */
void put_rows(struct qf_data *d, const struct qualification_rows *);
/* Put what differs at Data.diff.changed.N: label before after, for common/service-diff.
 * Both were made by the same function. How many there are. */
size_t put_changes(struct qf_req *, const struct qualification_rows *before,
                   const struct qualification_rows *after);

/* Put files at d.<name>.N as put_files does, with what they are at .kind. */
void put_qualification_files(struct qf_req *, struct qf_data *d, const char *name,
                             const struct qf_list *);
/* 营业执照 of "licence". */
const char *qualification_file_word(const char *field);

#endif
