#include "lib/text/chars.h"

#include "lib/core/banned.h"

bool qf_in_ranges(uint32_t code, const struct qf_range *table, size_t count)
{
    size_t low = 0, high = count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (code > table[middle].to)
            low = middle + 1;
        else
            high = middle;
    }
    return low < count && code >= table[low].from;
}

bool qf_char_is_blank(uint32_t code)
{
    static const struct qf_range blank[] = {
        {0x09, 0x0D},     {0x20, 0x20},     {0x85, 0x85},     {0xA0, 0xA0},
        {0x1680, 0x1680}, {0x2000, 0x200A}, {0x2028, 0x2029}, {0x202F, 0x202F},
        {0x205F, 0x205F}, {0x3000, 0x3000},
    };
    return QF_IN(code, blank);
}

bool qf_char_is_unseen(uint32_t code)
{
    static const struct qf_range unseen[] = {
        {0x00, 0x08},     {0x0B, 0x1F},     {0x7F, 0x84},       {0x86, 0x9F},
        {0xAD, 0xAD},     {0x61C, 0x61C},   {0x180E, 0x180E},   {0x200B, 0x200B},
        {0x200E, 0x200F}, {0x202A, 0x202E}, {0x2060, 0x206F},   {0xFDD0, 0xFDEF},
        {0xFEFF, 0xFEFF}, {0xFFF0, 0xFFFB}, {0xE0000, 0xE00FF},
    };
    return QF_IN(code, unseen) || (code & 0xFFFE) == 0xFFFE;
}

bool qf_char_is_attached(uint32_t code)
{
    static const struct qf_range attached[] = {
        {0x300, 0x36F},   {0x483, 0x489},   {0x1AB0, 0x1AFF},   {0x1DC0, 0x1DFF},
        {0x200C, 0x200D}, {0x20D0, 0x20FF}, {0x302A, 0x302F},   {0x3099, 0x309A},
        {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F}, {0x1F3FB, 0x1F3FF}, {0xE0100, 0xE01EF},
    };
    return QF_IN(code, attached);
}

uint32_t qf_char_narrow(uint32_t code)
{
    if (code >= 0xFF01 && code <= 0xFF5E) return code - 0xFF01 + '!';
    switch (code) {
    case 0x3000:
        return ' ';
    case 0xFFE5: /* full-width yen sign */
        return 0xA5;
    case 0x2212: /* minus sign, as an input method types it */
        return '-';
    default:
        return code;
    }
}
