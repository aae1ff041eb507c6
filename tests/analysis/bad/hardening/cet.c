/* flags: -O2 -fstack-protector-strong -fcf-protection=none -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fPIE -pie -Wl,-z,relro -Wl,-z,now */
#include <stdio.h>
#include <string.h>

int main(int argc, char **argv)
{
    char room[64];
    memcpy(room, argv[0], (size_t)argc);
    return puts(room) < 0;
}
