#include "model/figure.h"

const struct qf_type figure_type = QF_TYPE(figure,
    QF_STR(figure, code), QF_STR(figure, name), QF_STR(figure, unit), QF_I64(figure, goal),
    QF_I64(figure, value), QF_I64(figure, base), QF_TIME(figure, as_of));

QF_STATEMENT(OF_YEAR,
    "SELECT code, name, unit, goal, value, base, as_of FROM yearly_figure WHERE year = ?"
    " ORDER BY sort, code LIMIT 20")

qf_err *figure_list(struct qf_db *db, int year, struct qf_list *list)
{
    return qf_list(db, OF_YEAR, &figure_type, list, QF_I(year));
}
