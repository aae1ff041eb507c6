-- What each executable's database user may do; nothing else. Run by an administrator of the database after
-- `qifuctl migrate` (a right on a table that does not exist is an error), and again after every migration.
-- The users exist already (scripts/up makes them, without any right).
-- Nobody but qifu_ddl may create, alter or drop; nobody has FILE, SUPER or PROCESS; the audit log can be
-- written to by everybody and changed by nobody that serves a page.
-- One user a statement: in a list of users MariaDB 10.11 gives the later ones the earlier ones' column rights,
-- for the whole table, when the file is run again.

CREATE ROLE IF NOT EXISTS qifu_app;
GRANT qifu_app TO qifu_portal@localhost;
SET DEFAULT ROLE qifu_app FOR qifu_portal@localhost;
GRANT qifu_app TO qifu_enterprise@localhost;
SET DEFAULT ROLE qifu_app FOR qifu_enterprise@localhost;
GRANT qifu_app TO qifu_sp@localhost;
SET DEFAULT ROLE qifu_app FOR qifu_sp@localhost;
GRANT qifu_app TO qifu_window@localhost;
SET DEFAULT ROLE qifu_app FOR qifu_window@localhost;
GRANT qifu_app TO qifu_dispatch@localhost;
SET DEFAULT ROLE qifu_app FOR qifu_dispatch@localhost;
GRANT qifu_app TO qifu_complaints@localhost;
SET DEFAULT ROLE qifu_app FOR qifu_complaints@localhost;

-- Every application: codes, windows, rights and what the gate needs
GRANT SELECT ON qifu.schema_migration TO qifu_app;
GRANT SELECT ON qifu.region TO qifu_app;
GRANT SELECT ON qifu.industry_section TO qifu_app;
GRANT SELECT ON qifu.industry_division TO qifu_app;
GRANT SELECT ON qifu.size_standard TO qifu_app;
GRANT SELECT ON qifu.size_threshold TO qifu_app;
GRANT SELECT ON qifu.calendar_year TO qifu_app;
GRANT SELECT ON qifu.calendar_day TO qifu_app;
GRANT SELECT ON qifu.category TO qifu_app;
GRANT SELECT ON qifu.channel TO qifu_app;
GRANT SELECT ON qifu.channel_category TO qifu_app;
GRANT SELECT ON qifu.setting TO qifu_app;
GRANT SELECT ON qifu.site_column TO qifu_app;
GRANT SELECT ON qifu.site_page TO qifu_app;
GRANT SELECT ON qifu.yearly_figure TO qifu_app;
GRANT SELECT ON qifu.tally TO qifu_app;
GRANT SELECT ON qifu.platform_window TO qifu_app;
GRANT SELECT ON qifu.window_tree TO qifu_app;
GRANT SELECT ON qifu.role TO qifu_app;
GRANT SELECT ON qifu.role_function TO qifu_app;
GRANT SELECT ON qifu.permission_function TO qifu_app;
GRANT SELECT ON qifu.permission_grant TO qifu_app;
GRANT SELECT ON qifu.content_version TO qifu_app;
GRANT SELECT ON qifu.account TO qifu_app;
GRANT SELECT ON qifu.membership TO qifu_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON qifu.session TO qifu_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON qifu.throttle TO qifu_app;
GRANT SELECT, INSERT, UPDATE (result) ON qifu.one_time_key TO qifu_app;
GRANT INSERT, UPDATE, SELECT (id, kind, target, dedupe_key, state, attempts, next_at,
  taken_by, created_at, sent_at, error)
  ON qifu.outbox TO qifu_app;
GRANT INSERT ON qifu.audit_log TO qifu_app;
GRANT SELECT, INSERT, UPDATE (subject_type, subject_id, field, visibility, state,
  owner_key_hash)
  ON qifu.attachment TO qifu_app;

