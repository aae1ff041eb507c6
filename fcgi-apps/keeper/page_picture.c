#include "keeper/page_picture.h"

#include "lib/text/text.h"
#include "lib/web/picture_sizes.h"

/* nginx waits 25 seconds for an answer. */
enum { PAGE_SIZE = 24, AT_ONCE = 12, TIME_MS = 16000 };

const struct qf_form pictures_form = {
    .name = "pictures", .button = "查图片", .get = true,
    .fields = {[PICTURES_Q] = {"q", "图片名称", QF_SEARCH, .max = 60}},
};

const struct qf_form picture_upload_form = {
    .name = "picture_upload", .button = "上传",
    .hint = "每张图片自动生成大、中、小三张；拍摄地点等信息会去掉。",
    .fields = {
        [PICTURE_FILES] = {"files", "图片", QF_FILES, .required = true, .max = AT_ONCE,
                           .kinds = QF_FILE_PICTURE,
                           .hint = "可以一次选好几张，最多 12 张。建议宽高都在 800 像素以上。"},
    },
};

const struct qf_form picture_rename_form = {
    .name = "picture_rename", .button = "保存名称",
    .fields = {
        [PICTURE_NAME] = {"title", "图片名称", QF_LINE, .required = true, .max = PICTURE_TITLE,
                          .column = "picture.title",
                          .hint = "写明图片里是什么，看不到图片的人靠它了解内容。"},
    },
};

const struct qf_form picture_delete_form = {.name = "picture_delete", .button = "删除图片"};

/* "/enterprise/pictures": the first two folders of the page that asks. */
static const char *base_of(struct qf_req *r)
{
    size_t app = 1 + strcspn(r->path + 1, "/");
    return qf_fmt(r->arena, "%.*s/pictures", (int)app, r->path);
}

/* --- putting --- */

static void put_size(struct qf_data *d, const char *size, enum qf_size which,
                     const struct picture *p, const char *name)
{
    uint32_t width = (uint32_t)p->width, height = (uint32_t)p->height;
    struct qf_data *in = qf_data_in(d, size);
    qf_size_fit(which, &width, &height);
    qf_putf(in, "url", "/files/%s", name);
    qf_put_int(in, "width", width);
    qf_put_int(in, "height", height);
}

void put_picture(struct qf_req *r, struct qf_data *d, const struct picture *p)
{
    (void)r;
    qf_put_int(d, "id", (int64_t)p->id);
    qf_put_str(d, "title", p->title);
    qf_put_int(d, "width", p->width);
    qf_put_int(d, "height", p->height);
    qf_put_int(d, "uses", p->uses);
    qf_put_time(d, "created_at", p->created_at);
    put_size(d, "large", QF_SIZE_LARGE, p, p->large);
    put_size(d, "medium", QF_SIZE_MEDIUM, p, p->medium);
    put_size(d, "small", QF_SIZE_SMALL, p, p->small);
}

qf_err *put_gallery(struct qf_req *r, struct qf_data *d, const char *name,
                    const char *subject_type, uint64_t subject_id)
{
    struct qf_list list;
    QF_TRY(picture_gallery(r->db, subject_type, subject_id, &list));
    for (size_t i = 0; i < list.count; i++)
        put_picture(r, qf_data_at(d, name, i), QF_AT(list, struct picture, i));
    return NULL;
}

/* --- the list --- */

qf_err *page_picture_list(struct qf_req *r)
{
    const struct picture_owner owner = picture_owner_of(r->actor);
    const char *words = qf_str(r, PICTURES_Q);
    struct qf_list list;
    int64_t total;
    QF_TRY(picture_list(r->db, &owner, words, PAGE_SIZE, qf_offset(r, PAGE_SIZE), &list, &total));
    for (size_t i = 0; i < list.count; i++)
        put_picture(r, qf_data_at(r->data, "pictures", i), QF_AT(list, struct picture, i));
    QF_TRY(qf_paged(r, PAGE_SIZE, total));
    qf_put_str(r->data, "base_url", base_of(r));
    qf_put_str(r->data, "total", qf_show_number(r->arena, total));
    if (*words) qf_put_str(r->data, "filtered", "1");
    qf_crumb(r, "图片空间", "");
    return NULL;
}

/* --- uploading --- */

qf_err *page_picture_new(struct qf_req *r)
{
    qf_put_str(r->data, "base_url", base_of(r));
    qf_crumb(r, "图片空间", base_of(r));
    qf_crumb(r, "上传", "");
    return NULL;
}

static qf_err *make(struct qf_req *r, size_t i, int64_t until, struct qf_sizes *sizes,
                    const char **words)
{
    *words = "来不及处理：这次的图片太多太大，请分几次上传";
    if (qf_monotonic_ms() > until) return NULL;
    return qf_picture_sizes(r->arena, r->conf, qf_file(r, PICTURE_FILES, i)->sha256, sizes,
                            words);
}

/* Decoding takes its time, so it is done before the transaction. One that cannot be decoded is refused
 * and goes; the others stay with the form. A form with a refused field tells no files any more. */
