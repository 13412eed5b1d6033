#ifndef BROADSHEET_CSTEMMER_H
#define BROADSHEET_CSTEMMER_H

#include <stddef.h>
#include <stdint.h>

/* The Snowball stemmer for English of libstemmer. */

/*
 * Writes the stem of the word in `bytes` (UTF-8, small letters) to `room`, at most `room_count`
 * bytes, and returns how many there are; 0 when there is no room or no memory. Every thread keeps
 * a stemmer of its own.
 */
size_t stemmer_stem(const uint8_t *bytes, size_t count, uint8_t *room, size_t room_count);

#endif