-- Cases: opened by the centres, moved by whoever has the turn, never erased
GRANT SELECT ON qifu.workflow TO qifu_app;
GRANT SELECT ON qifu.workflow_activity TO qifu_app;
GRANT SELECT ON qifu.workflow_transition TO qifu_app;
GRANT SELECT, INSERT, UPDATE ON qifu.case_file TO qifu_app;
GRANT SELECT, INSERT ON qifu.case_event TO qifu_app;
GRANT SELECT, INSERT, UPDATE ON qifu.case_look TO qifu_app;
GRANT SELECT, INSERT, UPDATE (read_at) ON qifu.message TO qifu_app;

-- Orders, consultations and quotes: both sides and the window that mediates; the portal sees none of it but
-- what public figures rest on
GRANT SELECT ON qifu.contract TO qifu_enterprise@localhost;
GRANT SELECT ON qifu.contract TO qifu_sp@localhost;
GRANT SELECT ON qifu.contract TO qifu_window@localhost;
GRANT SELECT ON qifu.contract_version TO qifu_enterprise@localhost;
GRANT SELECT ON qifu.contract_version TO qifu_sp@localhost;
GRANT SELECT ON qifu.contract_version TO qifu_window@localhost;
GRANT SELECT ON qifu.order_stage TO qifu_enterprise@localhost;
GRANT SELECT ON qifu.order_stage TO qifu_sp@localhost;
GRANT SELECT ON qifu.order_stage TO qifu_window@localhost;
GRANT SELECT ON qifu.payment TO qifu_enterprise@localhost;
GRANT SELECT ON qifu.payment TO qifu_sp@localhost;
GRANT SELECT ON qifu.payment TO qifu_window@localhost;
GRANT SELECT ON qifu.consultation TO qifu_enterprise@localhost;
GRANT SELECT ON qifu.consultation TO qifu_sp@localhost;
GRANT SELECT ON qifu.consultation TO qifu_window@localhost;
GRANT SELECT ON qifu.consultation_entry TO qifu_enterprise@localhost;
GRANT SELECT ON qifu.consultation_entry TO qifu_sp@localhost;
GRANT SELECT ON qifu.consultation_entry TO qifu_window@localhost;
GRANT SELECT ON qifu.need_quote TO qifu_enterprise@localhost;
GRANT SELECT ON qifu.need_quote TO qifu_sp@localhost;
GRANT SELECT ON qifu.need_quote TO qifu_window@localhost;
GRANT INSERT, UPDATE ON qifu.contract TO qifu_enterprise@localhost;
GRANT INSERT, UPDATE ON qifu.contract TO qifu_sp@localhost;
GRANT INSERT, UPDATE ON qifu.payment TO qifu_enterprise@localhost;
GRANT INSERT, UPDATE ON qifu.payment TO qifu_sp@localhost;
GRANT UPDATE (state, confirmed_at) ON qifu.payment TO qifu_window@localhost;
GRANT INSERT, UPDATE ON qifu.consultation TO qifu_enterprise@localhost;
GRANT INSERT, UPDATE ON qifu.consultation TO qifu_sp@localhost;
GRANT INSERT, UPDATE ON qifu.need_quote TO qifu_enterprise@localhost;
GRANT INSERT, UPDATE ON qifu.need_quote TO qifu_sp@localhost;
GRANT INSERT, UPDATE, DELETE ON qifu.order_stage TO qifu_enterprise@localhost;
GRANT INSERT, UPDATE, DELETE ON qifu.order_stage TO qifu_sp@localhost;
GRANT INSERT ON qifu.contract_version TO qifu_enterprise@localhost;
GRANT INSERT ON qifu.contract_version TO qifu_sp@localhost;
GRANT INSERT ON qifu.consultation_entry TO qifu_enterprise@localhost;
GRANT INSERT ON qifu.consultation_entry TO qifu_sp@localhost;
GRANT UPDATE (state) ON qifu.consultation TO qifu_window@localhost;
GRANT SELECT, INSERT, DELETE ON qifu.favourite TO qifu_enterprise@localhost;
GRANT SELECT, INSERT, UPDATE, DELETE ON qifu.saved_search TO qifu_sp@localhost;

