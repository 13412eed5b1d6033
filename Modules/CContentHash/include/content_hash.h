#ifndef BROADSHEET_CCONTENTHASH_H
#define BROADSHEET_CCONTENTHASH_H

#include <stddef.h>
#include <stdint.h>

/* The 128-bit XXH3 hash of `count` bytes, the same on every machine: the high half, then the low. */
typedef struct {
  uint64_t high;
  uint64_t low;
} content_hash_value;

content_hash_value content_hash(const uint8_t *bytes, size_t count);

#endif
