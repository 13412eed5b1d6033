#include "content_hash.h"

/* The whole of xxHash is in its header, so that nothing is linked. */
#define XXH_INLINE_ALL
#include <xxhash.h>

content_hash_value content_hash(const uint8_t *bytes, size_t count) {
  XXH128_hash_t hash = XXH3_128bits(bytes, count);
  return (content_hash_value){.high = hash.high64, .low = hash.low64};
}
