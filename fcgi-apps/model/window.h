/* Service windows (窗口平台) and their tree: province, cities and clusters, counties,
 * parks. A window looks after the accounts that belong to it and after those of all
 * windows below. Named platform_window in the database, because window is a reserved word
 * there. */
#ifndef MODEL_WINDOW_H
#define MODEL_WINDOW_H

#include "lib/db/db.h"

struct window {
    uint64_t id, parent_id;             /* parent 0 for the province */
    const char *code, *name, *short_name, *type, *region_code, *state;
    const char *city_code; /* city of its region; the province's own code there */
    const char *address, *phone, *hours;
};
extern const struct qf_type window_type;

/* Windows that are open, by level and order of display. */
qf_err *window_list(struct qf_db *, struct qf_list *);

/* An open window by its number. */
qf_err *window_find(struct qf_db *, uint64_t id, struct window *, bool *found);

/* The open window that looks after a region: the county's own, else the city's, else the
 * province's. 404 when there is none at all. */
qf_err *window_of_region(struct qf_db *, const char *region_code, struct window *);

/* What its public page says about reaching it. */
struct window_contact {
    const char *address, *postcode, *contact, *phone, *email, *hours, *intro;
};
extern const struct qf_type window_contact_type;
qf_err *window_contact_get(struct qf_db *, uint64_t id, struct window_contact *);
/* Pages, the list of windows and the index follow. */
qf_err *window_contact_set(struct qf_db *, uint64_t id, const struct window_contact *);

/* Is the window `below` the window `above`, or the same? */
qf_err *window_is_below(struct qf_db *, uint64_t above, uint64_t below, bool *);

/* The window above all others: the province's, or the city's of a city's platform. */
qf_err *window_top(struct qf_db *, uint64_t *id);

#endif
