#ifndef BROADSHEET_CMARKDOWN_H
#define BROADSHEET_CMARKDOWN_H

#include <stddef.h>
#include <stdint.h>

/* The structure that cmark-gfm finds in Markdown, as a list of events; nothing of it shows here. */

#if defined(__cplusplus)
extern "C" {
#endif

typedef enum {
  MARKDOWN_END = 0, /* The element that began last and is still open ends. */
  /* Blocks. */
  MARKDOWN_QUOTATION, MARKDOWN_ITEM, MARKDOWN_PARAGRAPH, MARKDOWN_HEADING, MARKDOWN_CODE_BLOCK,
  MARKDOWN_HTML_BLOCK, MARKDOWN_RULE, MARKDOWN_ROW, MARKDOWN_CELL, MARKDOWN_OTHER_BLOCK,
  /* What stands in them. */
  MARKDOWN_TEXT, MARKDOWN_CODE, MARKDOWN_TAG, MARKDOWN_SOFT_BREAK, MARKDOWN_HARD_BREAK,
  MARKDOWN_EMPHASIS, MARKDOWN_STRONG, MARKDOWN_STRIKE, MARKDOWN_LINK, MARKDOWN_IMAGE,
  MARKDOWN_FOOTNOTE_REFERENCE, MARKDOWN_OTHER
} markdown_kind;

typedef struct {
  int32_t kind;
  int32_t line;   /* Of a block: its first line, from 1; 0 when cmark-gfm does not tell. */
  int32_t column; /* Of a block: where it begins on that line, in bytes from 1. */
  int32_t level;  /* Of a heading, from 1. */
  size_t start;   /* The words of a leaf in `markdown_bytes`. */
  size_t count;
} markdown_event;

typedef struct markdown_document markdown_document;

/*
 * Parses `count` bytes of UTF-8 with footnotes, tables, struck-out words, bare addresses and task
 * lists. Tables are left as text when `tables` is 0. NULL when it takes more than `budget` bytes of
 * memory. One document is parsed at a time, whatever thread asks: cmark-gfm keeps what it
 * knows of extensions in global tables.
 */
markdown_document *markdown_parse(const uint8_t *bytes, size_t count, int tables, size_t budget);
void markdown_free(markdown_document *document);

const markdown_event *markdown_events(const markdown_document *document);
size_t markdown_event_count(const markdown_document *document);
const uint8_t *markdown_bytes(const markdown_document *document);
size_t markdown_byte_count(const markdown_document *document);

/*
 * Puts into `words`, which has room for 16 bytes, what the entity `name`, without `&` and with its `;`, stands for,
 * and returns how many bytes that is; 0 when there is no such entity.
 */
size_t markdown_entity(const uint8_t *name, size_t count, uint8_t *words);

#if defined(__cplusplus)
}
#endif

#endif