qf_err *page_picture_prepare(struct qf_req *r)
{
    const uint64_t *ids;
    int64_t until = qf_monotonic_ms() + TIME_MS;
    size_t n = qf_files(r, PICTURE_FILES, &ids);
    struct qf_sizes *all = qf_calloc(r->arena, AT_ONCE, sizeof *all);
    for (size_t i = 0; i < n && !qf_any_wrong(r); i++) {
        const char *words;
        QF_TRY(make(r, i, until, &all[i], &words));
        if (words) qf_file_wrong(r, PICTURE_FILES, i, words);
    }
    qf_set_record(r, all);
    return NULL;
}

/* "车间 一角.JPG" is called 车间 一角. */
static const char *title_of(struct qf_req *r, const char *name)
{
    const char *dot = strrchr(name, '.');
    size_t len = dot && dot != name ? (size_t)(dot - name) : strlen(name);
    const char *title = qf_shorten(r->arena, qf_tidy(r->arena, qf_dupn(r->arena, name, len)),
                                   PICTURE_TITLE);
    return *title ? title : "图片";
}

static qf_err *keep(struct qf_req *r, const struct picture_owner *owner, uint64_t original,
                    const char *name, const struct qf_sizes *s)
{
    struct picture_new new = {.original = original, .title = title_of(r, name),
                              .width = s->width, .height = s->height};
    uint64_t id;
    for (int i = 0; i < QF_SIZE_COUNT; i++)
        new.sizes[i] = (struct picture_file){s->size[i].sha256, s->size[i].size,
                                             s->size[i].type, s->size[i].name};
    return picture_add(r->db, r->arena, r->actor, owner, &new, &id);
}

qf_err *page_picture_upload(struct qf_req *r)
{
    const struct picture_owner owner = picture_owner_of(r->actor);
    const struct qf_sizes *all = qf_record(r);
    const uint64_t *ids;
    size_t n = qf_files(r, PICTURE_FILES, &ids);
    for (size_t i = 0; i < n; i++)
        QF_TRY(keep(r, &owner, ids[i], qf_file(r, PICTURE_FILES, i)->name, &all[i]));
    return qf_go(r, qf_fmt(r->arena, "已上传 %zu 张图片", n), "%s", base_of(r));
}

/* --- one picture --- */

qf_err *load_picture(struct qf_req *r)
{
    const struct picture_owner owner = picture_owner_of(r->actor);
    struct picture *p = qf_alloc(r->arena, sizeof *p);
    QF_TRY(picture_get(r->db, &owner, qf_path_id(r), p));
    qf_set_record(r, p);
    return NULL;
}

static const char *place_url(struct qf_req *r, const struct picture_place *p)
{
    size_t app = 1 + strcspn(r->path + 1, "/");
    return qf_fmt(r->arena, "%.*s/%ss/%llu", (int)app, r->path, p->subject_type,
                  (unsigned long long)p->subject_id);
}

static qf_err *put_places(struct qf_req *r, uint64_t id)
{
    struct qf_list list;
    QF_TRY(picture_places(r->db, id, &list));
    for (size_t i = 0; i < list.count; i++) {
        const struct picture_place *p = QF_AT(list, struct picture_place, i);
        struct qf_data *d = qf_data_at(r->data, "places", i);
        qf_put_str(d, "title", p->title);
        qf_put_str(d, "url", place_url(r, p));
    }
    return NULL;
}

static void say_where(struct qf_req *r, const struct picture *p, const char *what)
{
    const char *base = base_of(r);
    put_picture(r, qf_data_in(r->data, "picture"), p);
    qf_put_str(r->data, "base_url", base);
    qf_putf(r->data, "picture_url", "%s/%llu", base, (unsigned long long)p->id);
    qf_crumb(r, "图片空间", base);
    if (what) qf_crumb(r, p->title, qf_data_get(r->data, "picture_url"));
    qf_crumb(r, what ? what : p->title, "");
}

qf_err *page_picture_show(struct qf_req *r)
{
    const struct picture *p = qf_record(r);
    say_where(r, p, NULL);
    qf_prefill(r, &picture_rename_form, PICTURE_NAME, p->title);
    qf_title(r, "%s", p->title);
    return put_places(r, p->id);
}

qf_err *page_picture_rename(struct qf_req *r)
{
    const struct picture *p = qf_record(r);
    const struct picture_owner owner = picture_owner_of(r->actor);
    QF_TRY(picture_rename(r->db, &owner, p->id, qf_str(r, PICTURE_NAME)));
    return qf_go(r, "图片名称已保存", "%s/%llu", base_of(r), (unsigned long long)p->id);
}

qf_err *page_picture_ask_delete(struct qf_req *r)
{
    const struct picture *p = qf_record(r);
    say_where(r, p, "删除");
    return put_places(r, p->id);
}

qf_err *page_picture_delete(struct qf_req *r)
{
    const struct picture *p = qf_record(r);
    const struct picture_owner owner = picture_owner_of(r->actor);
    QF_TRY(picture_delete(r->db, &owner, p->id));
    return qf_go(r, qf_fmt(r->arena, "图片“%s”已删除", p->title), "%s", base_of(r));
}
