# One program a subject; each is a cmocka group.
UNIT_LIBS = fcgi-apps/model/libmodel.a fcgi-apps/lib/web/libweb.a fcgi-apps/lib/db/libdb.a \
    fcgi-apps/lib/text/libtext.a fcgi-apps/lib/core/libcore.a
UNIT_LDADD = $(UNIT_LIBS) $(CMOCKA_LIBS) $(CLEARSILVER_LIBS) $(FCGI_LIBS) $(MARIADB_LIBS) \
    $(XML_LIBS) $(PCRE_LIBS) $(SODIUM_LIBS) $(CRYPTO_LIBS) $(MAGIC_LIBS) $(JANSSON_LIBS)
# core and db alone, whatever state the rest is in.
BASE_LDADD = fcgi-apps/lib/db/libdb.a fcgi-apps/lib/core/libcore.a $(CMOCKA_LIBS) \
    $(MARIADB_LIBS) $(JANSSON_LIBS)
UNIT_TESTS =

# What comes with a request.
UNIT_TESTS += %reldir%/parse %reldir%/filename %reldir%/multipart %reldir%/multipart_cut
%canon_reldir%_parse_SOURCES = %reldir%/parse.c
%canon_reldir%_parse_LDADD = $(UNIT_LDADD)
%canon_reldir%_filename_SOURCES = %reldir%/filename.c
%canon_reldir%_filename_LDADD = $(UNIT_LDADD)
%canon_reldir%_multipart_SOURCES = %reldir%/multipart.c %reldir%/body.c %reldir%/body.h
%canon_reldir%_multipart_LDADD = $(UNIT_LDADD)
%canon_reldir%_multipart_cut_SOURCES = %reldir%/multipart_cut.c %reldir%/body.c %reldir%/body.h
%canon_reldir%_multipart_cut_LDADD = $(UNIT_LDADD)

# Templates on their way to ClearSilver.
UNIT_TESTS += %reldir%/template
%canon_reldir%_template_SOURCES = %reldir%/template.c
%canon_reldir%_template_CPPFLAGS = $(AM_CPPFLAGS) $(CLEARSILVER_CFLAGS)
%canon_reldir%_template_LDADD = $(UNIT_LDADD)

UNIT_TESTS += %reldir%/captcha
%canon_reldir%_captcha_SOURCES = %reldir%/captcha.c
%canon_reldir%_captcha_LDADD = $(UNIT_LDADD)

UNIT_TESTS += %reldir%/second_factor
%canon_reldir%_second_factor_SOURCES = %reldir%/second_factor.c
%canon_reldir%_second_factor_LDADD = $(UNIT_LDADD) $(CRYPTO_LIBS)

# The gate and its parts with a fake keeper, and without a database.
UNIT_TESTS += %reldir%/gate %reldir%/gate_post %reldir%/form_read %reldir%/session
%canon_reldir%_gate_SOURCES = %reldir%/gate.c %reldir%/notes.h %reldir%/web.h
%canon_reldir%_gate_CPPFLAGS = $(AM_CPPFLAGS) $(CLEARSILVER_CFLAGS)
%canon_reldir%_gate_LDFLAGS = $(AM_LDFLAGS) -Wl,--wrap=qf_tx
%canon_reldir%_gate_LDADD = $(UNIT_LDADD)
%canon_reldir%_gate_post_SOURCES = %reldir%/gate_post.c %reldir%/notes.h %reldir%/web.h
%canon_reldir%_gate_post_CPPFLAGS = $(AM_CPPFLAGS) $(CLEARSILVER_CFLAGS)
%canon_reldir%_gate_post_LDFLAGS = $(AM_LDFLAGS) -Wl,--wrap=qf_tx
%canon_reldir%_gate_post_LDADD = $(UNIT_LDADD)
%canon_reldir%_form_read_SOURCES = %reldir%/form_read.c %reldir%/web.h
%canon_reldir%_form_read_CPPFLAGS = $(AM_CPPFLAGS) $(CLEARSILVER_CFLAGS)
%canon_reldir%_form_read_LDFLAGS = $(AM_LDFLAGS) -Wl,--wrap=qf_tx
%canon_reldir%_form_read_LDADD = $(UNIT_LDADD)
%canon_reldir%_session_SOURCES = %reldir%/session.c %reldir%/web.h
%canon_reldir%_session_CPPFLAGS = $(AM_CPPFLAGS) $(CLEARSILVER_CFLAGS)
%canon_reldir%_session_LDFLAGS = $(AM_LDFLAGS) -Wl,--wrap=qf_tx
%canon_reldir%_session_LDADD = $(UNIT_LDADD)

