/* The handlers of the providers' system, by the file that holds them. */
#ifndef SP_PAGES_H
#define SP_PAGES_H

#include "lib/web/req.h"

/* page_home.c */
qf_handler page_home;

#endif