-- 调度数据: institutions file in dispatch, windows examine; sums are public; the window writes bulletins
GRANT SELECT ON qifu.institution_type TO qifu_app;
GRANT SELECT ON qifu.service_domain TO qifu_app;
GRANT SELECT ON qifu.service_domain_category TO qifu_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON qifu.filing TO qifu_dispatch@localhost;
GRANT SELECT, INSERT, DELETE ON qifu.filing_domain TO qifu_dispatch@localhost;
GRANT SELECT, INSERT, DELETE ON qifu.filing_note TO qifu_dispatch@localhost;
GRANT SELECT ON qifu.consultation TO qifu_dispatch@localhost;
GRANT SELECT, UPDATE (state, reason, late, submitted_at, accepted_at, updated_at)
  ON qifu.filing TO qifu_window@localhost;
GRANT SELECT ON qifu.filing_domain TO qifu_window@localhost;
GRANT SELECT ON qifu.filing_note TO qifu_window@localhost;
GRANT SELECT, INSERT, UPDATE (title, body, updated_at) ON qifu.bulletin TO qifu_window@localhost;

-- 核对合同: whether a hash is one of ours, and nothing else
GRANT SELECT (order_id, number) ON qifu.contract TO qifu_portal@localhost;
GRANT SELECT (order_id, version, sha256) ON qifu.contract_version TO qifu_portal@localhost;

-- Public records: everybody reads them; the portal sees no private column
GRANT SELECT ON qifu.service TO qifu_app;
GRANT SELECT ON qifu.service_stage TO qifu_app;
GRANT SELECT ON qifu.product TO qifu_app;
GRANT SELECT ON qifu.product_category TO qifu_app;
GRANT SELECT ON qifu.picture TO qifu_app;
GRANT SELECT ON qifu.picture_use TO qifu_app;
GRANT SELECT ON qifu.service_order TO qifu_app;
GRANT SELECT ON qifu.rating TO qifu_app;
GRANT SELECT ON qifu.rating_stage TO qifu_app;
GRANT SELECT ON qifu.article TO qifu_app;
GRANT SELECT ON qifu.price_quote TO qifu_app;
GRANT SELECT ON qifu.guide TO qifu_app;
GRANT SELECT ON qifu.activity TO qifu_app;
GRANT SELECT ON qifu.application_round TO qifu_app;
GRANT SELECT ON qifu.help_topic TO qifu_app;
GRANT SELECT ON qifu.provider_category TO qifu_app;
GRANT SELECT ON qifu.expert_category TO qifu_app;
GRANT SELECT ON qifu.search_doc TO qifu_app;
GRANT SELECT (id, name, short_name, uscc, nature, certified, region_code, city_code, window_id,
  address, postcode, park, section_code, division_code, industry_code, size_seq,
  legal_person, founded_on, capital_fen, business_scope, main_business, mode, intro,
  logo_id, website, phone, fax, email, phone_public, email_public, contact_public,
  contact, manager, tags,
  size_level, size_tested_on, completeness, completed_at, state, created_at,
  updated_at)
  ON qifu.enterprise TO qifu_portal@localhost;
GRANT SELECT (id, kind, name, uscc, nature, region_code, city_code, window_id, address, postcode,
  legal_person, contact, phone, hours, fax, email, website, industry, ownership,
  founded_on, capital_fen, staff, intro, main_services, advantages, qualifications,
  equipment, staff_quality,
  honours, logo_id, qualification_state, approved_at, state, listed, is_core,
  core_from, core_to, reply_minutes, on_time_count, order_count, score_sum,
  score_count, score_avg, service_count, created_at, updated_at)
  ON qifu.provider TO qifu_portal@localhost;
GRANT SELECT (id, name, gender, title, employer, post, education, field, intro, results,
  certificates, service_area, hours, fee, fee_note, region_code, city_code,
  window_id, photo_id, qualification_state, approved_at, state, listed, answer_count,
  score_sum, score_count, score_avg, created_at, updated_at)
  ON qifu.expert TO qifu_portal@localhost;
GRANT SELECT (id, number, enterprise_id, category_code, category_top, region_code, city_code,
  window_id, title, description, budget_from_fen, budget_to_fen, state, listed,
  return_reason, response_count, submitted_at, review_due_on, published_at, deadline,
  created_at, updated_at)
  ON qifu.need TO qifu_portal@localhost;
