/* Words of made-up records. Firms and people are invented and recognisable as such. */
#include <inttypes.h>

#include "lib/core/str.h"
#include "lib/text/text.h"
#include "qifuctl/load.h"

static const char signs[] = "瑞泰宏远博创恒信嘉禾盛达鼎峰启明睿智云帆凌志锦绣安康汇丰凯旋兴业同辉立新";
enum { WORD = 3, SIGNS = (sizeof signs - 1) / WORD }; /* three bytes each in UTF-8 */

char *word_brand(struct qf_arena *a, uint64_t n)
{
    /* A step that has no factor in common with the number of words mixes neighbours. */
    uint64_t k = n * 34583 % (SIGNS * SIGNS * SIGNS), round = n / (SIGNS * SIGNS * SIGNS);
    const char *x = signs + WORD * (k % SIGNS), *y = signs + WORD * (k / SIGNS % SIGNS);
    const char *z = signs + WORD * (k / SIGNS / SIGNS);
    return round ? qf_fmt(a, "%.3s%.3s%.3s%" PRIu64, x, y, z, round)
                 : qf_fmt(a, "%.3s%.3s%.3s", x, y, z);
}

#define PICK(dice, list) ((list)[dice_roll(dice, sizeof(list) / sizeof *(list))])

const char *word_person(struct qf_arena *a, struct dice *d)
{
    static const char *const families[] = {"王", "李", "张", "刘", "陈", "杨", "黄",
                                           "赵", "周", "吴", "徐", "孙", "胡", "朱",
                                           "高", "林", "何", "郭", "罗", "谭"};
    static const char *const given[] = {"合成", "合明", "合芳", "合伟", "合敏", "合静", "合强", "合丽",
                                        "合军", "合洋", "合勇", "合艳", "合杰", "合娟", "合涛", "合霞"};
    const char *family = PICK(d, families);
    return qf_fmt(a, "%s%s", family, PICK(d, given));
}

static const char *const topics[] = {
    "数字化转型", "专精特新培育", "知识产权质押融资", "稳岗返还", "研发费用加计扣除", "设备更新改造",
    "绿色制造", "首台套保险补偿", "小微企业贷款贴息", "创业担保贷款", "技能人才培训", "检验检测共享",
    "工业互联网应用", "品牌建设", "外贸稳增长", "供应链金融", "科技成果转化", "产学研合作",
    "中小企业服务券", "用工对接", "安全生产标准化", "质量管理体系认证", "节能诊断", "集群公共服务",
    "惠企政策直达", "应收账款融资", "法律援助", "电商直播", "政府采购支持", "高新技术企业申报",
    "科技型中小企业评价", "单项冠军遴选", "上市后备培育", "园区标准厂房", "数据安全合规", "智能工厂示范",
};
static const char *const forms[] = {
    "关于组织申报%s项目的通知", "关于开展%s专项服务的通知", "%s办事指引（修订）", "%s政策解读",
    "%s企业名单公示", "%s对接活动顺利举办", "%s工作推进会召开", "%s常见问题解答", "关于征集%s需求的公告",
    "%s资金安排公告", "%s成效明显", "%s培训班开班",
};
static const char *const sentences[] = {
    "为贯彻落实促进中小企业发展的有关规定，现就%s有关事项通知如下。",
    "凡在本省登记注册、正常经营满一年的中小微企业均可申请%s，不收取任何费用。",
    "各市州、县市区窗口要主动对接企业，对%s中遇到的问题一次性告知、全程跟踪办理。",
    "截至上月底，全省已有%d家企业通过%s获得支持，平均办理时间缩短到%d个工作日。",
    "企业通过平台在线提交材料，窗口在%d个工作日内完成初审，符合条件的转入%s专家评审。",
    "活动现场，%d家企业与服务机构就%s签订了合作意向，涉及金额%d万元。",
    "专家建议企业先做自测，再根据自身规模和行业选择%s的具体路径，避免重复投入。",
    "对弄虚作假套取资金的，取消%s资格，三年内不得再次申请，并依法追究责任。",
    "下一步，将继续完善%s工作机制，推动服务资源向县域和园区延伸。",
    "参加%s的企业普遍反映，流程更清楚了，需要准备的材料比去年少了%d项。",
    "联系人：所在地窗口平台工作人员；咨询时间：工作日九点至十七点。",
    "申请材料包括：申请表、营业执照复印件、上年度财务报表以及与%s有关的证明。",
};
static const char *const plains[] = {
    "符合条件的企业抓紧报，过期不补。", "看看您的企业在不在名单里，有异议请及时提出。",
    "先自测规模类型，再决定报哪一档。", "不用跑窗口，网上就能办。", "有这方面需求的企业可以联系所在窗口。",
};

/* Sentences hold %s for the topic and %d for a number, in any order: filled here, by
 * hand. */
static void add_sentence(struct qf_sb *b, struct dice *d, const char *sentence,
                         const char *topic)
{
    for (const char *p = sentence; *p; p++) {
        if (*p != '%') qf_sb_addc(b, *p);
        else if (*++p == 's') qf_sb_add(b, topic);
        else qf_sb_addf(b, "%u", 3 + dice_roll(d, 400));
    }
}

static const char *body(struct qf_arena *a, struct dice *d, const char *topic,
                        const char *place)
{
    struct qf_sb b = qf_sb_in(a);
    uint32_t paragraphs = 3 + dice_roll(d, 3);
    for (uint32_t i = 0; i < paragraphs; i++) {
        qf_sb_addf(&b, "<p>%s", i == 0 ? place : "");
        for (uint32_t k = 0; k < 2; k++) add_sentence(&b, d, PICK(d, sentences), topic);
        qf_sb_add(&b, "</p>");
    }
    return qf_dup(a, qf_sb_text(&b));
}

static const char *filled(struct qf_arena *a, struct dice *d, const char *sentence,
                          const char *topic)
{
    struct qf_sb b = qf_sb_in(a);
    add_sentence(&b, d, sentence, topic);
    return qf_dup(a, qf_sb_text(&b));
}

struct words word_article(struct qf_arena *a, struct dice *d, const char *place, int year)
{
    struct words w;
    const char *topic = topics[dice_skew(d, sizeof topics / sizeof *topics)];
    w.topic = topic;
    w.title = qf_fmt(a, "%s%d年%s", place, year, filled(a, d, PICK(d, forms), topic));
    w.summary = filled(a, d, PICK(d, sentences), topic);
    w.plain = PICK(d, plains);
    w.html = body(a, d, topic, place);
    return w;
}

const char *word_comment(struct dice *d, int score)
{
    static const char *const good[] = {"响应快，交付清楚。", "比预想的顺利，推荐。", "老师很耐心，材料一次通过。", ""};
    static const char *const poor[] = {"时间比约定的长。", "沟通不够及时。", "材料改了好几遍。", ""};
    return score >= 4 ? PICK(d, good) : PICK(d, poor);
}

/* The check characters are found by asking those who know the standards. */
char *uscc_make(struct qf_arena *a, const char *region, uint64_t n)
{
    static const char letters[] = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    char *code = qf_fmt(a, "91%.6sQ%07" PRIu64 "00", region, n % 10000000);
    char org[10] = {0};
    memcpy(org, code + 8, 8);
    for (const char *c = "0123456789X"; *c; c++) {
        org[8] = *c;
        if (qf_org_code(org) == QF_CODE_OK) break;
    }
    code[16] = org[8];
    for (const char *c = letters; *c; c++) {
        code[17] = *c;
        if (qf_uscc(code) == QF_CODE_OK) break;
    }
    return code;
}
