/* Handlers of the windows' desk for awards: the list, the ranking, 公示 of a category, categories of a round; and
 * experts who are invited, for awards and applications alike. */
#ifndef WINDOW_PAGES_AWARD_H
#define WINDOW_PAGES_AWARD_H

#include "keeper/award.h"
#include "lib/web/form.h"

enum { AWARDS_Q, AWARDS_ROUND, AWARDS_SHEET, AWARDS_STATE, AWARDS_REGION, AWARDS_SORT };
enum { RANKING_CATEGORY };
enum { CATEGORY_SHEET, CATEGORY_NAME, CATEGORY_PLACES };
enum { PUBLISH_ENTRIES };
extern const struct qf_form awards_form, ranking_form, category_form, category_delete_form,
    publish_form;

qf_loader load_award, load_award_round, load_category;
qf_handler page_award_list, page_award_export, page_award_open, page_award_ranking;
qf_handler page_award_ask_publish, page_award_publish;
qf_handler page_category_list, page_category_add, page_category_ask_delete, page_category_delete;

/* Who may see the entry of the file. */
files_rule award_file_may;

/* --- experts (page_invite.c) --- */

enum { INVITE_EXPERT };
extern const struct qf_form invite_form;
qf_loader load_application_judged, load_award_judged;
qf_handler page_invite, page_invite_send;

#endif
