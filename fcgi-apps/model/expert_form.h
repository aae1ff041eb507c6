/* 资质表 of an expert (domain facts 6), as provider_form.h is that of a provider. */
#ifndef MODEL_EXPERT_FORM_H
#define MODEL_EXPERT_FORM_H

#include "lib/db/db.h"

struct expert_form {
    const char *name, *title, *employer, *post, *education, *region_code, *field, *intro;
    const char *results, *certificates, *fee_note;
    const char *gender;                 /* m f, NULL unknown */
    const char *fee;                    /* free paid negotiable */
    const char *categories;             /* codes by commas, at most ten */
    qf_time birth_month;
    const char *service_area, *hours, *phone, *email;   /* not reviewed */
};
extern const struct qf_type expert_form_type;

qf_err *expert_form_get(struct qf_db *, uint64_t id, bool revision, struct expert_form *);
qf_err *expert_form_save(struct qf_db *, uint64_t id, const struct expert_form *);
qf_err *expert_form_send(struct qf_db *, uint64_t id);
qf_err *expert_form_take(struct qf_db *, uint64_t id);
/* Change 可服务地区, 可服务时段, phone and mail at once. */
qf_err *expert_form_contact(struct qf_db *, uint64_t id, const struct expert_form *);
bool expert_form_same(const struct expert_form *, const struct expert_form *);

#endif
