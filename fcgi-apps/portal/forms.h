/* The forms of the portal: fields by name, so that an unknown one does not compile. */
#ifndef PORTAL_FORMS_H
#define PORTAL_FORMS_H

#include "lib/web/form.h"

/* forms_list.c: filters of public lists */
enum { SERVICES_Q, SERVICES_REGION, SERVICES_SORT, SERVICES_CATEGORY, SERVICES_KIND,
       SERVICES_WAY, SERVICES_PRICE };
extern const struct qf_form services_form;
enum { PROVIDERS_Q, PROVIDERS_REGION, PROVIDERS_CATEGORY, PROVIDERS_KIND, PROVIDERS_CORE };
extern const struct qf_form providers_form;
enum { NEEDS_Q, NEEDS_REGION, NEEDS_CATEGORY, NEEDS_STATE };
extern const struct qf_form needs_form;
enum { EXPERTS_Q, EXPERTS_REGION, EXPERTS_CATEGORY };
extern const struct qf_form experts_form;
enum { PRODUCTS_Q, PRODUCTS_REGION };
extern const struct qf_form products_form;
enum { ACTIVITIES_REGION, ACTIVITIES_WHEN };
extern const struct qf_form activities_form;
enum { QUOTES_KIND };
extern const struct qf_form quotes_form;
enum { SEARCH_Q, SEARCH_KIND };
extern const struct qf_form search_form;
enum { SIZE_INDUSTRY, SIZE_STAFF, SIZE_REVENUE, SIZE_ASSETS, SIZE_DAY };
extern const struct qf_form size_form;
const struct qf_choice *size_industries(struct qf_req *);
enum { ARTICLES_YEAR };
extern const struct qf_form articles_form;

/* forms_account.c: registration, signing in, passwords */
enum { REG_NAME, REG_PASSWORD, REG_AGAIN, REG_BACK, REG_OWN };    /* what every registration begins with */
enum { ENT_ORG = REG_OWN, ENT_USCC, ENT_REGION, ENT_WINDOW, ENT_PERSON, ENT_PHONE, ENT_CAPTCHA, ENT_CODE,
       ENT_AGREE };
enum { PRO_NATURE = REG_OWN, PRO_ORG, PRO_USCC, PRO_REGION, PRO_WINDOW, PRO_PERSON, PRO_PHONE,
       PRO_CAPTCHA, PRO_CODE, PRO_AGREE };
enum { EXP_PERSON = REG_OWN, EXP_ORG, EXP_POST, EXP_TITLE, EXP_FIELD, EXP_REGION, EXP_WINDOW,
       EXP_PHONE, EXP_CAPTCHA, EXP_CODE, EXP_AGREE };
enum { PER_PERSON = REG_OWN, PER_REGION, PER_PHONE, PER_CAPTCHA, PER_CODE, PER_AGREE };
extern const struct qf_form register_enterprise_form, register_provider_form,
    register_expert_form, register_person_form;

enum { LOGIN_BACK, LOGIN_NAME, LOGIN_PASSWORD, LOGIN_KIND, LOGIN_CAPTCHA };
enum { SECOND_BACK, SECOND_CODE };
enum { SECOND_PASSWORD };
enum { FORGOT_WHO, FORGOT_CAPTCHA, FORGOT_CODE, FORGOT_PASSWORD, FORGOT_AGAIN };
enum { PASSWORD_OLD, PASSWORD_NEW, PASSWORD_AGAIN };
enum { APPEAL_NAME, APPEAL_ORG, APPEAL_OLD, APPEAL_PERSON, APPEAL_PHONE, APPEAL_CAPTCHA, APPEAL_CODE,
       APPEAL_REASON, APPEAL_FILES, APPEAL_AGREE };
extern const struct qf_form second_factor_form, second_factor_password_form;
extern const struct qf_form login_form, logout_form, forgot_form, password_form,
    phone_appeal_form;
extern const struct qf_form appeal_stop_form;        /* only a button */

#endif