GRANT SELECT ON qifu.enterprise TO qifu_enterprise@localhost;
GRANT SELECT ON qifu.enterprise TO qifu_sp@localhost;
GRANT SELECT ON qifu.enterprise TO qifu_window@localhost;
GRANT SELECT ON qifu.enterprise TO qifu_dispatch@localhost;
GRANT SELECT ON qifu.enterprise TO qifu_complaints@localhost;
GRANT SELECT ON qifu.enterprise_scale TO qifu_enterprise@localhost;
GRANT SELECT ON qifu.enterprise_scale TO qifu_sp@localhost;
GRANT SELECT ON qifu.enterprise_scale TO qifu_window@localhost;
GRANT SELECT ON qifu.enterprise_scale TO qifu_dispatch@localhost;
GRANT SELECT ON qifu.enterprise_scale TO qifu_complaints@localhost;
GRANT SELECT ON qifu.enterprise_interest TO qifu_enterprise@localhost;
GRANT SELECT ON qifu.enterprise_interest TO qifu_sp@localhost;
GRANT SELECT ON qifu.enterprise_interest TO qifu_window@localhost;
GRANT SELECT ON qifu.enterprise_interest TO qifu_dispatch@localhost;
GRANT SELECT ON qifu.enterprise_interest TO qifu_complaints@localhost;
GRANT SELECT ON qifu.provider TO qifu_enterprise@localhost;
GRANT SELECT ON qifu.provider TO qifu_sp@localhost;
GRANT SELECT ON qifu.provider TO qifu_window@localhost;
GRANT SELECT ON qifu.provider TO qifu_dispatch@localhost;
GRANT SELECT ON qifu.provider TO qifu_complaints@localhost;
GRANT SELECT ON qifu.expert TO qifu_enterprise@localhost;
GRANT SELECT ON qifu.expert TO qifu_sp@localhost;
GRANT SELECT ON qifu.expert TO qifu_window@localhost;
GRANT SELECT ON qifu.expert TO qifu_dispatch@localhost;
GRANT SELECT ON qifu.expert TO qifu_complaints@localhost;
GRANT SELECT ON qifu.need TO qifu_enterprise@localhost;
GRANT SELECT ON qifu.need TO qifu_sp@localhost;
GRANT SELECT ON qifu.need TO qifu_window@localhost;
GRANT SELECT ON qifu.need TO qifu_dispatch@localhost;
GRANT SELECT ON qifu.need TO qifu_complaints@localhost;

-- portal: registration, login, lost passwords, appeals
GRANT INSERT, UPDATE (phone, phone_verified_at, password_hash, password_at,
  last_login_at, terms_version, terms_at)
  ON qifu.account TO qifu_portal@localhost;
GRANT INSERT ON qifu.membership TO qifu_portal@localhost;
GRANT INSERT ON qifu.enterprise TO qifu_portal@localhost;
GRANT INSERT ON qifu.enterprise_interest TO qifu_portal@localhost;
GRANT INSERT ON qifu.provider TO qifu_portal@localhost;
GRANT INSERT ON qifu.provider_category TO qifu_portal@localhost;
GRANT INSERT ON qifu.expert TO qifu_portal@localhost;
GRANT INSERT ON qifu.expert_category TO qifu_portal@localhost;
GRANT SELECT, INSERT ON qifu.phone_appeal TO qifu_portal@localhost;
GRANT SELECT, INSERT, UPDATE (attempts, used_at)
  ON qifu.verification_code TO qifu_portal@localhost;
GRANT SELECT, INSERT, UPDATE (attempts, used_at)
  ON qifu.verification_code TO qifu_enterprise@localhost;
GRANT SELECT, INSERT, UPDATE (attempts, used_at)
  ON qifu.verification_code TO qifu_sp@localhost;
GRANT SELECT, INSERT, UPDATE (attempts, used_at)
  ON qifu.verification_code TO qifu_complaints@localhost;
