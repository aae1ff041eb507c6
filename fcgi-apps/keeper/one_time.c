#include "keeper/one_time.h"

#include "model/outbox.h"
#include "model/setting.h"

struct sending { struct qf_req *r; const struct code_request *request; };

static qf_err *send_work(void *arg)
{
    const struct sending *s = arg;
    return code_send(s->r->db, s->r->arena, s->request);
}

qf_err *one_time_send(struct qf_req *r, struct code_request *request, const char *said)
{
    struct sending s = {r, request};
    bool late;
    QF_TRY(setting_value(r->db, "short_name", &request->site));
    request->ip = r->actor->ip;
    QF_TRY(qf_tx(r->db, send_work, NULL, &s));
    QF_TRY(outbox_is_late(r->db, &late));
    qf_set_record(r, qf_fmt(r->arena, "%s%s", said,
                            late ? "短信通道目前有延迟，可能晚几分钟才到，请稍候。" : ""));
    return qf_again(r);
}

void one_time_notice(struct qf_req *r)
{
    const char *said = qf_side(r, "code") ? qf_record(r) : NULL;
    if (said) qf_notice(r, "good", "%s", said);
}

qf_err *one_time_enter(struct qf_req *r, const char *purpose, const char *target,
                       int field, uint64_t *id)
{
    const char *address = throttle_address(r->arena, r->actor->ip);
    int wait;
    *id = 0;
    QF_TRY(throttle_take(r->db, &throttle_code_entry, address, &wait));
    if (wait)
        return qf_refuse(429, "填写验证码的次数太多，请 %s后再试", throttle_words(r->arena, wait));
    QF_TRY(code_enter(r->db, purpose, target, qf_str(r, field), id));
    if (*id) return throttle_return(r->db, &throttle_code_entry, address);
    qf_wrong(r, field, "验证码不对或已过期，请核对短信，或重新获取");
    return NULL;
}
