/* The captcha itself: its name, its answer, its question. What forms do with it: form_captcha.c. */
#include "lib/web/captcha.h"

#include <sodium.h>
#include <stdio.h>
#include <string.h>

#include "lib/core/banned.h"
#include "lib/core/str.h"

enum { ID = 22, WAY = ID, UNTIL = WAY + 1, MAC = UNTIL + 8, ALL = MAC + 32 };

/* Characters that nobody mistakes for one another, however they lean: no O 0 Q D, I 1 L, S 5, B 8,
 * Z 2, G 6, U V. */
static const char letters[] = "ACEFHJKMNPRTWXY3479";

static void keyed(unsigned char out[32], const struct qf_captcha_bond *b, const char *what,
                  const char *text, bool bound)
{
    crypto_auth_hmacsha256_state s;
    crypto_auth_hmacsha256_init(&s, b->key, 32);
    crypto_auth_hmacsha256_update(&s, (const unsigned char *)what, strlen(what) + 1);
    if (bound) {
        crypto_auth_hmacsha256_update(&s, b->owner, 32);
        crypto_auth_hmacsha256_update(&s, (const unsigned char *)b->form, strlen(b->form) + 1);
    }
    crypto_auth_hmacsha256_update(&s, (const unsigned char *)text, strlen(text));
    crypto_auth_hmacsha256_final(&s, out);
}

static void seal(char out[33], const struct qf_captcha_bond *b, const char *text)
{
    unsigned char mac[32];
    char hex[65];
    keyed(mac, b, "captcha name", text, true);
    sodium_bin2hex(hex, sizeof hex, mac, sizeof mac);
    memcpy(out, hex, 32);
    out[32] = '\0';
}

/* --- questions in words --- */

static const char *number_words(struct qf_arena *a, unsigned n)
{
    static const char *const digits[] = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    if (n < 10) return digits[n];
    return qf_fmt(a, "%s十%s", n < 20 ? "" : digits[n / 10], digits[n % 10]);
}

static void ask(struct qf_arena *a, const unsigned char random[32], struct qf_captcha *c)
{
    unsigned large = 11 + random[1] % 19u, small = 2 + random[2] % 8u;
    bool more = random[0] & 1;
    c->question = qf_fmt(a, "请用数字回答：%s%s%s等于几？", number_words(a, large),
                         more ? "加" : "减", number_words(a, small));
    c->answer = qf_fmt(a, "%u", more ? large + small : large - small);
}

static void spell(struct qf_arena *a, const unsigned char random[32], struct qf_captcha *c)
{
    char *text = qf_alloc(a, QF_CAPTCHA_LETTERS + 1);
    for (int i = 0; i < QF_CAPTCHA_LETTERS; i++)
        text[i] = letters[(random[2 * i] * 256u + random[2 * i + 1]) % (sizeof letters - 1)];
    text[QF_CAPTCHA_LETTERS] = '\0';
    c->answer = text;
    c->question = "";
}

static void fill_in(struct qf_arena *a, const struct qf_captcha_bond *b, struct qf_captcha *c)
{
    unsigned char random[32];
    memcpy(c->id, c->name, ID);
    c->id[ID] = '\0';
    keyed(random, b, "captcha answer", c->name, false);
    if (c->in_words)
        ask(a, random, c);
    else
        spell(a, random, c);
}

/* --- names --- */

void qf_captcha_new(struct qf_arena *a, const struct qf_captcha_bond *b, bool in_words, qf_time now,
                    struct qf_captcha *c)
{
    static const char set[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    *c = (struct qf_captcha){.in_words = in_words, .until = now + QF_CAPTCHA_SECONDS};
    for (int i = 0; i < ID; i++) c->name[i] = set[randombytes_uniform(sizeof set - 1)];
    snprintf(c->name + WAY, sizeof c->name - WAY, "%c%08llx", in_words ? 'w' : 'p',
             (unsigned long long)c->until & 0xffffffffULL);
    seal(c->name + MAC, b, c->name);
    fill_in(a, b, c);
}

bool qf_captcha_read(struct qf_arena *a, const struct qf_captcha_bond *b, const char *name, qf_time now,
                     struct qf_captcha *c)
{
    char head[MAC + 1], mac[33];
    unsigned long long until;
    *c = (struct qf_captcha){0};
    if (!name || strlen(name) != ALL) return false;
    memcpy(head, name, MAC);
    head[MAC] = '\0';
    seal(mac, b, head);
    if (sodium_memcmp(mac, name + MAC, 32) != 0) return false;
    if (sscanf(head + UNTIL, "%8llx", &until) != 1 || (qf_time)until <= now) return false;
    memcpy(c->name, name, ALL + 1);
    c->in_words = head[WAY] == 'w';
    c->until = (qf_time)until;
    fill_in(a, b, c);
    return true;
}
