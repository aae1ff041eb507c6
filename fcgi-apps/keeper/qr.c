#include "keeper/qr.h"

#include "lib/paper/qr_picture.h"

qf_err *qr_send(struct qf_req *r, const char *text)
{
    const char *png;
    size_t len;
    QF_TRY(qf_qr_picture(r->arena, text, &png, &len));
    return qf_send(r, "image/png", png, len);
}
