#include "window/forms.h"

#include "keeper/keeper.h"
#include "lib/web/req.h"
#include "model/case.h"

const struct qf_form cases_form = {
    .name = "cases", .button = "筛选", .get = true,
    .fields = {
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
                            .hint = "申请人会原样看到。退回和不予通过必须写明理由。"},
    },
};

const struct qf_form take_form = {.name = "take", .button = "确定"};

const struct qf_form hand_over_form = {
    .name = "hand_over", .button = "移交",
    .fields = {
        [HAND_OVER_WINDOW] = {"window", "移交给", QF_CHOICE, .required = true,
                              .choices_of = keeper_windows},
        [HAND_OVER_REASON] = {"comment", "理由", QF_TEXT, .required = true, .max = 500,
                              .column = "case_event.comment",
                              .hint = "写给接手的窗口，申请人看不到。"},
    },
};

const struct qf_form settings_form = {
    .name = "settings", .button = "保存设置",
    .fields = {
        [SETTINGS_REVIEW] = {"review_needs", "企业发布的需求先由本窗口审核，再公开", QF_TICK,
                             .hint = "不勾选：需求提交后立即公开。已经在审核的不受影响。"},
    },
};
