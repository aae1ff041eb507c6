/* Passwords that qifuctl gives out. */
#ifndef QIFUCTL_PASSWORDS_H
#define QIFUCTL_PASSWORDS_H

#include "qifuctl/ctl.h"

/* A random one that people can read out and type: about 60 bits, letters and digits, none
 * that is easily mistaken for another. */
char *password_random(struct qf_arena *);

/* From a file of mode 0600, or a random one when there is no file. */
qf_err *password_choose(struct qf_arena *, const char *file, char **password);

#endif
