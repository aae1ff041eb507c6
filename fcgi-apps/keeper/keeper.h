/* Between the gate and the model: implements struct qf_keeper of lib/web/app.h with what
 * model/ offers, so that lib/web knows no SQL and model/ knows no request. Every app
 * links it.
 *
 *     static const struct qf_app portal = {.keeper = &platform_keeper, ...};
 */
#ifndef KEEPER_KEEPER_H
#define KEEPER_KEEPER_H

#include "lib/web/app.h"

extern const struct qf_keeper platform_keeper;

/* Choices that forms of several apps offer, kept in the worker until "site" changes. */

/* Level 2: cities. Level 3: counties with their city as group (a city without counties
 * stands for itself). Serves QF_REGION. */
const struct qf_choice *keeper_regions(struct qf_req *, int level);

/* Open windows, their number as value and their city as group. For .choices_of. */
const struct qf_choice *keeper_windows(struct qf_req *);

/* Divisions (大类) of GB/T 4754, with their section as group. For .choices_of. */
const struct qf_choice *keeper_divisions(struct qf_req *);

/* Categories of services of level 2, with their level 1 as group. For .choices_of. */
const struct qf_choice *keeper_categories(struct qf_req *);

/* Read regions and windows anew; called when "site" has changed. */
qf_err *keeper_choices_read(struct qf_db *);

#endif
