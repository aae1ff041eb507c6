/* The forms of 内容管理: articles and activities. */
#ifndef WINDOW_FORMS_CONTENT_H
#define WINDOW_FORMS_CONTENT_H

#include "lib/web/form.h"

enum { CONTENTS_Q, CONTENTS_COLUMN, CONTENTS_STATE };
extern const struct qf_form articles_form;
enum { ACTIVITIES_Q, ACTIVITIES_STATE };
extern const struct qf_form activities_form;

enum { ARTICLE_COLUMN, ARTICLE_TITLE, ARTICLE_PLAIN, ARTICLE_SUMMARY, ARTICLE_BODY, ARTICLE_SOURCE,
       ARTICLE_URL, ARTICLE_NUMBER, ARTICLE_REGION, ARTICLE_DAY, ARTICLE_TIME, ARTICLE_EXPIRES };
extern const struct qf_form article_form;

enum { ACTIVITY_TITLE, ACTIVITY_CATEGORY, ACTIVITY_SUMMARY, ACTIVITY_BODY, ACTIVITY_ORGANIZER,
       ACTIVITY_UNDERTAKER, ACTIVITY_CO_ORGANIZER, ACTIVITY_PLACE, ACTIVITY_REGION,
       ACTIVITY_FROM_DAY, ACTIVITY_FROM_TIME, ACTIVITY_TO_DAY, ACTIVITY_TO_TIME,
       ACTIVITY_UNTIL_DAY, ACTIVITY_UNTIL_TIME, ACTIVITY_CAPACITY, ACTIVITY_FEE, ACTIVITY_CONTACT,
       ACTIVITY_PHONE };
extern const struct qf_form activity_form;

/* Only a button. */
extern const struct qf_form submit_form;

enum { END_REASON };
extern const struct qf_form article_end_form, activity_end_form;

#endif