# Uploads. The third makes the disk fail.
UNIT_STORE = %reldir%/samples.c %reldir%/samples.h %reldir%/store.h
UNIT_TESTS += %reldir%/upload %reldir%/sniff %reldir%/upload_faults
%canon_reldir%_upload_SOURCES = %reldir%/upload.c $(UNIT_STORE)
%canon_reldir%_upload_LDADD = $(UNIT_LDADD)
%canon_reldir%_sniff_SOURCES = %reldir%/sniff.c $(UNIT_STORE)
%canon_reldir%_sniff_LDADD = $(UNIT_LDADD)
UNIT_TESTS += %reldir%/content
%canon_reldir%_content_SOURCES = %reldir%/content.c %reldir%/samples.c %reldir%/samples.h
%canon_reldir%_content_LDADD = $(UNIT_LDADD)
%canon_reldir%_content_LDFLAGS = $(AM_LDFLAGS) -Wl,--wrap=pread,--wrap=magic_open \
    -Wl,--wrap=magic_load,--wrap=magic_buffer
UNIT_TESTS += %reldir%/picture_sizes
%canon_reldir%_picture_sizes_SOURCES = %reldir%/picture_sizes.c
%canon_reldir%_picture_sizes_LDADD = $(UNIT_LDADD)
%canon_reldir%_upload_faults_SOURCES = %reldir%/upload_faults.c $(UNIT_STORE)
%canon_reldir%_upload_faults_LDADD = $(UNIT_LDADD)
%canon_reldir%_upload_faults_LDFLAGS = $(AM_LDFLAGS) -Wl,--wrap=write,--wrap=fsync \
    -Wl,--wrap=mkdirat,--wrap=renameat,--wrap=openat

# Memory, strings, time, errors, log and configuration.
UNIT_TESTS += %reldir%/core_arena %reldir%/core_str %reldir%/core_clock %reldir%/core_err \
    %reldir%/core_log %reldir%/core_conf
%canon_reldir%_core_arena_SOURCES = %reldir%/core_arena.c %reldir%/unit.h
%canon_reldir%_core_arena_LDADD = $(BASE_LDADD)
%canon_reldir%_core_str_SOURCES = %reldir%/core_str.c
%canon_reldir%_core_str_LDADD = $(BASE_LDADD)
%canon_reldir%_core_clock_SOURCES = %reldir%/core_clock.c
%canon_reldir%_core_clock_LDADD = $(BASE_LDADD)
%canon_reldir%_core_err_SOURCES = %reldir%/core_err.c
%canon_reldir%_core_err_LDADD = $(BASE_LDADD)
%canon_reldir%_core_log_SOURCES = %reldir%/core_log.c
%canon_reldir%_core_log_LDADD = $(BASE_LDADD)
%canon_reldir%_core_conf_SOURCES = %reldir%/core_conf.c
%canon_reldir%_core_conf_LDADD = $(BASE_LDADD)
%canon_reldir%_core_conf_LDFLAGS = $(AM_LDFLAGS) -Wl,--wrap=read,--wrap=fstat

# Contracts, and documents as PDF.
UNIT_TESTS += %reldir%/contract
%canon_reldir%_contract_SOURCES = %reldir%/contract.c %reldir%/unit.h
%canon_reldir%_contract_LDADD = $(UNIT_LDADD)
UNIT_TESTS += %reldir%/paper
%canon_reldir%_paper_SOURCES = %reldir%/paper.c
%canon_reldir%_paper_LDADD = fcgi-apps/lib/paper/libpaper.a $(BASE_LDADD) $(PAPER_LIBS)

UNIT_TESTS += %reldir%/award
%canon_reldir%_award_SOURCES = %reldir%/award.c %reldir%/unit.h
%canon_reldir%_award_LDADD = $(UNIT_LDADD)
UNIT_TESTS += %reldir%/filing
%canon_reldir%_filing_SOURCES = %reldir%/filing.c %reldir%/unit.h
%canon_reldir%_filing_LDADD = $(UNIT_LDADD)
UNIT_TESTS += %reldir%/docx
%canon_reldir%_docx_SOURCES = %reldir%/docx.c $(UNIT_STORE)
%canon_reldir%_docx_CPPFLAGS = $(AM_CPPFLAGS) $(XML_CFLAGS)
%canon_reldir%_docx_LDADD = fcgi-apps/lib/paper/libpaper.a $(UNIT_LDADD)

