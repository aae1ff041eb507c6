/* A list of columns that two tables share, written once: a record, and what somebody
 * wants it to become.
 *
 *     #define COLUMNS(X) X(TEXT, name) X(WHOLE, nature) X(FEN, capital_fen)
 *     "SELECT " COLUMNS(COLUMN_PICK) "f.id FROM provider f"
 *     qf_exec(db, SAVE, NULL, COLUMNS(COLUMN_BIND) QF_U(id))       with `f` the struct
 *
 * Kinds: TEXT; CODE (text, NULL when empty); WHOLE; COUNT and FEN (NULL when 0: not
 * said); DAY.
 */
#ifndef MODEL_COLUMNS_H
#define MODEL_COLUMNS_H

#define COLUMN_PICK(kind, m) "f." #m ", "
#define COLUMN_NAME(kind, m) #m ", "
#define COLUMN_MARK(kind, m) "?, "
#define COLUMN_ASSIGN(kind, m) #m " = ?, "
#define COLUMN_AGAIN(kind, m) #m " = VALUES(" #m "), "
#define COLUMN_COPY(kind, m) "t." #m " = f." #m ", "

#define COLUMN_BIND(kind, m) COLUMN_BIND_##kind(f->m),
#define COLUMN_BIND_TEXT(v) QF_S((v) ? (v) : "")
#define COLUMN_BIND_CODE(v) QF_S((v) && *(v) ? (v) : NULL)
#define COLUMN_BIND_WHOLE(v) QF_I(v)
#define COLUMN_BIND_COUNT(v) ((v) ? QF_I(v) : QF_NULL)
#define COLUMN_BIND_FEN(v) ((v) ? QF_I(v) : QF_NULL)
#define COLUMN_BIND_DAY(v) QF_D(v)

/* Members of a descriptor; COLUMN_STRUCT is the struct's name. */
#define COLUMN_MEMBER(kind, m) COLUMN_MEMBER_##kind(m),
#define COLUMN_MEMBER_TEXT(m) QF_STR(COLUMN_STRUCT, m)
#define COLUMN_MEMBER_CODE(m) QF_STR(COLUMN_STRUCT, m)
#define COLUMN_MEMBER_WHOLE(m) QF_INT(COLUMN_STRUCT, m)
#define COLUMN_MEMBER_COUNT(m) QF_INT(COLUMN_STRUCT, m)
#define COLUMN_MEMBER_FEN(m) QF_MONEY(COLUMN_STRUCT, m)
#define COLUMN_MEMBER_DAY(m) QF_DATE(COLUMN_STRUCT, m)

/* "&& a and b say the same here": x and y are pointers to the struct. */
#define COLUMN_SAME(kind, m) && COLUMN_SAME_##kind(x->m, y->m)
#define COLUMN_SAME_TEXT(a, b) qf_eq((a) ? (a) : "", (b) ? (b) : "")
#define COLUMN_SAME_CODE(a, b) COLUMN_SAME_TEXT(a, b)
#define COLUMN_SAME_WHOLE(a, b) ((a) == (b))
#define COLUMN_SAME_COUNT(a, b) ((a) == (b))
#define COLUMN_SAME_FEN(a, b) ((a) == (b))
#define COLUMN_SAME_DAY(a, b) ((a) == (b))

#endif
