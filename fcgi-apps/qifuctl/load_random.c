#include "qifuctl/load.h"

/* splitmix64: small, good enough for made-up data, the same everywhere. */
static uint64_t next(struct dice *d)
{
    uint64_t z = d->state += 0x9E3779B97F4A7C15U;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31);
}

struct dice dice_of(const char *purpose, uint64_t n)
{
    struct dice d = {0xCBF29CE484222325U};
    for (; *purpose; purpose++)
        d.state = (d.state ^ (unsigned char)*purpose) * 0x100000001B3U;
    d.state ^= n * 0xD6E8FEB86659FD93U;
    next(&d);
    return d;
}

uint32_t dice_roll(struct dice *d, uint32_t sides)
{
    return (uint32_t)(((next(d) >> 32) * sides) >> 32);
}

uint32_t dice_skew(struct dice *d, uint32_t sides)
{
    uint64_t a = dice_roll(d, 65536), b = dice_roll(d, 65536);
    return (uint32_t)((a * b >> 16) * sides >> 16);
}

bool dice_chance(struct dice *d, uint32_t percent)
{
    return dice_roll(d, 100) < percent;
}