# The database; these and statements need a server, see with-database.
UNIT_TESTS += %reldir%/db_bind %reldir%/db_statement %reldir%/db_tx %reldir%/db_connection \
    %reldir%/statements
%canon_reldir%_db_bind_SOURCES = %reldir%/db_bind.c %reldir%/database.h
%canon_reldir%_db_bind_LDADD = $(BASE_LDADD)
%canon_reldir%_db_statement_SOURCES = %reldir%/db_statement.c
%canon_reldir%_db_statement_LDADD = $(BASE_LDADD)
%canon_reldir%_db_tx_SOURCES = %reldir%/db_tx.c
%canon_reldir%_db_tx_LDADD = $(BASE_LDADD)
%canon_reldir%_db_connection_SOURCES = %reldir%/db_connection.c
%canon_reldir%_db_connection_LDADD = $(BASE_LDADD)
# All of model is linked, used or not: each statement registers itself.
%canon_reldir%_statements_SOURCES = %reldir%/statements.c
%canon_reldir%_statements_CPPFLAGS = $(AM_CPPFLAGS) -DQF_SOURCE='"$(abs_top_srcdir)"'
%canon_reldir%_statements_LDFLAGS = $(AM_LDFLAGS) \
    -Wl,--whole-archive,fcgi-apps/model/libmodel.a,--no-whole-archive
%canon_reldir%_statements_LDADD = fcgi-apps/model/libmodel.a fcgi-apps/lib/text/libtext.a $(BASE_LDADD) \
    $(XML_LIBS) $(PCRE_LIBS) $(SODIUM_LIBS) $(CRYPTO_LIBS) $(MAGIC_LIBS)

# Text for people and from people, and the rules that are pure.
VECTOR_FLAGS = $(AM_CPPFLAGS) -DUNIT_DATA='"$(abs_top_srcdir)/tests/unit/data"'
UNIT_TESTS += %reldir%/text_code %reldir%/text_tidy %reldir%/text_show %reldir%/html_clean \
    %reldir%/html_xss %reldir%/size %reldir%/calendar %reldir%/need_quote %reldir%/arrears
%canon_reldir%_arrears_SOURCES = %reldir%/arrears.c %reldir%/table.h
%canon_reldir%_arrears_CPPFLAGS = $(VECTOR_FLAGS)
%canon_reldir%_arrears_LDADD = $(UNIT_LDADD)
%canon_reldir%_text_code_SOURCES = %reldir%/text_code.c %reldir%/table.h
%canon_reldir%_text_code_CPPFLAGS = $(VECTOR_FLAGS)
%canon_reldir%_text_code_LDADD = $(UNIT_LDADD)
%canon_reldir%_text_tidy_SOURCES = %reldir%/text_tidy.c
%canon_reldir%_text_tidy_LDADD = $(UNIT_LDADD)
%canon_reldir%_text_show_SOURCES = %reldir%/text_show.c
%canon_reldir%_text_show_LDADD = $(UNIT_LDADD)
%canon_reldir%_html_clean_SOURCES = %reldir%/html_clean.c
%canon_reldir%_html_clean_LDADD = $(UNIT_LDADD)
%canon_reldir%_html_xss_SOURCES = %reldir%/html_xss.c %reldir%/table.h
%canon_reldir%_html_xss_CPPFLAGS = $(VECTOR_FLAGS)
%canon_reldir%_html_xss_LDADD = $(UNIT_LDADD)
UNIT_TESTS += %reldir%/range
%canon_reldir%_range_SOURCES = %reldir%/range.c %reldir%/unit.h
%canon_reldir%_range_LDADD = $(UNIT_LDADD)
UNIT_TESTS += %reldir%/sheet
%canon_reldir%_sheet_SOURCES = %reldir%/sheet.c
%canon_reldir%_sheet_LDADD = $(UNIT_LDADD) $(XLSX_LIBS)
%canon_reldir%_sheet_LDFLAGS = $(AM_LDFLAGS) -Wl,--wrap=fopen,--wrap=fstat,--wrap=workbook_new_opt
UNIT_TESTS += %reldir%/service_diff
%canon_reldir%_service_diff_SOURCES = %reldir%/service_diff.c %reldir%/unit.h
%canon_reldir%_service_diff_LDADD = $(UNIT_LDADD)
UNIT_TESTS += %reldir%/completeness
%canon_reldir%_completeness_SOURCES = %reldir%/completeness.c %reldir%/unit.h
%canon_reldir%_completeness_LDADD = $(UNIT_LDADD)
%canon_reldir%_size_SOURCES = %reldir%/size.c %reldir%/table.h
%canon_reldir%_size_CPPFLAGS = $(VECTOR_FLAGS)
%canon_reldir%_size_LDADD = $(UNIT_LDADD)
%canon_reldir%_need_quote_SOURCES = %reldir%/need_quote.c
%canon_reldir%_need_quote_LDADD = $(UNIT_LDADD)
%canon_reldir%_calendar_SOURCES = %reldir%/calendar.c %reldir%/table.h
%canon_reldir%_calendar_CPPFLAGS = $(VECTOR_FLAGS)
%canon_reldir%_calendar_LDADD = $(UNIT_LDADD)

