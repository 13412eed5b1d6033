#include "markup.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

struct markup_page {
  markup_event *events;
  size_t event_count, event_room, most_events;
  uint8_t *bytes;
  size_t byte_count, byte_room;
  int depth, deepest;
  bool was_cut, out_of_memory;
  htmlParserCtxtPtr parser;
};

static void stop(markup_page *page) {
  page->was_cut = true;
  xmlStopParser(page->parser);
}

static void *grown(void *old, size_t *room, size_t needed, size_t size) {
  size_t next = *room ? *room : 1024;
  while (next < needed) next *= 2;
  void *memory = realloc(old, next * size);
  if (memory) *room = next;
  return memory;
}

static void append(markup_page *page, markup_kind kind, const xmlChar *bytes, size_t count) {
  if (page->was_cut) return;
  if (page->event_count >= page->most_events || page->byte_count + count > UINT32_MAX) {
    stop(page);
    return;
  }
  if (page->event_count == page->event_room) {
    void *events =
        grown(page->events, &page->event_room, page->event_count + 1, sizeof(markup_event));
    if (!events) goto out_of_memory;
    page->events = events;
  }
  if (page->byte_count + count > page->byte_room) {
    void *room = grown(page->bytes, &page->byte_room, page->byte_count + count, 1);
    if (!room) goto out_of_memory;
    page->bytes = room;
  }
  if (count) memcpy(page->bytes + page->byte_count, bytes, count);
  page->events[page->event_count++] =
      (markup_event){kind, (uint32_t)page->byte_count, (uint32_t)count};
  page->byte_count += count;
  return;
out_of_memory:
  page->out_of_memory = true;
  stop(page);
}

static markup_page *page_of(void *context) {
  return ((htmlParserCtxtPtr)context)->_private;
}

static void start_element(void *context, const xmlChar *name, const xmlChar **attributes) {
  markup_page *page = page_of(context);
  append(page, MARKUP_OPEN, name, strlen((const char *)name));
  for (const xmlChar **next = attributes; next && *next; next += 2) {
    append(page, MARKUP_ATTRIBUTE, next[0], strlen((const char *)next[0]));
    append(page, MARKUP_VALUE, next[1], next[1] ? strlen((const char *)next[1]) : 0);
  }
  if (++page->depth >= page->deepest && !page->was_cut) stop(page);
}

static void end_element(void *context, const xmlChar *name) {
  markup_page *page = page_of(context);
  append(page, MARKUP_CLOSE, name, strlen((const char *)name));
  page->depth--;
}

static void characters(void *context, const xmlChar *bytes, int count) {
  if (count > 0) append(page_of(context), MARKUP_TEXT, bytes, (size_t)count);
}

markup_page *markup_parse(const uint8_t *bytes, size_t count, size_t most_events, int deepest) {
  if (count > INT_MAX) return NULL;
  xmlInitParser();
  markup_page *page = calloc(1, sizeof *page);
  htmlParserCtxtPtr parser = htmlNewParserCtxt();
  if (!page || !parser) {
    free(page);
    if (parser) htmlFreeParserCtxt(parser);
    return NULL;
  }
  page->most_events = most_events;
  page->deepest = deepest;
  page->parser = parser;
  parser->_private = page;
  memset(parser->sax, 0, sizeof *parser->sax);
  parser->sax->startElement = start_element;
  parser->sax->endElement = end_element;
  parser->sax->characters = characters;
  parser->sax->ignorableWhitespace = characters;
  parser->sax->cdataBlock = characters;
  int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                HTML_PARSE_NONET | HTML_PARSE_NODEFDTD | HTML_PARSE_IGNORE_ENC | XML_PARSE_HUGE;
  xmlDocPtr document =
      htmlCtxtReadMemory(parser, (const char *)bytes, (int)count, NULL, "UTF-8", options);
  if (document) xmlFreeDoc(document);
  page->parser = NULL;
  htmlFreeParserCtxt(parser);
  if (page->out_of_memory) {
    markup_free(page);
    return NULL;
  }
  return page;
}

void markup_free(markup_page *page) {
  if (!page) return;
  free(page->events);
  free(page->bytes);
  free(page);
}

size_t markup_event_count(const markup_page *page) { return page->event_count; }
const markup_event *markup_events(const markup_page *page) { return page->events; }
size_t markup_byte_count(const markup_page *page) { return page->byte_count; }
const uint8_t *markup_bytes(const markup_page *page) { return page->bytes; }
bool markup_was_cut(const markup_page *page) { return page->was_cut; }
