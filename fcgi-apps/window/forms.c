#include "window/forms.h"

#include "keeper/keeper.h"
#include "lib/web/req.h"
#include "model/case.h"

const struct qf_form cases_form = {
    .name = "cases", .button = "筛选", .get = true,
    .fields = {
        [CASES_Q] = {"q", "标题", QF_SEARCH, .max = 60},
        [CASES_WORKFLOW] = {"workflow", "类型", QF_HIDDEN, .max = 30},
        [CASES_MINE] = {"mine", "只看我领取的", QF_TICK},
        [CASES_OVERDUE] = {"overdue", "只看已超期", QF_TICK},
    },
};

/* What the case in the path may do now; of a form that is sent, what it may ever. Whether this visitor may is asked later, by the loader and
 * by case_fire. */
static const struct qf_choice *moves(struct qf_req *r)
{
    static const struct qf_choice none[] = {{0}};
    struct case_file c;
    struct qf_list list;
    qf_err *e = case_get(r->db, qf_path_id(r), &c);
    if (!e && r->route->method == QF_POST) e = case_moves_ever(r->db, &c, r->actor, &list);
    else if (!e) e = case_moves(r->db, &c, r->actor, &list);
    if (e) return none;
    struct qf_choice *out = qf_calloc(r->arena, list.count + 1, sizeof *out);
    for (size_t i = 0; i < list.count; i++) {
        const struct case_move *m = QF_AT(list, struct case_move, i);
        out[i] = (struct qf_choice){.value = m->code, .label = m->button};
    }
    return out;
}

const struct qf_form decide_form = {
    .name = "decide", .button = "提交",
    .fields = {
        [DECIDE_MOVE] = {"move", "结论", QF_RADIO, .required = true, .choices_of = moves},
        [DECIDE_COMMENT] = {"comment", "意见", QF_TEXT, .max = 500, .column = "case_event.comment",
                            .hint = "除回访记录外，申请人会原样看到。退回和不予通过必须写明理由。"},
    },
};

const struct qf_form take_form = {.name = "take", .button = "确定"};

/* Who else may act on the case in the path. */
static const struct qf_choice *colleagues(struct qf_req *r)
{
    static const struct qf_choice none[] = {{0}};
    struct qf_list list;
    if (case_colleagues(r->db, r->actor, qf_path_id(r), &list)) return none;
    struct qf_choice *out = qf_calloc(r->arena, list.count + 1, sizeof *out);
    for (size_t i = 0; i < list.count; i++) {
        const struct case_colleague *c = QF_AT(list, struct case_colleague, i);
        out[i] = (struct qf_choice){.value = qf_fmt(r->arena, "%llu", (unsigned long long)c->id),
                                    .label = c->name, .group = c->window_name};
    }
    return out;
}

static void check_hand_over(struct qf_req *r)
{
    bool person = qf_given(r, HAND_OVER_PERSON), window = qf_given(r, HAND_OVER_WINDOW);
    if (person && window) qf_wrong(r, HAND_OVER_WINDOW, "经办人和窗口请只选一个");
    if (!person && !window) qf_wrong(r, HAND_OVER_PERSON, "请选择移交给谁：一位经办人，或另一个窗口");
}

const struct qf_form hand_over_form = {
    .name = "hand_over", .button = "移交", .check = check_hand_over,
    .fields = {
        [HAND_OVER_PERSON] = {"person", "移交给经办人", QF_CHOICE, .choices_of = colleagues,
                              .placeholder = "不指定",
                              .hint = "有权办理这件事的同事；窗口不变。"},
        [HAND_OVER_WINDOW] = {"window", "移交给窗口", QF_CHOICE, .choices_of = keeper_windows,
                              .placeholder = "不换窗口"},
        [HAND_OVER_REASON] = {"comment", "理由", QF_TEXT, .required = true, .max = 500,
                              .column = "case_event.comment",
                              .hint = "写给接手的人，申请人看不到。"},
    },
};

const struct qf_form settings_form = {
    .name = "settings", .button = "保存设置",
    .fields = {
        [SETTINGS_ADDRESS] = {"address", "地址", QF_LINE, .required = true, .max = 200,
                              .group = "公开的联系方式", .column = "platform_window.address"},
        [SETTINGS_POSTCODE] = {"postcode", "邮编", QF_LINE, .max = 6,
                               .column = "platform_window.postcode"},
        [SETTINGS_CONTACT] = {"contact", "值班联系人", QF_LINE, .max = 30,
                              .column = "platform_window.contact"},
        [SETTINGS_PHONE] = {"phone", "值班电话", QF_PHONE, .required = true, .max = 30,
                            .column = "platform_window.phone",
                            .hint = "公开显示，请不要填个人手机。"},
        [SETTINGS_EMAIL] = {"email", "邮箱", QF_EMAIL, .max = 100,
                            .column = "platform_window.email"},
        [SETTINGS_HOURS] = {"hours", "办公时间", QF_LINE, .required = true, .max = 100,
                            .column = "platform_window.hours",
                            .placeholder = "工作日 9:00–12:00，13:30–17:00"},
        [SETTINGS_INTRO] = {"intro", "窗口介绍", QF_TEXT, .max = 3000,
                            .column = "platform_window.intro"},
        [SETTINGS_REVIEW] = {"review_needs", "企业发布的需求先由本窗口审核，再公开", QF_TICK, .group = "需求审核",
                             .hint = "不勾选：需求提交后立即公开。已经在审核的不受影响。"},
    },
};
