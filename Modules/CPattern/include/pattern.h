#ifndef BROADSHEET_CPATTERN_H
#define BROADSHEET_CPATTERN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Regular expressions of PCRE2 over UTF-8; nothing of PCRE2 shows here. */

typedef struct pattern pattern;

/*
 * Compiles the expression in `bytes`. Returns NULL when it is none: then `*offset` says where in
 * it, in bytes, and `message` what is wrong there (as a C string, at most `message_room` bytes).
 */
pattern *pattern_compile(
    const uint8_t *bytes, size_t count, bool ignores_case, size_t *offset, char *message,
    size_t message_room);
void pattern_free(pattern *pattern);

/*
 * The first match in well-formed UTF-8 from `start` on, in `*match_start` and `*match_end`; false
 * when there is none, or none is found within a fixed number of steps.
 */
bool pattern_match(
    pattern *pattern, const uint8_t *bytes, size_t count, size_t start, size_t *match_start,
    size_t *match_end);

#endif
