/* The handlers of the portal, by the file that holds them. */
#ifndef PORTAL_PAGES_H
#define PORTAL_PAGES_H

#include "lib/web/req.h"

/* page_service.c */
qf_handler page_service_list, page_service_show;
qf_loader load_service;

#endif
