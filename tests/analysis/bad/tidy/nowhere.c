/* What was not found is used. */
#include <stdlib.h>

int nowhere(int there);
int nowhere(int there)
{
    const int *found = there ? &there : NULL;
    if (!there) return *found;
    return 1;
}
