#ifndef BROADSHEET_CCOMPRESSION_H
#define BROADSHEET_CCOMPRESSION_H

#include <stddef.h>
#include <stdint.h>

/*
 * Zstandard for many short texts with a dictionary in common; nothing of libzstd shows here.
 *
 * Each thread keeps its contexts and the dictionary it used last, known by its number, which must
 * be another for another dictionary; 0 is no dictionary. All functions may be called from any
 * thread. A size of 0 means that it could not be done.
 */

/* The most bytes that `count` bytes become. */
size_t compression_bound(size_t count);

/* Writes `count` bytes compressed to `room` bytes; returns how many they are. */
size_t compression_compress(
    const uint8_t *bytes, size_t count, uint8_t *room, size_t room_count,
    uint32_t dictionary_number, const uint8_t *dictionary, size_t dictionary_count);

/* How many bytes a compressed text has, as it says itself; 0 when it is damaged. */
size_t compression_content_size(const uint8_t *bytes, size_t count);

/* The number of the dictionary that a compressed text needs; 0 for none. */
uint32_t compression_dictionary_number(const uint8_t *bytes, size_t count);

/* Writes a compressed text as it was to `room` bytes; returns how many they are. */
size_t compression_decompress(
    const uint8_t *bytes, size_t count, uint8_t *room, size_t room_count,
    uint32_t dictionary_number, const uint8_t *dictionary, size_t dictionary_count);

/*
 * Makes a dictionary of at most `room_count` bytes from texts that stand one behind the other.
 * Returns how many bytes it has; 0 when the texts are too few or have too little in common.
 */
size_t compression_train(
    const uint8_t *texts, const size_t *sizes, uint32_t text_count, uint8_t *room,
    size_t room_count);

/* The number that a dictionary gives itself; 0 when it is none. */
uint32_t compression_number(const uint8_t *dictionary, size_t dictionary_count);

#endif