GRANT SELECT, INSERT, DELETE ON qifu.captcha TO qifu_portal@localhost;
GRANT SELECT, INSERT, UPDATE (last_step) ON qifu.second_factor TO qifu_portal@localhost;
GRANT SELECT, INSERT, DELETE, UPDATE (used_at) ON qifu.recovery_code TO qifu_portal@localhost;
GRANT SELECT (account_id, created_at), DELETE ON qifu.second_factor TO qifu_window@localhost;
GRANT SELECT (account_id, used_at), DELETE ON qifu.recovery_code TO qifu_window@localhost;
GRANT SELECT, INSERT, DELETE ON qifu.captcha TO qifu_complaints@localhost;

-- enterprise: its profile, products, needs, orders and ratings
GRANT INSERT, UPDATE (person_name, phone, phone_verified_at, email, password_hash, password_at,
  state, window_id)
  ON qifu.account TO qifu_enterprise@localhost;
GRANT INSERT, UPDATE (person_name, phone, phone_verified_at, email, password_hash, password_at,
  state, window_id)
  ON qifu.account TO qifu_sp@localhost;
GRANT INSERT, UPDATE (gender, office_phone) ON qifu.membership TO qifu_enterprise@localhost;
GRANT INSERT, UPDATE (gender, office_phone) ON qifu.membership TO qifu_sp@localhost;
GRANT SELECT, INSERT, UPDATE ON qifu.certification TO qifu_enterprise@localhost;
GRANT SELECT, UPDATE ON qifu.certification TO qifu_window@localhost;
GRANT UPDATE ON qifu.enterprise TO qifu_enterprise@localhost;
GRANT UPDATE ON qifu.enterprise TO qifu_window@localhost;
GRANT INSERT, UPDATE ON qifu.enterprise_scale TO qifu_enterprise@localhost;
GRANT INSERT, DELETE ON qifu.enterprise_interest TO qifu_enterprise@localhost;
GRANT INSERT, UPDATE, DELETE ON qifu.product TO qifu_enterprise@localhost;
GRANT INSERT, UPDATE (title, state) ON qifu.picture TO qifu_enterprise@localhost;
GRANT INSERT, UPDATE (title, state) ON qifu.picture TO qifu_sp@localhost;
GRANT INSERT, UPDATE (shown), DELETE ON qifu.picture_use TO qifu_enterprise@localhost;
GRANT INSERT, UPDATE (shown), DELETE ON qifu.picture_use TO qifu_sp@localhost;
GRANT UPDATE (shown, subject_type), DELETE ON qifu.picture_use TO qifu_window@localhost;
GRANT INSERT, UPDATE ON qifu.need TO qifu_enterprise@localhost;
GRANT INSERT, UPDATE ON qifu.service_order TO qifu_enterprise@localhost;
GRANT INSERT, UPDATE ON qifu.rating TO qifu_enterprise@localhost;
GRANT INSERT ON qifu.rating_stage TO qifu_enterprise@localhost;
GRANT UPDATE (score_sum, score_count, order_count) ON qifu.service TO qifu_enterprise@localhost;
GRANT UPDATE (score_sum, score_count, order_count, on_time_count)
  ON qifu.provider TO qifu_enterprise@localhost;
GRANT UPDATE (score_sum, score_count) ON qifu.expert TO qifu_enterprise@localhost;
GRANT UPDATE (version, changed_at) ON qifu.content_version TO qifu_enterprise@localhost;
GRANT UPDATE (version, changed_at) ON qifu.content_version TO qifu_sp@localhost;
GRANT UPDATE (version, changed_at) ON qifu.content_version TO qifu_window@localhost;
GRANT UPDATE (version, changed_at) ON qifu.content_version TO qifu_dispatch@localhost;