# Accounts: passwords, codes, throttles, sessions, the audit log.
UNIT_TESTS += %reldir%/password %reldir%/account_text %reldir%/db_account
%canon_reldir%_password_SOURCES = %reldir%/password.c
%canon_reldir%_password_LDADD = $(UNIT_LDADD)
%canon_reldir%_password_LDFLAGS = $(AM_LDFLAGS) -Wl,--wrap=sodium_init,--wrap=crypto_pwhash_str_alg
%canon_reldir%_account_text_SOURCES = %reldir%/account_text.c
%canon_reldir%_account_text_LDADD = $(UNIT_LDADD)
%canon_reldir%_account_text_LDFLAGS = $(AM_LDFLAGS) -Wl,--wrap=sodium_init
%canon_reldir%_db_account_SOURCES = %reldir%/db_account.c %reldir%/migrated.h
%canon_reldir%_db_account_CPPFLAGS = $(AM_CPPFLAGS) -DQF_SOURCE='"$(abs_top_srcdir)"'
%canon_reldir%_db_account_LDADD = $(UNIT_LDADD)

# The schema's rules, what the seeds and the demo say, and who may do what with it.
UNIT_TESTS += %reldir%/db_schema %reldir%/db_demo %reldir%/db_grants
SOURCE_FLAGS = $(AM_CPPFLAGS) -DQF_SOURCE='"$(abs_top_srcdir)"'
%canon_reldir%_db_schema_SOURCES = %reldir%/db_schema.c %reldir%/migrated.h
%canon_reldir%_db_schema_CPPFLAGS = $(SOURCE_FLAGS)
%canon_reldir%_db_schema_LDADD = $(UNIT_LDADD)
%canon_reldir%_db_demo_SOURCES = %reldir%/db_demo.c %reldir%/migrated.h
%canon_reldir%_db_demo_CPPFLAGS = $(SOURCE_FLAGS)
%canon_reldir%_db_demo_LDADD = $(UNIT_LDADD)
%canon_reldir%_db_grants_SOURCES = %reldir%/db_grants.c %reldir%/migrated.h
%canon_reldir%_db_grants_CPPFLAGS = $(SOURCE_FLAGS)
%canon_reldir%_db_grants_LDADD = $(UNIT_LDADD)

# The search index.
UNIT_TESTS += %reldir%/db_search
%canon_reldir%_db_search_SOURCES = %reldir%/db_search.c %reldir%/migrated.h
%canon_reldir%_db_search_CPPFLAGS = $(SOURCE_FLAGS)
%canon_reldir%_db_search_LDADD = $(UNIT_LDADD)

# qifuctl's pure parts.
UNIT_TESTS += %reldir%/ctl_text
%canon_reldir%_ctl_text_SOURCES = %reldir%/ctl_text.c $(QIFUCTL_PURE)
%canon_reldir%_ctl_text_CPPFLAGS = $(AM_CPPFLAGS) $(SODIUM_CFLAGS)
%canon_reldir%_ctl_text_LDADD = $(UNIT_LDADD)

# The tables of routes and forms, and the columns behind them.
PORTAL_LIBS = fcgi-apps/portal/libportal.a fcgi-apps/keeper/libkeeper.a \
    fcgi-apps/lib/paper/libpaper.a
