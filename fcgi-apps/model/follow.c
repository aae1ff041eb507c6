#include "model/follow.h"

#include "model/need_own.h"

void follow_cases(void)
{
    need_own_follow();
}
