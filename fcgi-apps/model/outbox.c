#include "model/outbox.h"

#include "lib/core/str.h"
#include "lib/text/xml.h"

struct message { const char *name, *subject, *text; };

static const struct message messages[] = {
    {"code_register", "注册验证码",
     "【{site}】您正在注册账号，验证码 {code}，10 分钟内有效。请勿告诉任何人。"},
    {"code_reset", "重置密码验证码",
     "【{site}】您正在为账号 {name} 重置密码，验证码 {code}，10 分钟内有效。"
     "不是您本人操作请忽略，密码不会改变。"},
    {"code_phone", "更换手机号验证码",
     "【{site}】您正在申请把账号绑定到这个手机号，验证码 {code}，10 分钟内有效。请勿告诉任何人。"},
    {"member_reset", "请设置新密码",
     "【{site}】所在窗口已为账号 {name} 重置密码。请在登录页点“忘记密码”，用验证码 {code} 设置新密码，"
     "10 分钟内有效；过期后可在同一页重新获取。不是您要求的，请拨打服务热线。"},
    {"operator_opened", "工作人员账号已开通",
     "【{site}】已为您开通工作人员账号 {name}。请在登录页点“忘记密码”，用验证码 {code} 设置密码，"
     "10 分钟内有效；过期后可在同一页重新获取。"},
    {"reset_choose", "重置密码",
     "【{site}】这个手机号绑定了多个账号：{names}。请在忘记密码页填写其中一个帐户名称。"},
    {"password_changed", "密码已修改",
     "【{site}】账号 {name} 的密码已于 {time} 修改。不是您本人操作，请立即拨打 {hotline}。"},
    {"appeal_filed", "有人申请更换手机号",
     "【{site}】有人申请把账号 {name} 绑定的手机号换成另一个，受理号 {number}。"
     "审核通过前不会更换；不是您本人操作，请立即拨打 {hotline}。"},
    {"appeal_approved_old", "账号将改绑手机号",
     "【{site}】账号 {name} 更换手机号的申诉 {number} 已通过，{time} 之后改绑另一个手机号。"
     "不是您本人操作，请立即登录平台在“消息”里中止，或拨打 {hotline}。"},
    {"appeal_approved", "手机号变更申诉已通过",
     "【{site}】账号 {name} 的手机号变更申诉 {number} 已通过，{time} 之后改绑到本手机号。"},
    {"appeal_refused", "手机号变更申诉未通过",
     "【{site}】账号 {name} 的手机号变更申诉 {number} 未通过，原因请凭受理编号在平台查看。"
     "有疑问请拨打 {hotline}。"},
    {"appeal_stopped", "手机号变更已中止",
     "【{site}】账号 {name} 的手机号变更 {number} 已中止，手机号没有更换。有疑问请拨打 {hotline}。"},
    {"appeal_bound", "手机号已更换",
     "【{site}】账号 {name} 已改绑新的手机号（申诉 {number}），原有登录已全部退出。"
     "不是您本人操作，请立即拨打 {hotline}。"},
    {"code_complaint", "查询投诉的验证码",
     "【{site}】您正在查询企业投诉，验证码 {code}，10 分钟内有效。名下 {name}。不是您本人查询请忽略，"
     "请勿告诉任何人。"},
    {"complaint_filed", "投诉已登记",
     "【{site}】您的投诉已登记，编号 {number}。进度和结果可在平台“企业投诉—处理结果”用本手机号查询。"},
    {"complaint_moved", "投诉有了进展",
     "【{site}】您的投诉 {number}：{words}。详情请在平台“企业投诉—处理结果”查看。"},
    {"notice", "您有一件事有了进展", "【{site}】{title}（{words}）。请登录查看：{link}"},
};

static const struct message *find(const char *name)
{
    for (size_t i = 0; i < sizeof messages / sizeof *messages; i++)
        if (qf_eq(messages[i].name, name)) return &messages[i];
    return NULL;
}

static const char *payload_of(struct qf_arena *arena, const struct outbox_value *v)
{
    struct qf_sb b = qf_sb_in(arena);
    qf_sb_addc(&b, '{');
    for (bool first = true; v && v->name; v++, first = false) {
        if (!first) qf_sb_addc(&b, ',');
        qf_json_string(&b, v->name);
        qf_sb_addc(&b, ':');
        qf_json_string(&b, v->value ? v->value : "");
    }
    qf_sb_addc(&b, '}');
    return qf_sb_text(&b);
}

/* A value that would break a header of a mail or forge a second line is our own mistake.
 */
static qf_err *check(const char *template, const struct outbox_value *v)
{
    if (!find(template)) return qf_system_error("no message '%s'", template);
    for (; v && v->name; v++)
        for (const char *p = v->value; p && *p; p++)
            if ((unsigned char)*p < 0x20 || *p == 0x7f)
                return qf_system_error("control character in %s of %s", v->name,
                                       template);
    return NULL;
}

