#include "model/follow.h"

#include "model/application.h"
#include "model/award.h"
#include "model/certification.h"
#include "model/complaint.h"
#include "model/content.h"
#include "model/consultation.h"
#include "model/filing_write.h"
#include "model/core_check.h"
#include "model/need_own.h"
#include "model/objection.h"
#include "model/order.h"
#include "model/qualification.h"
#include "model/phone_appeal.h"
#include "model/service_own.h"

void follow_cases(void)
{
    complaint_follow();
    consultation_follow();
    need_own_follow();
    certification_follow();
    order_follow();
    phone_appeal_follow();
    content_follow();
    service_own_follow();
    qualification_follow();
    filing_follow();
    application_follow();
    award_follow();
    objection_follow();
    core_check_follow();
}