-- sp: providers and experts
GRANT UPDATE ON qifu.provider TO qifu_sp@localhost;
GRANT UPDATE ON qifu.provider TO qifu_window@localhost;
GRANT UPDATE ON qifu.expert TO qifu_sp@localhost;
GRANT UPDATE ON qifu.expert TO qifu_window@localhost;
GRANT SELECT, INSERT, UPDATE ON qifu.provider_revision TO qifu_sp@localhost;
GRANT SELECT, INSERT, UPDATE ON qifu.expert_revision TO qifu_sp@localhost;
GRANT SELECT, UPDATE (state, opinion) ON qifu.provider_revision TO qifu_window@localhost;
GRANT SELECT, UPDATE (state, opinion) ON qifu.expert_revision TO qifu_window@localhost;
GRANT INSERT, DELETE ON qifu.provider_category TO qifu_sp@localhost;
GRANT INSERT, DELETE ON qifu.provider_category TO qifu_window@localhost;
GRANT INSERT, DELETE ON qifu.expert_category TO qifu_sp@localhost;
GRANT INSERT, DELETE ON qifu.expert_category TO qifu_window@localhost;
GRANT INSERT, UPDATE ON qifu.service TO qifu_sp@localhost;
GRANT INSERT, UPDATE ON qifu.service TO qifu_window@localhost;
GRANT INSERT, UPDATE, DELETE ON qifu.service_stage TO qifu_sp@localhost;
GRANT INSERT, UPDATE, DELETE ON qifu.service_stage TO qifu_window@localhost;
GRANT SELECT, INSERT, UPDATE, DELETE ON qifu.service_revision TO qifu_sp@localhost;
GRANT SELECT, UPDATE, DELETE ON qifu.service_revision TO qifu_window@localhost;
GRANT SELECT, INSERT, DELETE ON qifu.service_revision_stage TO qifu_sp@localhost;
GRANT SELECT, DELETE ON qifu.service_revision_stage TO qifu_window@localhost;
GRANT UPDATE (state, amount_fen, on_time, finished_at, effective_at, updated_at)
  ON qifu.service_order TO qifu_sp@localhost;
GRANT UPDATE (state, amount_fen, on_time, finished_at, effective_at, updated_at)
  ON qifu.service_order TO qifu_window@localhost;
GRANT UPDATE (reply, replied_at, followup_reply, followup_replied_at) ON qifu.rating TO qifu_sp@localhost;
GRANT UPDATE (response_count, state, updated_at) ON qifu.need TO qifu_sp@localhost;

-- window: content, review, members, rights; reads the log for the auditor
GRANT INSERT, UPDATE ON qifu.article TO qifu_window@localhost;
GRANT INSERT, UPDATE ON qifu.price_quote TO qifu_window@localhost;
GRANT INSERT, UPDATE ON qifu.guide TO qifu_window@localhost;
GRANT INSERT, UPDATE ON qifu.activity TO qifu_window@localhost;
GRANT INSERT, UPDATE ON qifu.application_round TO qifu_window@localhost;
GRANT INSERT, UPDATE ON qifu.help_topic TO qifu_window@localhost;
GRANT INSERT, UPDATE ON qifu.site_column TO qifu_window@localhost;
GRANT INSERT, UPDATE ON qifu.platform_window TO qifu_window@localhost;
GRANT INSERT, UPDATE ON qifu.setting TO qifu_window@localhost;
GRANT INSERT, UPDATE ON qifu.channel TO qifu_window@localhost;
GRANT INSERT ON qifu.site_page TO qifu_window@localhost;
GRANT INSERT ON qifu.window_tree TO qifu_window@localhost;
GRANT INSERT, UPDATE ON qifu.account TO qifu_window@localhost;
GRANT INSERT, DELETE ON qifu.membership TO qifu_window@localhost;
GRANT INSERT, DELETE ON qifu.permission_grant TO qifu_window@localhost;
GRANT INSERT, DELETE ON qifu.role_function TO qifu_window@localhost;
GRANT INSERT ON qifu.workflow TO qifu_window@localhost;
GRANT INSERT ON qifu.workflow_activity TO qifu_window@localhost;
GRANT INSERT ON qifu.workflow_transition TO qifu_window@localhost;
GRANT UPDATE (state, return_reason, published_at, review_due_on, updated_at)
  ON qifu.need TO qifu_window@localhost;
GRANT UPDATE (state, takedown_reason, taken_down_at, taken_down_by, changed_at, asked_at,
  updated_at)
  ON qifu.product TO qifu_window@localhost;
GRANT SELECT, UPDATE (state, decided_at, decided_by, bind_after, ended_at, opinion, stop_words)
  ON qifu.phone_appeal TO qifu_window@localhost;
