#include "pattern.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdlib.h>

/*
 * Steps and kilobytes that one match may take: ten thousand times what an article's paragraph needs
 * from a sensible expression, and a few hundredths of a second from one that never ends.
 */
static const uint32_t most_steps = 1000000;
static const uint32_t most_kilobytes = 8192;

struct pattern {
  pcre2_code *code;
  pcre2_match_data *data;
  pcre2_match_context *context;
};

void pattern_free(pattern *pattern) {
  if (pattern == NULL) return;
  pcre2_code_free(pattern->code);
  pcre2_match_data_free(pattern->data);
  pcre2_match_context_free(pattern->context);
  free(pattern);
}

pattern *pattern_compile(
    const uint8_t *bytes, size_t count, bool ignores_case, size_t *offset, char *message,
    size_t message_room) {
  int error = 0;
  *offset = 0;
  uint32_t options = PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C | PCRE2_MULTILINE;
  if (ignores_case) options |= PCRE2_CASELESS;
  pcre2_code *code = pcre2_compile(bytes, count, options, &error, offset, NULL);
  if (code == NULL) {
    pcre2_get_error_message(error, (PCRE2_UCHAR *)message, message_room);
    return NULL;
  }
  pcre2_jit_compile(code, PCRE2_JIT_COMPLETE);
  pattern *made = calloc(1, sizeof *made);
  if (made != NULL) {
    made->code = code;
    made->data = pcre2_match_data_create(1, NULL);
    made->context = pcre2_match_context_create(NULL);
  }
  if (made == NULL || made->data == NULL || made->context == NULL) {
    if (made == NULL) pcre2_code_free(code);
    pattern_free(made);
    pcre2_get_error_message(PCRE2_ERROR_NOMEMORY, (PCRE2_UCHAR *)message, message_room);
    return NULL;
  }
  pcre2_set_match_limit(made->context, most_steps);
  pcre2_set_heap_limit(made->context, most_kilobytes);
  return made;
}

bool pattern_match(
    pattern *pattern, const uint8_t *bytes, size_t count, size_t start, size_t *match_start,
    size_t *match_end) {
  int groups = pcre2_match(
      pattern->code, bytes, count, start, PCRE2_NO_UTF_CHECK, pattern->data, pattern->context);
  if (groups < 0) return false;
  const PCRE2_SIZE *ends = pcre2_get_ovector_pointer(pattern->data);
  if (ends[0] > ends[1]) return false;
  *match_start = ends[0];
  *match_end = ends[1];
  return true;
}
