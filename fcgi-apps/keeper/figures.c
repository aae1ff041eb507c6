#include "keeper/figures.h"

#include "lib/text/text.h"

static const struct { const char *name, *part; } parts[FIGURES_BY] = {
    [FIGURES_BY_CITY] = {"by_city", "按市州"}, [FIGURES_BY_TYPE] = {"by_type", "按机构类型"},
    [FIGURES_BY_MONTH] = {"by_month", "按月份"}, [FIGURES_BY_DOMAIN] = {"by_domain", "按服务领域"},
};

/* --- tables --- */

static void put_sum(struct qf_req *r, struct qf_data *d, const struct figure_sum *s)
{
    qf_put_str(d, "code", s->code);
    qf_put_str(d, "name", s->name);
    qf_put_str(d, "institutions", qf_show_number(r->arena, s->institutions));
    qf_put_str(d, "filings", qf_show_number(r->arena, s->filings));
    qf_put_str(d, "activities", qf_show_number(r->arena, s->activities));
    qf_put_str(d, "attendees", qf_show_number(r->arena, s->attendees));
    qf_put_str(d, "served", qf_show_number(r->arena, s->served));
    qf_put_str(d, "revenue", qf_show_wan(r->arena, s->revenue_fen));
}

static int64_t most_served(const struct qf_list *list)
{
    int64_t most = 1;
    for (size_t i = 0; i < list->count; i++) {
        int64_t served = QF_AT(*list, struct figure_sum, i)->served;
        if (served > most) most = served;
    }
    return most;
}

static const char *share(struct qf_req *r, int64_t part, int64_t of)
{
    return qf_show_decimal(r->arena, part * 1000 / of, 1);
}

static void put_table(struct qf_req *r, struct qf_data *d, const struct qf_list *list)
{
    int64_t most = most_served(list);
    for (size_t i = 0; i < list->count; i++) {
        const struct figure_sum *s = QF_AT(*list, struct figure_sum, i);
        struct qf_data *bar = qf_data_at(d, "bars", i);
        put_sum(r, qf_data_at(d, "rows", i), s);
        qf_put_str(bar, "name", s->name);
        qf_put_str(bar, "value", qf_show_number(r->arena, s->served));
        qf_put_str(bar, "percent", share(r, s->served, most));
    }
}

/* --- the months as a line --- */

/* The next of 1, 2, 5, 10, 20, 50 ... : the scale ends at a round number. */
static int64_t round_up(int64_t n)
{
    static const int steps[] = {1, 2, 5};
    for (int64_t ten = 1;; ten *= 10)
        for (int i = 0; i < 3; i++)
            if (steps[i] * ten >= n) return steps[i] * ten;
}

static void put_scale(struct qf_req *r, struct qf_data *d, int64_t top)
{
    for (int i = 0; i < 3; i++) {
        struct qf_data *mark = qf_data_at(d, "scale", (size_t)i);
        qf_put_int(mark, "y", 229 - 108 * i);
        qf_put_int(mark, "percent", 100 - 50 * i);
        qf_put_str(mark, "text", i == 1 && top % 2 ? "" : qf_show_number(r->arena, top * i / 2));
    }
}

/* The place of month i of n, in percent of the width: the first and last leave room for their labels. */
static const char *x_of(struct qf_req *r, size_t i, size_t n)
{
    int64_t tenths = n > 1 ? 40 + 920 * (int64_t)i / ((int64_t)n - 1) : 500;
    return qf_show_decimal(r->arena, tenths, 1);
}

static const char *y_of(struct qf_req *r, int64_t value, int64_t top)
{
    return qf_show_decimal(r->arena, 1000 - value * 1000 / top, 1);
}

