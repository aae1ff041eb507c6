#include "window/choices.h"

#include "model/codes.h"
#include "model/round.h"
#include "model/scope.h"
#include "model/window.h"

const struct qf_choice *window_choices(struct qf_req *r, int function)
{
    static const struct qf_choice none[] = {{0}};
    struct qf_list list;
    if (scope_windows(r->db, r->actor, function, &list)) return none;
    struct qf_choice *out = qf_calloc(r->arena, list.count + 1, sizeof *out);
    size_t n = 0;
    /* Cities first, then the windows of each city under its name. */
    for (int part = 0; part < 2; part++)
        for (size_t i = 0; i < list.count; i++) {
            const struct window *w = QF_AT(list, struct window, i);
            bool high = qf_eq(w->type, "province") || qf_eq(w->type, "city");
            if (high == (part == 1)) continue;
            out[n++] = (struct qf_choice){
                .value = qf_fmt(r->arena, "%llu", (unsigned long long)w->id),
                .label = w->short_name, .group = high ? NULL : codes_region_name(w->city_code)};
        }
    return out;
}

const struct qf_choice *round_choices(struct qf_req *r, const char *kind)
{
    static const struct qf_choice none[] = {{0}};
    struct qf_list list;
    if (round_of_kind(r->db, kind, &list)) return none;
    struct qf_choice *out = qf_calloc(r->arena, list.count + 1, sizeof *out);
    for (size_t i = 0; i < list.count; i++) {
        const struct round *round = QF_AT(list, struct round, i);
        out[i] = (struct qf_choice){.value = qf_fmt(r->arena, "%llu", (unsigned long long)round->id),
                                    .label = qf_fmt(r->arena, "%s %d", round->name, round->year)};
    }
    return out;
}
