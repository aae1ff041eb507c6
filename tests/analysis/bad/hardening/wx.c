/* flags: -O2 -fstack-protector-strong -fcf-protection=full -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fPIE -pie -Wl,-z,relro -Wl,-z,now */
#include <stdio.h>
#include <string.h>

__asm__(".pushsection .writable,\"awx\"\n.long 1\n.popsection");

int main(int argc, char **argv)
{
    char room[64];
    memcpy(room, argv[0], (size_t)argc);
    return puts(room) < 0;
}