GRANT UPDATE (state, ended_at, stop_words) ON qifu.phone_appeal TO qifu_portal@localhost;
GRANT SELECT, INSERT ON qifu.verification_code TO qifu_window@localhost;
GRANT INSERT, UPDATE ON qifu.calendar_year TO qifu_window@localhost;
GRANT INSERT, UPDATE ON qifu.calendar_day TO qifu_window@localhost;
GRANT INSERT, UPDATE ON qifu.size_standard TO qifu_window@localhost;
GRANT INSERT, UPDATE ON qifu.size_threshold TO qifu_window@localhost;
GRANT INSERT, UPDATE ON qifu.category TO qifu_window@localhost;
GRANT SELECT ON qifu.audit_log TO qifu_window@localhost;
GRANT SELECT ON qifu.audit_seal TO qifu_window@localhost;
GRANT SELECT ON qifu.outbox TO qifu_window@localhost;

-- Core institutions: institutions apply and experts score in dispatch, windows decide
GRANT SELECT, INSERT, UPDATE, DELETE ON qifu.core_application TO qifu_dispatch@localhost;
GRANT SELECT, INSERT, UPDATE, DELETE ON qifu.core_application_year TO qifu_dispatch@localhost;
GRANT SELECT ON qifu.round_criterion TO qifu_dispatch@localhost;
GRANT SELECT, UPDATE (state, total, comment, ended_at) ON qifu.expert_review TO qifu_dispatch@localhost;
GRANT SELECT, INSERT ON qifu.expert_score TO qifu_dispatch@localhost;
GRANT SELECT, INSERT, UPDATE (state, ended_at) ON qifu.objection TO qifu_dispatch@localhost;
GRANT SELECT ON qifu.core_check TO qifu_dispatch@localhost;
GRANT SELECT, UPDATE (state, public_from, public_to, score, certificate, valid_from, valid_to, updated_at)
  ON qifu.core_application TO qifu_window@localhost;
GRANT SELECT ON qifu.core_application_year TO qifu_window@localhost;
GRANT SELECT, INSERT, DELETE ON qifu.round_criterion TO qifu_window@localhost;
GRANT SELECT, INSERT ON qifu.expert_review TO qifu_window@localhost;
GRANT SELECT ON qifu.expert_score TO qifu_window@localhost;
GRANT SELECT, UPDATE (state, ended_at) ON qifu.objection TO qifu_window@localhost;
GRANT SELECT, INSERT, UPDATE (state, ended_at) ON qifu.core_check TO qifu_window@localhost;

-- Awards: institutions and experts enter in dispatch, windows decide; who won is public
GRANT SELECT ON qifu.award_sheet TO qifu_dispatch@localhost;
GRANT SELECT ON qifu.award_sheet TO qifu_window@localhost;
GRANT SELECT ON qifu.award_field TO qifu_dispatch@localhost;
GRANT SELECT ON qifu.award_field TO qifu_window@localhost;
GRANT SELECT ON qifu.award_category TO qifu_dispatch@localhost;
GRANT SELECT ON qifu.award_category TO qifu_window@localhost;
GRANT SELECT, INSERT, UPDATE, DELETE ON qifu.award_entry TO qifu_dispatch@localhost;
GRANT SELECT, INSERT, DELETE ON qifu.award_value TO qifu_dispatch@localhost;
GRANT INSERT, DELETE ON qifu.award_category TO qifu_window@localhost;
GRANT SELECT, UPDATE (state, public_from, public_to, score, awarded_on, updated_at)
  ON qifu.award_entry TO qifu_window@localhost;
GRANT SELECT ON qifu.award_value TO qifu_window@localhost;

-- Complaints: written and read by their own program, which shows them to who has shown to be the complainant;
-- handled in the windows
GRANT SELECT, INSERT, UPDATE (state, updated_at) ON qifu.complaint TO qifu_complaints@localhost;
GRANT SELECT, INSERT, DELETE ON qifu.complaint_access TO qifu_complaints@localhost;
GRANT SELECT, UPDATE (state, updated_at) ON qifu.complaint TO qifu_window@localhost;
GRANT SELECT (id, number, class, respondent, respondent_city, state, enterprise_id, created_at)
  ON qifu.complaint TO qifu_enterprise@localhost;

