#include "sp/own.h"

#include "keeper/qualification.h"
#include "model/case.h"

qf_err *own_read(struct qf_req *r, const struct own **out)
{
    struct own *own = qf_record(r);
    if (!own) {
        own = qf_alloc(r->arena, sizeof *own);
        QF_TRY(qualification_get(r->db, case_side_of(r->actor), r->actor->org, &own->q));
        QF_TRY(qualification_files(r->db, &own->q, &own->files));
        qf_set_record(r, own);
    }
    *out = own;
    return NULL;
}

bool own_is_kind(struct qf_req *r, const char *provider_kind)
{
    const struct own *own;
    return !own_read(r, &own) && qf_eq(own->q.kind, provider_kind);
}

bool own_is_approved(struct qf_req *r)
{
    const struct own *own;
    return !own_read(r, &own) && qualification_is_approved(&own->q);
}

bool own_has_file(struct qf_req *r, const char *field)
{
    const struct own *own;
    if (own_read(r, &own)) return false;
    for (size_t i = 0; i < own->files.count; i++)
        if (qf_eq(QF_AT(own->files, struct attachment, i)->field, field)) return true;
    return false;
}

const struct qf_choice *own_file_choices(struct qf_req *r)
{
    static const struct qf_choice none[] = {{0}};
    const struct own *own;
    if (own_read(r, &own)) return none;
    struct qf_choice *out = qf_calloc(r->arena, own->files.count + 1, sizeof *out);
    for (size_t i = 0; i < own->files.count; i++) {
        const struct attachment *a = QF_AT(own->files, struct attachment, i);
        out[i] = (struct qf_choice){
            .value = a->public_id, .label = a->file_name,
            .hint = qualification_file_word(a->field)};
    }
    return out;
}
