/* 导出: what a list shows under its filters, as .xlsx or CSV. One mechanism for every back office.
 *
 * Describe the columns once, give a function that hands over the rows one by one (qf_each in the model),
 * and make a GET row of the list's own form, so that the filters in the address hold here, too:
 *
 *     static const struct export_column columns[] = {
 *         {"企业名称", "org_name", .width = 30},
 *         {"状态", .words = state_words},         a function of the row, for what needs words
 *         {0},
 *     };
 *     static qf_err *rows(struct qf_req *r, int limit, export_take *take, void *arg)
 *     {
 *         struct member_filter f = filter_of(r);
 *         return member_each(r->db, r->actor, &f, limit, take, arg);
 *     }
 *     qf_err *page_member_export(struct qf_req *r)
 *     {
 *         return export_send(r, &(struct export_list){
 *             .name = "会员", .subject = "account", .type = &member_type, .columns = columns,
 *             .rows = rows});
 *     }
 *
 *     {QF_GET, "/window/members/export", page_member_export, .may = FN_MEMBER_VIEW,
 *      .form = &members_form, .why = "..."},
 *
 * and a link beside the list: export_link(r, "/window/members/export") puts Data.export.xlsx_url and
 * .csv_url with the filters of this page; the macro export_links(Data.export) shows them. An app that
 * exports adds $(XLSX_LIBS) to its LDADD.
 *
 * Phones and other private values are masked by .words as on the list: nothing leaves in a file that
 * the list itself would not show. Every export is written to the audit log, with its filters and the
 * number of rows. At most EXPORT_MOST rows; a last line says when there were more.
 */
#ifndef KEEPER_EXPORT_H
#define KEEPER_EXPORT_H

#include "lib/web/req.h"

enum { EXPORT_MOST = 50000 };

struct export_column {
    const char *title;
    const char *member;                 /* field of the row's descriptor; money is shown in 元 */
    int width;                          /* in characters of half a Chinese one; 0: 14 */
    /* What stands in the cell, instead of a member; the arena lives as long as the row. */
    const char *(*words)(struct qf_arena *, const void *row);
};

/* Takes one row; hand its error on. */
typedef qf_err *export_take(void *row, void *arg);

struct export_list {
    const char *name;                   /* of the file and the sheet */
    const char *subject;                /* table, for the audit log */
    const struct qf_type *type;         /* of the rows */
    const struct export_column *columns;        /* ended by {0} */
    /* Hand over at most `limit` rows, in the order of the list; take(row, arg) may not use the
     * database. The row's struct is the caller's. */
    qf_err *(*rows)(struct qf_req *, int limit, export_take *take, void *arg);
};

/* Answer with the file: ?format=csv, else .xlsx. */
qf_err *export_send(struct qf_req *, const struct export_list *);

/* Put the addresses of both files at Data.export. */
void export_link(struct qf_req *, const char *path);

#endif
