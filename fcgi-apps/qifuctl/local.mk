bin_PROGRAMS += %reldir%/qifuctl
%canon_reldir%_qifuctl_CPPFLAGS = $(AM_CPPFLAGS) $(SODIUM_CFLAGS) $(CURL_CFLAGS) $(JANSSON_CFLAGS)
%canon_reldir%_qifuctl_SOURCES = \
    %reldir%/main.c %reldir%/commands.c %reldir%/commands.h \
    %reldir%/ctl.c %reldir%/ctl.h \
    %reldir%/files.c %reldir%/files.h \
    %reldir%/options.c %reldir%/options.h \
    %reldir%/spawn.c %reldir%/spawn.h \
    %reldir%/table.c %reldir%/table.h \
    %reldir%/account.c %reldir%/demo.c %reldir%/demo_pictures.c %reldir%/demo_pictures.h %reldir%/grant.c %reldir%/outbox.c \
    %reldir%/passwords.c %reldir%/passwords.h %reldir%/search.c %reldir%/status.c \
    %reldir%/backup.c %reldir%/client.c %reldir%/client.h %reldir%/copy.c %reldir%/copy.h \
    %reldir%/manifest.c %reldir%/manifest.h %reldir%/replay.c %reldir%/replay.h %reldir%/restore.c \
    %reldir%/load.c %reldir%/load.h %reldir%/load_random.c %reldir%/load_words.c \
    %reldir%/load_party.c %reldir%/load_trade.c \
    %reldir%/doctor.c %reldir%/doctor.h %reldir%/doctor_db.c %reldir%/doctor_files.c \
    %reldir%/doctor_grants.c %reldir%/doctor_host.c %reldir%/doctor_nginx.c \
    %reldir%/rights.c %reldir%/rights.h \
    %reldir%/janitor.c %reldir%/janitor.h \
    %reldir%/job_record.c %reldir%/jobs.c %reldir%/jobs.h \
    %reldir%/mail.c %reldir%/transport.c %reldir%/transport.h \
    %reldir%/migrate.c %reldir%/migrate.h
%canon_reldir%_qifuctl_LDADD = fcgi-apps/model/libmodel.a fcgi-apps/lib/web/libweb.a \
    fcgi-apps/lib/db/libdb.a fcgi-apps/lib/text/libtext.a fcgi-apps/lib/core/libcore.a \
    $(MARIADB_LIBS) $(SODIUM_LIBS) $(CRYPTO_LIBS) $(CURL_LIBS) $(JANSSON_LIBS) $(XML_LIBS) $(PCRE_LIBS) \
    $(MAGIC_LIBS) $(CLEARSILVER_LIBS) $(FCGI_LIBS)
# What tests/unit/ctl_text.c looks at.
QIFUCTL_PURE = %reldir%/rights.c %reldir%/mail.c %reldir%/load_random.c %reldir%/load_words.c \
    %reldir%/table.c %reldir%/janitor.c %reldir%/files.c %reldir%/job_record.c
