/* Forms of 基础数据填报 and 调度大数据: the fields of each, by which handlers read them. */
#ifndef DISPATCH_FORMS_FILING_H
#define DISPATCH_FORMS_FILING_H

#include "lib/web/form.h"
#include "model/filing.h"

/* The figures of domains follow, three a domain, in the order of the domains. */
enum { FILE_YEAR, FILE_MONTH, FILE_TYPE, FILE_AREA, FILE_PLACE, FILE_ASSETS, FILE_STAFF,
       FILE_BACHELORS, FILE_TITLES, FILE_REVENUE, FILE_EXPENSE, FILE_PROFIT, FILE_NOTE,
       FILE_FIRST_DOMAIN };
extern const struct qf_form filing_form;
/* The field of a figure; and of a domain's. */
int filing_field(enum filing_cell);
int filing_domain_field(int domain, enum filing_of_domain);

enum { FILES_FILES };
extern const struct qf_form filing_files_form;
extern const struct qf_form filing_submit_form, filing_delete_form, filing_drop_form;

enum { FILINGS_YEAR };
extern const struct qf_form filings_form;
enum { RECORDS_YEAR, RECORDS_MONTH, RECORDS_DOMAIN };
extern const struct qf_form filing_records_form;

enum { FIGURES_YEAR, FIGURES_CITY };
extern const struct qf_form figures_form;

#endif
