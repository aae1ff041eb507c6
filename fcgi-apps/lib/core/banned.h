/* Calls that do not compile in this project. Included first by every header of lib/core that
 * everybody includes; system headers that declare them must come before the poison. */
#ifndef QF_CORE_BANNED_H
#define QF_CORE_BANNED_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#undef alloca                           /* glibc makes it a macro */

#pragma GCC poison strcpy strcat sprintf vsprintf gets strtok atoi atol atoll atof
#pragma GCC poison system popen alloca

#endif
