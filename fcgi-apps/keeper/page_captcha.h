/* The picture of a captcha. One program serves it for the forms of all: a row of the portal. */
#ifndef KEEPER_PAGE_CAPTCHA_H
#define KEEPER_PAGE_CAPTCHA_H

#include "lib/web/req.h"

qf_handler page_captcha_show;

#endif
