#ifndef BROADSHEET_CMARKUP_H
#define BROADSHEET_CMARKUP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * The HTML and XML parsers of libxml2, told as a flat list of events; nothing of libxml2 shows
 * here.
 */

#if defined(__cplusplus)
extern "C" {
#endif

typedef enum {
  MARKUP_OPEN = 0,      /* An element begins: bytes are its name, in HTML in small letters. */
  MARKUP_CLOSE = 1,     /* An element ends: bytes are its name. */
  MARKUP_TEXT = 2,      /* Text with its references resolved. */
  MARKUP_ATTRIBUTE = 3, /* Belongs to the last MARKUP_OPEN: bytes are the name; a value follows. */
  MARKUP_VALUE = 4      /* The value of the last attribute. */
} markup_kind;

/* What happens at one place of a page; `start` and `count` are bytes of `markup_bytes`. */
typedef struct {
  uint32_t kind;
  uint32_t start;
  uint32_t count;
} markup_event;

typedef struct markup_page markup_page;

/*
 * Parses `count` bytes of UTF-8 as HTML. Reads no file, no network and no DTD, and builds no tree.
 * Stops after `most_events` events, or where elements stand `deepest` within each other.
 * Returns NULL when there is no memory; otherwise to be freed with `markup_free`.
 */
markup_page *markup_parse(const uint8_t *bytes, size_t count, size_t most_events, int deepest);

/*
 * The same for XML, with the caps of libxml2 on depth and on the length of names and texts. A name
 * in a namespace is told as the namespace, a space and the local name. Entities are those of XML
 * and HTML; a document that declares some is not read on.
 */
markup_page *markup_parse_xml(const uint8_t *bytes, size_t count, size_t most_events, int deepest);
void markup_free(markup_page *page);

size_t markup_event_count(const markup_page *page);
const markup_event *markup_events(const markup_page *page);
size_t markup_byte_count(const markup_page *page);
const uint8_t *markup_bytes(const markup_page *page);

/* Whether the page was cut because a limit was reached. */
bool markup_was_cut(const markup_page *page);

/* Whether a document of XML is not well-formed. */
bool markup_was_damaged(const markup_page *page);

/* Whether a document of XML declares entities. */
bool markup_declares_entities(const markup_page *page);

#if defined(__cplusplus)
}
#endif

#endif
