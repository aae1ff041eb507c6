/* Public pages leave compressed where the browser takes them so. nginx would compress the page in its
 * cache again for each visitor, ten times the work of handing it out; so the page is compressed once, when
 * the cache is filled. nginx tells the app about gzip on cached pages only (HTTP_ACCEPT_ENCODING)
 * and keeps one copy for each. What is private nginx compresses as it goes. */
#define ZLIB_CONST                      /* the input is not written to */
#include "lib/web/inside.h"

#include <zlib.h>

enum { LEAST = 600, GZIP = 16 };        /* a short text would not become shorter */

/* Kept for the life of the worker: its 260 KB are not asked for and given back with each page. */
static z_stream *deflater(void)
{
    static z_stream z;
    static bool ready;
    if (ready) return deflateReset(&z) == Z_OK ? &z : NULL;
    ready = deflateInit2(&z, 5, Z_DEFLATED, MAX_WBITS + GZIP, 8, Z_DEFAULT_STRATEGY) == Z_OK;
    return ready ? &z : NULL;
}

static bool may_compress(const struct qf_req *r)
{
    return r->route && r->route->cached && r->in->res.status == 200 && r->in->res.body &&
           r->in->res.len >= LEAST &&
           qf_eq(qf_fastcgi_param(r->in->fcgi, "HTTP_ACCEPT_ENCODING"), "gzip");
}

void qf_compress(struct qf_req *r)
{
    struct qf_response *res = &r->in->res;
    z_stream *z = may_compress(r) ? deflater() : NULL;
    if (!z) return;
    size_t room = deflateBound(z, res->len);
    char *out = qf_alloc(r->arena, room);
    z->next_in = (const Bytef *)res->body;
    z->avail_in = (uInt)res->len;
    z->next_out = (Bytef *)out;
    z->avail_out = (uInt)room;
    if (deflate(z, Z_FINISH) != Z_STREAM_END) return;
    res->body = out;
    res->len = room - z->avail_out;
    qf_header_set(r, "Content-Encoding", "gzip");
    qf_header_set(r, "Vary", "Accept-Encoding");
}
