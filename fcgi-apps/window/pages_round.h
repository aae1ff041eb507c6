/* Handlers of the province's desk for rounds, applications and core institutions. */
#ifndef WINDOW_PAGES_ROUND_H
#define WINDOW_PAGES_ROUND_H

#include "keeper/files.h"
#include "lib/web/form.h"
#include "lib/web/req.h"

enum { ROUNDS_KIND };
enum {
    ROUND_KIND, ROUND_NAME, ROUND_YEAR, ROUND_FIRST, ROUND_LAST, ROUND_WHO, ROUND_CONDITIONS,
    ROUND_OPENS, ROUND_CLOSES, ROUND_SCORES, ROUND_VALID, ROUND_POINTS,
};
enum { EXTEND_TO, EXTEND_REASON };
enum { HAND_STATE, HAND_REASON };
enum { APPLICATIONS_Q, APPLICATIONS_ROUND, APPLICATIONS_STATE, APPLICATIONS_REGION };
enum { CORES_Q, CORES_REGION, CORES_ENDED };
enum { JUDGE_YEAR, JUDGE_RESULT, JUDGE_OPINION };
extern const struct qf_form rounds_form, round_form, round_publish_form, round_extend_form,
    round_hand_form, applications_form, cores_form, judge_form;

qf_loader load_round, load_application, load_core, load_core_check;
qf_handler page_round_list, page_round_new, page_round_add, page_round_show, page_round_edit;
qf_handler page_round_change, page_round_ask_publish, page_round_publish;
qf_handler page_round_ask_extend, page_round_extend, page_round_ask_hand, page_round_hand;
qf_handler page_application_list, page_application_export, page_application_open;
qf_handler page_core_list, page_core_show, page_core_ask_judge, page_core_judge;
qf_handler page_core_check_open;

/* Who may see the application of the file. */
files_rule application_file_may;

#endif