-- dispatch and complaints: the public part; their own tables come with their migrations
GRANT UPDATE (is_core, core_from, core_to, updated_at) ON qifu.provider TO qifu_dispatch@localhost;

-- jobs: works off the outbox, rolls figures up, cleans, fills the index, seals the log
GRANT SELECT ON qifu.* TO qifu_jobs@localhost;
GRANT INSERT, UPDATE, DELETE ON qifu.outbox TO qifu_jobs@localhost;
GRANT INSERT, UPDATE, DELETE ON qifu.search_doc TO qifu_jobs@localhost;
GRANT INSERT, UPDATE, DELETE ON qifu.throttle TO qifu_jobs@localhost;
GRANT INSERT, UPDATE, DELETE ON qifu.session TO qifu_jobs@localhost;
GRANT INSERT, UPDATE, DELETE ON qifu.one_time_key TO qifu_jobs@localhost;
GRANT INSERT, UPDATE, DELETE ON qifu.verification_code TO qifu_jobs@localhost;
GRANT INSERT, UPDATE, DELETE ON qifu.captcha TO qifu_jobs@localhost;
GRANT INSERT ON qifu.audit_log TO qifu_jobs@localhost;
GRANT INSERT ON qifu.audit_seal TO qifu_jobs@localhost;
GRANT UPDATE ON qifu.attachment TO qifu_jobs@localhost;
GRANT UPDATE ON qifu.yearly_figure TO qifu_jobs@localhost;
GRANT INSERT, UPDATE ON qifu.tally TO qifu_jobs@localhost;
GRANT UPDATE ON qifu.content_version TO qifu_jobs@localhost;
GRANT UPDATE ON qifu.case_file TO qifu_jobs@localhost;
GRANT INSERT ON qifu.case_event TO qifu_jobs@localhost;
GRANT UPDATE (state, ended_at, stop_words) ON qifu.phone_appeal TO qifu_jobs@localhost;
GRANT UPDATE (phone, phone_verified_at) ON qifu.account TO qifu_jobs@localhost;
GRANT INSERT ON qifu.message TO qifu_jobs@localhost;
GRANT UPDATE (state) ON qifu.consultation TO qifu_jobs@localhost;
GRANT UPDATE (state, updated_at) ON qifu.complaint TO qifu_jobs@localhost;
GRANT DELETE ON qifu.complaint_access TO qifu_jobs@localhost;
GRANT UPDATE (seen_id, seen_at) ON qifu.saved_search TO qifu_jobs@localhost;
GRANT DELETE ON qifu.case_look TO qifu_jobs@localhost;
GRANT UPDATE (reply_median, reply_count) ON qifu.platform_window TO qifu_jobs@localhost;
GRANT UPDATE (reply_minutes, on_time_count, order_count, service_count)
  ON qifu.provider TO qifu_jobs@localhost;
GRANT UPDATE (view_count, order_count) ON qifu.service TO qifu_jobs@localhost;
GRANT UPDATE (state, amount_fen, on_time, finished_at, effective_at, updated_at)
  ON qifu.service_order TO qifu_jobs@localhost;
GRANT UPDATE (view_count) ON qifu.product TO qifu_jobs@localhost;
GRANT UPDATE (view_count) ON qifu.article TO qifu_jobs@localhost;

-- backup: reads everything, changes nothing
GRANT SELECT, SHOW VIEW, TRIGGER, LOCK TABLES ON qifu.* TO qifu_backup@localhost;
GRANT RELOAD, BINLOG MONITOR ON *.* TO qifu_backup@localhost;

-- ddl: migrations, seeds, the demo, synthetic load and restore, all by hand of the administrator
GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP, INDEX, REFERENCES ON qifu.* TO qifu_ddl@localhost;
-- qifuctl restore --logs: do again what stands in a binary log
GRANT BINLOG REPLAY ON *.* TO qifu_ddl@localhost;
