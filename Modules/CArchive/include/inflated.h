#ifndef BROADSHEET_INFLATED_H
#define BROADSHEET_INFLATED_H

#include <stddef.h>
#include <stdint.h>

#if defined(__cplusplus)
extern "C" {
#endif

typedef enum {
  INFLATED_WHOLE = 0,
  INFLATED_DAMAGED = 1,  /* Broken or cut off; what could be had is there. */
  INFLATED_TOO_LARGE = 2 /* There is more than the limit allows. */
} inflated_result;

/*
 * Inflates `count` bytes of gzip, with one or many members, of zlib, or of a bare deflate stream, to at most
 * `limit` bytes. `*result` is to be freed by the caller, whatever is returned.
 */
inflated_result inflated_bytes(const uint8_t *bytes, size_t count, size_t limit, uint8_t **result,
                               size_t *result_count);

#if defined(__cplusplus)
}
#endif

#endif
