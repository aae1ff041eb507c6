/* Codes with check characters. */
#include "lib/text/text.h"

#include "lib/core/str.h"

#include "lib/core/banned.h"

/* Position of c in alphabet, -1 when it is not there. */
static int value_of(const char *alphabet, char c)
{
    const char *at = c ? strchr(alphabet, c) : NULL;
    return at ? (int)(at - alphabet) : -1;
}

static bool all_digits(const char *text, size_t len)
{
    return strspn(text, "0123456789") >= len;
}

/* --- GB 11714 --- */

static const char org_alphabet[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/* The check character of the 8 characters at code, 0 when one is not of the alphabet. */
static char org_check(const char *code)
{
    static const int weight[] = {3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 8; i++) {
        int value = value_of(org_alphabet, code[i]);
        if (value < 0) return 0;
        sum += value * weight[i];
    }
    return "0X987654321"[sum % 11];
}

enum qf_code_fault qf_org_code(const char *code)
{
    size_t len = strlen(code);
    bool hyphen = len == 10 && code[8] == '-';
    if (len != 9 && !hyphen) return QF_CODE_LENGTH;
    char check = org_check(code), last = code[len - 1];
    if (!check || value_of("0123456789X", last) < 0) return QF_CODE_LETTER;
    return check == last ? QF_CODE_OK : QF_CODE_CHECK;
}

/* --- GB 32100-2015 --- */

enum qf_code_fault qf_uscc(const char *code)
{
    static const char alphabet[] = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    static const int weight[] = {1,  3,  9,  27, 19, 26, 16, 17, 20,
                                 29, 25, 13, 8,  24, 10, 30, 28};
    if (strlen(code) != 18)
        return qf_utf8_len(code) == 18 ? QF_CODE_LETTER : QF_CODE_LENGTH;
    int sum = 0;
    for (int i = 0; i < 18; i++) {
        int value = value_of(alphabet, code[i]);
        if (value < 0) return QF_CODE_LETTER;
        if (i < 17) sum += value * weight[i];
    }
    if (!all_digits(code + 2, 6)) return QF_CODE_LETTER;
    if (alphabet[(31 - sum % 31) % 31] != code[17]) return QF_CODE_CHECK;
    return org_check(code + 8) == code[16] ? QF_CODE_OK : QF_CODE_ORG_CHECK;
}

/* --- GB 11643 --- */

static int number_at(const char *digits, int len)
{
    int value = 0;
    for (int i = 0; i < len; i++)
        value = value * 10 + (digits[i] - '0');
    return value;
}

static bool is_date_of_birth(const char *digits)
{
    struct qf_civil born = {.year = number_at(digits, 4),
                            .month = number_at(digits + 4, 2),
                            .day = number_at(digits + 6, 2)};
    return qf_date_ok(born.year, born.month, born.day) && born.year >= 1880 &&
           qf_time_of(&born) <= qf_now();
}

enum qf_code_fault qf_id_number(const char *code)
{
    static const int weight[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    if (strlen(code) != 18) return QF_CODE_LENGTH;
    if (!all_digits(code, 17) || value_of("0123456789X", code[17]) < 0)
        return QF_CODE_LETTER;
    int sum = 0;
    for (int i = 0; i < 17; i++)
        sum += (code[i] - '0') * weight[i];
    if ("10X98765432"[sum % 11] != code[17]) return QF_CODE_CHECK;
    return is_date_of_birth(code + 6) ? QF_CODE_OK : QF_CODE_CHECK;
}

/* --- words --- */

const char *qf_code_words(enum qf_code_fault fault)
{
    switch (fault) {
    case QF_CODE_LENGTH:
        return "位数不对，请对照证照逐位核对";
    case QF_CODE_LETTER:
        return "含有代码中不会出现的字符，请核对是否把数字 0、1、2 误输成了字母 O、I、Z";
    case QF_CODE_CHECK:
        return "校验码不符，说明有一位输入有误，请对照证照逐位核对";
    case QF_CODE_ORG_CHECK:
        return "第 9 至 17 位（主体标识码）校验不符，请对照证照逐位核对";
    case QF_CODE_OK:
    default:
        return "";
    }
}
