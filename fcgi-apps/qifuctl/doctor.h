/* Parts of `qifuctl doctor`: each looks at one thing and says how it stands, with what to
 * do. */
#ifndef QIFUCTL_DOCTOR_H
#define QIFUCTL_DOCTOR_H

#include "qifuctl/ctl.h"

struct doctor {
    struct ctl *ctl;
    struct qf_arena *arena;
    const char *name;                   /* of the running check */
    const char *nginx_conf;             /* --nginx-conf, or NULL */
    bool deep;                          /* --deep: read every stored file */
    int good, warnings, failures;
};

/* One line of the report. `todo` is what a person does about it. */
void doctor_ok(struct doctor *, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void doctor_warn(struct doctor *, const char *todo, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
void doctor_fail(struct doctor *, const char *todo, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* A check; an error it returns becomes a FAIL with the error's words. */
typedef qf_err *doctor_check(struct doctor *);

doctor_check doctor_config, doctor_secrets, doctor_folders, doctor_templates,
    doctor_fonts, doctor_disk;  /* doctor_host.c */
doctor_check doctor_nginx;  /* doctor_nginx.c */
doctor_check doctor_users, doctor_schema, doctor_server, doctor_tables, doctor_sums,
    doctor_audit, doctor_outbox, doctor_backup, doctor_index;           /* doctor_db.c */
doctor_check doctor_files;  /* doctor_files.c */
doctor_check doctor_grants; /* doctor_grants.c */

#endif
