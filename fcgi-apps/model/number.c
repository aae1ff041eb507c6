#include "model/number.h"

#include "lib/core/clock.h"
#include "lib/core/str.h"
#include "model/secret.h"

const char *number_new(struct qf_arena *a, char letter)
{
    char digits[7];
    struct qf_civil day = qf_civil_of(qf_now());
    secret_digits(digits);
    return qf_fmt(a, "%c%04d%02d%02d%.5s", letter, day.year, day.month, day.day, digits);
}
