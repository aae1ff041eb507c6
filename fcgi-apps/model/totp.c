#include "model/totp.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#include "lib/core/str.h"

#include "lib/core/banned.h"

void totp_code(char out[9], const unsigned char *secret, size_t len, uint64_t step, int digits)
{
    unsigned char count[8], mac[EVP_MAX_MD_SIZE];
    unsigned size = 0, power = 1;
    for (int i = 0; i < 8; i++) count[i] = (unsigned char)(step >> (56 - 8 * i));
    if (!HMAC(EVP_sha1(), secret, (int)len, count, sizeof count, mac, &size) || size != 20) abort();
    unsigned at = mac[19] & 15u;
    unsigned n = (mac[at] & 0x7fu) << 24 | (unsigned)mac[at + 1] << 16 | (unsigned)mac[at + 2] << 8 |
                 mac[at + 3];
    for (int i = 0; i < digits; i++) power *= 10;
    n %= power;
    out[digits] = '\0';
    for (int i = digits - 1; i >= 0; i--, n /= 10) out[i] = (char)('0' + n % 10);
}

uint64_t totp_step_of(const unsigned char secret[TOTP_SECRET], const char *typed, qf_time now)
{
    uint64_t step = (uint64_t)now / TOTP_PERIOD, found = 0;
    char code[9];
    if (strlen(typed) != TOTP_DIGITS) return 0;
    for (uint64_t s = step - 1; s <= step + 1; s++) {
        totp_code(code, secret, TOTP_SECRET, s, TOTP_DIGITS);
        if (sodium_memcmp(code, typed, TOTP_DIGITS) == 0) found = s;
    }
    return found;
}

/* 20 bytes are 32 characters: nothing to fill up. */
const char *totp_words(struct qf_arena *a, const unsigned char secret[TOTP_SECRET], int group)
{
    static const char set[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    struct qf_sb b = qf_sb_in(a);
    unsigned bits = 0, have = 0;
    int n = 0;
    for (int i = 0; i < TOTP_SECRET; i++) {
        bits = bits << 8 | secret[i];
        for (have += 8; have >= 5; have -= 5, n++) {
            if (group && n && n % group == 0) qf_sb_addc(&b, ' ');
            qf_sb_addc(&b, set[bits >> (have - 5) & 31]);
        }
    }
    return qf_sb_text(&b);
}