QF_STATEMENT(PUT, "INSERT INTO outbox (kind, target, template, payload, dedupe_key, "
                  "next_at, created_at)"
                  " VALUES (?, ?, ?, ?, ?, NOW(), NOW()) ON DUPLICATE KEY UPDATE id = id")

static qf_err *put(struct qf_db *db, struct qf_arena *arena, const char *kind,
                   const char *target, const char *template,
                   const struct outbox_value *values, const char *dedupe)
{
    QF_TRY(check(template, values));
    return qf_exec(db, PUT, NULL, QF_S(kind), QF_S(target), QF_S(template),
                   QF_S(payload_of(arena, values)), QF_S(dedupe));
}

qf_err *outbox_sms(struct qf_db *db, struct qf_arena *arena, const char *phone,
                   const char *template, const struct outbox_value *values,
                   const char *dedupe)
{
    return put(db, arena, "sms", phone, template, values, dedupe);
}

qf_err *outbox_mail(struct qf_db *db, struct qf_arena *arena, const char *address,
                    const char *template, const struct outbox_value *values,
                    const char *dedupe)
{
    return put(db, arena, "mail", address, template, values, dedupe);
}

QF_STATEMENT(NOBODY, "INSERT INTO outbox (kind, target, template, payload, state, "
                     "next_at, created_at, sent_at)"
                     " VALUES ('nobody', '', ?, ?, 'sent', NOW(), NOW(), NOW())")

qf_err *outbox_nobody(struct qf_db *db, struct qf_arena *arena, const char *template,
                      const struct outbox_value *values)
{
    QF_TRY(check(template, values));
    return qf_exec(db, NOBODY, NULL, QF_S(template), QF_S(payload_of(arena, values)));
}

QF_STATEMENT(LATE,
    "SELECT EXISTS (SELECT 1 FROM outbox WHERE kind = 'sms' AND state = 'waiting'"
    " AND attempts > 0 AND created_at < NOW() - INTERVAL 1 MINUTE)")

qf_err *outbox_is_late(struct qf_db *db, bool *late)
{
    int64_t some = 0;
    QF_TRY(qf_number(db, LATE, &some));
    *late = some > 0;
    return NULL;
}

/* Read one JSON string at *p, which stands behind the opening quote. Only what payload_of
 * writes. */
static bool read_string(const char **p, struct qf_sb *out)
{
    static const char from[] = "nrtbf", to[] = "\n\r\t\b\f";
    for (; **p && **p != '"'; (*p)++) {
        if (**p != '\\') {
            qf_sb_addc(out, **p);
            continue;
        }
        char c = *++*p;
        if (c == 'u') {
            unsigned char raw[2];
            char hex[5] = {0};
            memcpy(hex, *p + 1, strnlen(*p + 1, 4));
            if (!qf_unhex(hex, raw, 2)) return false;
            qf_utf8_put(out, (uint32_t)(raw[0] << 8 | raw[1]));
            *p += 4;
        } else {
            const char *known = c ? strchr(from, c) : NULL;
            if (!c) return false;
            qf_sb_addc(out, known ? to[known - from] : c);
        }
    }
    if (**p != '"') return false;
    (*p)++;
    return true;
}

/* The value of a name, NULL when it is not there or the payload is not ours. */
static const char *value_of(struct qf_arena *arena, const char *payload, const char *name)
{
    const char *p = payload ? payload : "";
    while (*p == '{' || *p == ',') {
        struct qf_sb key = qf_sb_in(arena), value = qf_sb_in(arena);
        if (*++p != '"') return NULL;
        p++;
        if (!read_string(&p, &key) || *p++ != ':' || *p++ != '"' ||
            !read_string(&p, &value))
            return NULL;
        if (qf_eq(qf_sb_text(&key), name)) return qf_sb_text(&value);
    }
    return NULL;
}

qf_err *outbox_message(struct qf_arena *arena, const char *template, const char *payload,
                       const char **subject, const char **text)
{
    const struct message *m = find(template);
    struct qf_sb b = qf_sb_in(arena);
    if (!m) return qf_system_error("no message '%s'", template);
    for (const char *p = m->text; *p;) {
        size_t plain = strcspn(p, "{");
        qf_sb_addn(&b, p, plain);
        p += plain;
        if (!*p) break;
        size_t len = strcspn(++p, "}");
        const char *name = qf_dupn(arena, p, len),
                   *value = value_of(arena, payload, name);
        if (!value) return qf_system_error("message '%s' has no %s", template, name);
        qf_sb_add(&b, value);
        p += len + 1;
    }
    *subject = m->subject;
    *text = qf_sb_text(&b);
    return NULL;
}
