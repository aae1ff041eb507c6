/* Fields of 优秀评选 (manual 003 §5). Those of 基本信息 are data: see model/award_sheet.h. */
#ifndef DISPATCH_FORMS_AWARD_H
#define DISPATCH_FORMS_AWARD_H

#include "lib/web/form.h"
#include "model/award_sheet.h"

/* What a new entry competes for and with, where there is a choice; then the fields of the sheet. */
enum { ENTRY_CATEGORY, ENTRY_SUBJECT, ENTRY_FIRST };
extern const struct qf_form award_basic_form;
enum { ENTRY_FILES };
enum { ENTRY_FILES_MOST = 60 };         /* files of one entry */
extern const struct qf_form award_proofs_form;
extern const struct qf_form award_submit_form, award_delete_form, award_withdraw_form,
    award_drop_form;

enum { EXCELLENT_Q, EXCELLENT_YEAR, EXCELLENT_REGION };
/* One form a sheet, because the years differ. */
extern const struct qf_form excellent_form;

#endif
