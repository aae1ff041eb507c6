/* Pictures for tests. The bytes are the caller's to free. */
#ifndef QF_TESTS_PICTURES_H
#define QF_TESTS_PICTURES_H

#include <stddef.h>

/* A PNG of one shade. */
void *picture_png(unsigned width, unsigned height, unsigned char shade, size_t *len);
/* A PNG whose header promises this many pixels, with next to nothing behind it. */
void *picture_flood(unsigned width, unsigned height, size_t *len);
/* A JPEG of 24 × 16 from a camera that was held upright (so it is 16 × 24), with words in its EXIF. */
void *picture_jpeg_of_camera(const char *place, size_t *len);

#endif
