#include "window/record.h"

static const struct {
    const char *subject_type, *view;
    record_view *put;
} views[] = {
    {"need", "window/case-need", record_need},
    {"filing", "window/case-filing", record_filing},
    {"enterprise", "window/case-enterprise", record_enterprise},
    {"service_order", "window/case-order", record_order},
    {"service", "window/case-service", record_service},
    {"phone_appeal", "window/case-appeal", record_appeal},
    {"complaint", "window/case-complaint", record_complaint},
    {"article", "window/case-article", record_article},
    {"activity", "window/case-activity", record_activity},
    {"provider", "window/case-qualification", record_qualification},
    {"core_application", "window/case-application", record_application},
    {"award_entry", "window/case-award", record_award},
    {"objection", "window/case-objection", record_objection},
    {"core_check", "window/case-check", record_core_check},
    {"expert", "window/case-qualification", record_qualification},
};

qf_err *record_put(struct qf_req *r, const struct case_file *c)
{
    for (size_t i = 0; i < sizeof views / sizeof *views; i++) {
        if (!qf_eq(views[i].subject_type, c->subject_type)) continue;
        qf_view(r, views[i].view);
        return views[i].put(r, qf_data_in(r->data, "record"), c);
    }
    return NULL;
}