UNIT_TESTS += %reldir%/portal_routes %reldir%/db_form_columns
%canon_reldir%_portal_routes_SOURCES = %reldir%/portal_routes.c
%canon_reldir%_portal_routes_LDADD = $(PORTAL_LIBS) $(UNIT_LDADD) $(PAPER_LIBS)
%canon_reldir%_db_form_columns_SOURCES = %reldir%/db_form_columns.c %reldir%/migrated.h
%canon_reldir%_db_form_columns_CPPFLAGS = $(SOURCE_FLAGS)
%canon_reldir%_db_form_columns_LDADD = $(PORTAL_LIBS) $(UNIT_LDADD) $(PAPER_LIBS)

if HAVE_CMOCKA
check_PROGRAMS += $(UNIT_TESTS)
TESTS += $(UNIT_TESTS)
endif
# Programs named db_* and statements get a database of their own.
LOG_COMPILER = $(srcdir)/tests/unit/with-database

# The case: rights, clocks, history, two hands at once.
UNIT_TESTS += %reldir%/db_case
%canon_reldir%_db_case_SOURCES = %reldir%/db_case.c %reldir%/case_people.h
UNIT_TESTS += %reldir%/db_order
%canon_reldir%_db_order_SOURCES = %reldir%/db_order.c %reldir%/order_people.h \
    %reldir%/case_people.h
%canon_reldir%_db_order_CPPFLAGS = $(SOURCE_FLAGS)
%canon_reldir%_db_order_LDADD = $(UNIT_LDADD)
UNIT_TESTS += %reldir%/db_money
%canon_reldir%_db_money_SOURCES = %reldir%/db_money.c %reldir%/order_people.h %reldir%/case_people.h
%canon_reldir%_db_money_CPPFLAGS = $(SOURCE_FLAGS)
%canon_reldir%_db_money_LDADD = $(UNIT_LDADD)
# Whose a record is: every comparison that says so is taken out.
UNIT_TESTS += %reldir%/db_owner
%canon_reldir%_db_owner_SOURCES = %reldir%/db_owner.c %reldir%/owner_people.h %reldir%/taken_out.h
%canon_reldir%_db_owner_CPPFLAGS = $(SOURCE_FLAGS)
%canon_reldir%_db_owner_LDADD = $(UNIT_LDADD)
UNIT_TESTS += %reldir%/db_case_watch
%canon_reldir%_db_case_watch_SOURCES = %reldir%/db_case_watch.c %reldir%/case_people.h
%canon_reldir%_db_case_watch_CPPFLAGS = $(SOURCE_FLAGS)
%canon_reldir%_db_case_watch_LDADD = $(UNIT_LDADD)
%canon_reldir%_db_case_CPPFLAGS = $(SOURCE_FLAGS)
%canon_reldir%_db_case_LDADD = $(UNIT_LDADD)
# The n-th statement fails.
UNIT_TESTS += %reldir%/db_failing_order %reldir%/db_failing_rights
%canon_reldir%_db_failing_order_SOURCES = %reldir%/db_failing_order.c %reldir%/failing.h
%canon_reldir%_db_failing_order_CPPFLAGS = $(SOURCE_FLAGS)
%canon_reldir%_db_failing_order_LDFLAGS = $(AM_LDFLAGS) -Wl,--wrap=db_run
%canon_reldir%_db_failing_order_LDADD = $(UNIT_LDADD)
%canon_reldir%_db_failing_rights_SOURCES = %reldir%/db_failing_rights.c %reldir%/failing.h
%canon_reldir%_db_failing_rights_CPPFLAGS = $(SOURCE_FLAGS)
%canon_reldir%_db_failing_rights_LDFLAGS = $(AM_LDFLAGS) -Wl,--wrap=db_run
%canon_reldir%_db_failing_rights_LDADD = $(UNIT_LDADD)
UNIT_TESTS += %reldir%/db_desk
%canon_reldir%_db_desk_SOURCES = %reldir%/db_desk.c %reldir%/order_people.h %reldir%/case_people.h
%canon_reldir%_db_desk_CPPFLAGS = $(SOURCE_FLAGS)
%canon_reldir%_db_desk_LDADD = $(UNIT_LDADD)
UNIT_TESTS += %reldir%/db_rights
%canon_reldir%_db_rights_SOURCES = %reldir%/db_rights.c
%canon_reldir%_db_rights_CPPFLAGS = $(SOURCE_FLAGS)
%canon_reldir%_db_rights_LDADD = fcgi-apps/keeper/libkeeper.a $(UNIT_LDADD)
