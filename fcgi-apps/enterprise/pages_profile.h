/* The handlers of 企业资料 and 企业认证. */
#ifndef ENTERPRISE_PAGES_PROFILE_H
#define ENTERPRISE_PAGES_PROFILE_H

#include "keeper/files.h"
#include "lib/web/req.h"
#include "model/profile.h"

/* page_profile.c */
qf_handler page_profile_show, page_profile_save;
/* Put how complete the profile is, what is missing and what that unlocks: percent, complete, gaps. */
void put_completeness(struct qf_req *, struct qf_data *, const struct profile *);
/* Put what stands on the licence: name uscc nature legal_person certified. */
void put_licence(struct qf_req *, struct qf_data *, const struct enterprise_own *);

/* page_licence.c */
qf_handler page_licence_show, page_licence_save;
files_rule enterprise_file_may;

/* page_contact.c */
qf_loader load_contact;
qf_handler page_contact;

/* page_certification.c */
qf_loader load_certification;
qf_handler page_certification, page_certification_submit, page_certification_receipt;

#endif
