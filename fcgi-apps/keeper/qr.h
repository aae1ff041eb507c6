/* A QR code as the answer to a request. */
#ifndef KEEPER_QR_H
#define KEEPER_QR_H

#include "lib/web/req.h"

/* Send the picture of a text, at most 400 bytes. */
qf_err *qr_send(struct qf_req *, const char *text);

#endif