static void put_points(struct qf_req *r, struct qf_data *d, const struct qf_list *list,
                       int64_t top)
{
    struct qf_sb points = qf_sb_in(r->arena);
    for (size_t i = 0; i < list->count; i++) {
        const struct figure_sum *s = QF_AT(*list, struct figure_sum, i);
        const char *x = x_of(r, i, list->count), *y = y_of(r, s->served, top);
        struct qf_data *mark = qf_data_at(d, "marks", i), *label = qf_data_at(d, "labels", i);
        qf_sb_addf(&points, "%s%s,%s", i ? " " : "", x, y);
        qf_put_str(mark, "x", x);
        qf_put_str(mark, "y", y);
        qf_put_str(mark, "kind", "1");
        if (i + 1 == list->count) qf_put_str(mark, "anchor", "end");
        if (i + 1 == list->count || s->served == most_served(list))
            qf_put_str(mark, "text", qf_show_number(r->arena, s->served));
        qf_put_str(label, "x", x);
        qf_put_str(label, "text", s->code);
    }
    struct qf_data *line = qf_data_at(d, "lines", 0);
    qf_put_str(line, "kind", "1");
    qf_put_str(line, "points", qf_sb_text(&points));
}

static void put_line(struct qf_req *r, const struct qf_list *list)
{
    struct qf_data *d = qf_data_in(r->data, "line");
    if (list->count == 0) return;
    const struct figure_sum *first = QF_AT(*list, struct figure_sum, 0);
    const struct figure_sum *last = QF_AT(*list, struct figure_sum, list->count - 1);
    int64_t top = round_up(most_served(list));
    qf_put_str(d, "id", "months");
    qf_put_str(d, "title", "每月服务企业数（家）");
    qf_putf(d, "words", "%s %s 家，%s %s 家，最多的一个月 %s 家。", first->name,
            qf_show_number(r->arena, first->served), last->name,
            qf_show_number(r->arena, last->served),
            qf_show_number(r->arena, most_served(list)));
    put_scale(r, d, top);
    put_points(r, d, list, top);
}

/* --- all of it --- */

qf_err *put_figure_charts(struct qf_req *r, const struct figure_scope *s)
{
    struct figure_sum total;
    struct qf_list list;
    QF_TRY(figures_total(r->db, s, &total));
    put_sum(r, qf_data_in(r->data, "total"), &total);
    qf_put_str(qf_data_in(r->data, "total"), "expense", qf_show_wan(r->arena, total.expense_fen));
    for (enum figure_by by = 0; by < FIGURES_BY; by++) {
        QF_TRY(figures_by(r->db, by, s, &list));
        put_table(r, qf_data_in(r->data, parts[by].name), &list);
        if (by == FIGURES_BY_MONTH) put_line(r, &list);
    }
    return NULL;
}

/* --- the file --- */

const struct qf_type figures_row_type = QF_TYPE(figures_row,
    QF_STR(figures_row, part), QF_STR(figures_row, name), QF_I64(figures_row, institutions),
    QF_I64(figures_row, filings), QF_I64(figures_row, activities),
    QF_I64(figures_row, attendees), QF_I64(figures_row, served),
    QF_MONEY(figures_row, revenue_fen), QF_MONEY(figures_row, expense_fen));

static qf_err *hand_over(const struct figure_sum *s, const char *part, export_take *take,
                         void *arg)
{
    struct figures_row row = {part, s->name, s->institutions, s->filings, s->activities,
                              s->attendees, s->served, s->revenue_fen, s->expense_fen};
    return take(&row, arg);
}

qf_err *figures_rows(struct qf_req *r, const struct figure_scope *s, export_take *take,
                     void *arg)
{
    struct figure_sum total;
    struct qf_list list;
    QF_TRY(figures_total(r->db, s, &total));
    total.name = qf_fmt(r->arena, "%d 年", s->year);
    QF_TRY(hand_over(&total, "合计", take, arg));
    for (enum figure_by by = 0; by < FIGURES_BY; by++) {
        QF_TRY(figures_by(r->db, by, s, &list));
        for (size_t i = 0; i < list.count; i++)
            QF_TRY(hand_over(QF_AT(list, struct figure_sum, i), parts[by].part, take, arg));
    }
    return NULL;
}
