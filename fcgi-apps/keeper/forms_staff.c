#include "keeper/page_staff.h"
#include "keeper/staff_inside.h"

static const struct qf_choice states[] = {
    {"active", "有效"}, {"disabled", "禁用"}, {"closed", "已删除"}, {0}};
static const struct qf_choice genders[] = {{"m", "男"}, {"f", "女"}, {0}};

const struct qf_form staffs_form = {
    .name = "staffs", .button = "查询", .get = true,
    .fields = {
        [STAFFS_Q] = {"q", "名称、姓名或手机", QF_SEARCH, .max = 60},
        [STAFFS_STATE] = {"state", "状态", QF_CHOICE, .choices = states,
                          .placeholder = "有效和禁用"},
    },
};

static void check_secret(struct qf_req *r, int field, const char *name)
{
    const char *words = password_weakness(r->arena, qf_str(r, field), name);
    if (words) qf_wrong(r, field, "%s", words);
}

static void check_new(struct qf_req *r)
{
    check_secret(r, STAFF_PASSWORD, qf_str(r, STAFF_NAME));
}

static void check_reset(struct qf_req *r)
{
    check_secret(r, RESET_PASSWORD, "");
}

/* The same five in both forms, in the order of the list in domain facts 2. */
#define PERSON_FIELDS                                                                    \
    [STAFF_PERSON] = {"person", "姓名", QF_LINE, .required = true, .max = 30,            \
                      .column = "account.person_name", .group = "本人"},                 \
    [STAFF_GENDER] = {"gender", "性别", QF_RADIO, .choices = genders},                   \
    [STAFF_OFFICE] = {"office_phone", "办公电话", QF_PHONE, .max = 30,                   \
                      .column = "membership.office_phone"},                              \
    [STAFF_PHONE] = {"phone", "手机", QF_MOBILE, .required = true,                       \
                     .column = "account.phone",                                          \
                     .hint = "用于找回密码和接收办理通知。"},                            \
    [STAFF_EMAIL] = {"email", "邮箱", QF_EMAIL, .max = 120, .column = "account.email"}

const struct qf_form staff_form = {
    .name = "staff", .button = "保存",
    .fields = {PERSON_FIELDS},
};

const struct qf_form staff_new_form = {
    .name = "staff_new", .button = "建立子账号", .check = check_new,
    .hint = "密码只在这里填写一次，以后不再显示；请本人登录后到“密码修改”换成自己的。",
    .fields = {
        PERSON_FIELDS,
        [STAFF_NAME] = {"name", "帐户名称", QF_ACCOUNT, .required = true, .max = 60,
                        .column = "account.name", .group = "登录用", .autocomplete = "off",
                        .hint = "登录时用，建立后不能修改。"},
        [STAFF_PASSWORD] = {"password", "初始密码", QF_NEW_SECRET, .required = true,
                            .hint = "至少 10 位，含字母和数字。"},
        [STAFF_AGAIN] = {"again", "确认密码", QF_NEW_SECRET, .required = true,
                         .equals = "password"},
    },
};

const struct qf_form staff_password_form = {
    .name = "staff_password", .button = "重置密码", .check = check_reset,
    .fields = {
        [RESET_PASSWORD] = {"password", "新密码", QF_NEW_SECRET, .required = true,
                            .hint = "至少 10 位，含字母和数字。"},
        [RESET_AGAIN] = {"again", "确认密码", QF_NEW_SECRET, .required = true,
                         .equals = "password"},
    },
};

const struct qf_form staff_disable_form = {.name = "staff_disable", .button = "禁用"};
const struct qf_form staff_restore_form = {.name = "staff_restore", .button = "恢复"};
const struct qf_form staff_delete_form = {.name = "staff_delete", .button = "删除"};
