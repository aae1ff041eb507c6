/* 企业产品: the list and one product. */
#include "keeper/page_picture.h"
#include "lib/text/text.h"
#include "model/codes.h"
#include "model/product.h"
#include "keeper/service.h"
#include "portal/forms.h"
#include "portal/listing.h"
#include "portal/pages.h"

enum { PAGE_SIZE = 24, OTHERS = 4 };

static void put_words(struct qf_data *d, const struct product *p)
{
    show_price(d, p->price_fen > 0 ? "fixed" : "negotiable", p->price_fen, p->price_unit);
    qf_put_str(d, "region", codes_region_short(p->region_code));
    if (p->picture) qf_putf(d, "picture_url", "/files/%s", p->picture);
}

static void put_products(struct qf_req *r, const char *name, const struct qf_list *list)
{
    qf_put_list(r->data, name, list);
    for (size_t i = 0; i < list->count; i++)
        put_words(qf_data_at(r->data, name, i), QF_AT(*list, struct product, i));
}

qf_err *page_product_list(struct qf_req *r)
{
    struct product_filter f = {.words = qf_str(r, PRODUCTS_Q),
                               .region = qf_str(r, PRODUCTS_REGION)};
    struct qf_list list;
    int64_t total;

    QF_TRY(product_list(r->db, r->arena, &f, PAGE_SIZE, qf_offset(r, PAGE_SIZE), &list,
                        &total));
    QF_TRY(qf_paged(r, PAGE_SIZE, total));
    put_products(r, "products", &list);
    if (!qf_empty(f.words)) listing_chip(r, qf_fmt(r->arena, "“%s”", f.words), "q");
    if (!qf_empty(f.region)) listing_chip(r, codes_region_name(f.region), "region");
    qf_put_str(r->data, "total", qf_show_number(r->arena, total));
    qf_crumb(r, "企业产品", "");
    return NULL;
}

qf_err *load_product(struct qf_req *r)
{
    struct product *p = qf_alloc(r->arena, sizeof *p);
    QF_TRY(product_public(r->db, qf_path_id(r), p));
    qf_set_record(r, p);
    return NULL;
}

qf_err *page_product_show(struct qf_req *r)
{
    const struct product *p = qf_record(r);
    struct qf_list others;

    qf_put(r->data, "product", &product_type, p);
    put_words(qf_data_in(r->data, "product"), p);
    qf_put_str(r->data, "product.enterprise_intro",
               qf_shorten(r->arena, p->enterprise_intro ? p->enterprise_intro : "", 200));
    QF_TRY(put_gallery(r, r->data, "gallery", "product", p->id));
    QF_TRY(product_of_enterprise(r->db, p->enterprise_id, p->id, OTHERS, &others));
    put_products(r, "others", &others);
    qf_title(r, "%s", p->title);
    qf_describe(r, p->summary);
    qf_crumb(r, "企业产品", "/products");
    qf_crumb(r, p->title, "");
    return NULL;
}
