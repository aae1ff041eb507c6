/* An application for 核心服务机构 as pages show it: the institution's own, the experts', the windows'. */
#ifndef KEEPER_APPLICATION_H
#define KEEPER_APPLICATION_H

#include "keeper/files.h"
#include "lib/web/req.h"
#include "model/application.h"

#define APPLICATION_FILES "core_application"            /* attachment.subject_type */

/* Put at d: id number name uscc region round year state state_word state_kind, the figures in words
 * (capital assets facility equipment area equipment_share own_share place intro), contact, phone,
 * founded_on, submitted_at, public_from, public_to, score, certificate, valid_from, valid_to,
 * provider_url. What was not given is "". */
void put_application(struct qf_req *, struct qf_data *d, const struct application *);

/* Put its years at d.years.N: year enterprises activities, and their sums at d.sum. */
qf_err *put_application_years(struct qf_req *, struct qf_data *d, const struct application *);

/* Put its files at d.files.N, see files.h. */
qf_err *put_application_files(struct qf_req *, struct qf_data *d, const struct application *);

/* Send one of the four documents of 模版下载 as DOCX, with what is known already in it: outline, staff,
 * clients, statement; 404 for any other. */
qf_err *application_paper(struct qf_req *, const struct application *, const char *code);

/* Put where a round stands at Data.<name>: id name year who conditions kind_word phase phase_word phase_kind
 * opens_on closes_on (first_closes_on, extend_reason) hand_reason years. */
void put_round(struct qf_req *, const char *name, const struct round *);

/* "500 万元"; "" for none. */
const char *application_wan(struct qf_arena *, int64_t fen);
/* "65.5%"; "" for none. */
const char *application_share(struct qf_arena *, int64_t hundredths);

#endif
