#ifndef BROADSHEET_CMARKUP_EVENTS_H
#define BROADSHEET_CMARKUP_EVENTS_H

#include <libxml/parser.h>

#include "markup.h"

/* The events of a page as they come; shared by the parsers of HTML and XML. */
struct markup_page {
  markup_event *events;
  size_t event_count, event_room, most_events;
  uint8_t *bytes;
  size_t byte_count, byte_room;
  int depth, deepest;
  bool was_cut, was_damaged, declares_entities, out_of_memory;
  xmlParserCtxtPtr parser;
  xmlEntity entity; /* The entity that was looked up last, with its text. */
  xmlChar entity_text[8];
};

/* An empty page for `parser`; frees the parser and returns NULL when there is no memory. */
markup_page *markup_begin(xmlParserCtxtPtr parser, size_t most_events, int deepest);

/* Ends parsing; frees the page and returns NULL when there was no memory. */
markup_page *markup_end(markup_page *page);

void markup_stop(markup_page *page);
void markup_append(markup_page *page, markup_kind kind, const xmlChar *bytes, size_t count);

/* Adds to the bytes of the last event. */
void markup_extend(markup_page *page, const char *bytes, size_t count);

#endif
