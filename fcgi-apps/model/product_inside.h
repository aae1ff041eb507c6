/* What the files of product_own.h share: columns, the lock, and what follows a change. Only for model. */
#ifndef MODEL_PRODUCT_INSIDE_H
#define MODEL_PRODUCT_INSIDE_H

#include "model/product_own.h"

#define PRODUCT_COLUMNS                                                                  \
    "SELECT p.id, p.enterprise_id, p.window_id, p.taken_down_by, p.category, p.title,"   \
    " p.summary, p.price_unit, p.state, p.takedown_reason, p.price_fen, p.view_count,"   \
    " p.published_at, p.created_at, p.updated_at, p.taken_down_at, p.changed_at,"        \
    " p.asked_at, e.name AS enterprise_name, e.phone AS enterprise_phone,"               \
    " w.name AS window_name, w.code AS window_code, w.phone AS window_phone,"            \
    " (SELECT s.public_id FROM picture_use u JOIN picture c ON c.id = u.picture_id"      \
    "   JOIN attachment s ON s.id = c.small_id WHERE u.subject_type = 'product'"         \
    "   AND u.subject_id = p.id AND u.place = 'gallery' AND u.seq = 1) AS cover"
#define PRODUCT_JOINED                                                                   \
    " FROM product p JOIN enterprise e ON e.id = p.enterprise_id"                        \
    " LEFT JOIN platform_window w ON w.id = p.window_id"

/* Lock it against every other change and read it as it is now; 404 when it is gone. */
qf_err *product_lock(struct qf_db *, uint64_t id, struct product_own *);
/* After its state or content has changed: pictures, search and the public version follow. `was` is
 * the state before. */
qf_err *product_follow(struct qf_db *, uint64_t id, const char *was, const char *now);

#endif
