#include "qifuctl/passwords.h"

#include <sodium.h>

#include "model/password.h"

char *password_random(struct qf_arena *a)
{
    static const char letters[] = "abcdefghjkmnpqrstuvwxyz23456789";
    char *out = qf_dup(a, "Qf......-......7");
    for (char *p = out; *p; p++)
        if (*p == '.') *p = letters[randombytes_uniform(sizeof letters - 1)];
    return out;
}

qf_err *password_choose(struct qf_arena *a, const char *file, char **password)
{
    *password = file ? qf_alloc(a, PASSWORD_MAX) : password_random(a);
    return file ? qf_secret_read(file, *password, PASSWORD_MAX) : NULL;
}
