/* 图片空间 of every back office that has pictures: upload several at once, list, rename, delete. An app
 * names the handlers in its table; the views are common/picture*.
 *
 *     PICTURE_ROUTES("/enterprise/pictures", FN_ENTERPRISE),
 *
 * The list answers JSON, too: that is what the picker of the forms reads (static/js/picker.js).
 * A picture of somebody else is 404.
 */
#ifndef KEEPER_PAGE_PICTURE_H
#define KEEPER_PAGE_PICTURE_H

#include "lib/web/req.h"
#include "model/picture.h"

enum { PICTURES_Q };
extern const struct qf_form pictures_form;
enum { PICTURE_FILES };
extern const struct qf_form picture_upload_form;
enum { PICTURE_NAME };
extern const struct qf_form picture_rename_form;
extern const struct qf_form picture_delete_form;

qf_loader load_picture;
qf_handler page_picture_list, page_picture_new, page_picture_prepare, page_picture_upload;
qf_handler page_picture_show, page_picture_rename, page_picture_ask_delete, page_picture_delete;

#define PICTURE_ROUTES(base, who)                                                        \
    {QF_GET, base, page_picture_list, .may = who, .form = &pictures_form,                \
     .view = "common/picture-list", .title = "图片空间",                                 \
     .why = "the pictures of the organisation: words, pages"},                           \
    {QF_GET, base "/new", page_picture_new, .may = who, .form = &picture_upload_form,    \
     .view = "common/picture-new", .title = "上传图片", .why = "the form for pictures"}, \
    {QF_POST, base "/new", page_picture_upload, .may = who,                              \
     .form = &picture_upload_form, .before = page_picture_prepare,                       \
     .why = "keeps pictures, each in three sizes"},         \
    {QF_GET, base "/{id}", page_picture_show, .may = who, .load = load_picture,          \
     .form = &picture_rename_form, .view = "common/picture", .title = "图片",            \
     .why = "one picture in its sizes, where it is used, its name"},                     \
    {QF_POST, base "/{id}", page_picture_rename, .may = who, .load = load_picture,       \
     .form = &picture_rename_form, .why = "renames a picture"},                          \
    {QF_GET, base "/{id}/delete", page_picture_ask_delete, .may = who,                   \
     .load = load_picture, .form = &picture_delete_form, .view = "common/picture-delete",\
     .title = "删除图片", .why = "asks before a picture is deleted"},                    \
    {QF_POST, base "/{id}/delete", page_picture_delete, .may = who,                      \
     .load = load_picture, .form = &picture_delete_form,                                 \
     .why = "deletes a picture that nothing uses"}

/* Put a picture at a place: id, title, width and height of the original, uses, and for each of large,
 * medium and small its url, width and height. */
void put_picture(struct qf_req *, struct qf_data *, const struct picture *);
/* Put the gallery of a record at d.<name>.N. */
qf_err *put_gallery(struct qf_req *, struct qf_data *d, const char *name,
                    const char *subject_type, uint64_t subject_id);

#endif
