#include "events.h"

#include <stdlib.h>
#include <string.h>

markup_page *markup_begin(xmlParserCtxtPtr parser, size_t most_events, int deepest) {
  markup_page *page = calloc(1, sizeof *page);
  if (!page || !parser) {
    free(page);
    if (parser) xmlFreeParserCtxt(parser);
    return NULL;
  }
  page->most_events = most_events;
  page->deepest = deepest;
  page->parser = parser;
  parser->_private = page;
  memset(parser->sax, 0, sizeof *parser->sax);
  return page;
}

markup_page *markup_end(markup_page *page) {
  xmlFreeParserCtxt(page->parser);
  page->parser = NULL;
  if (!page->out_of_memory) return page;
  markup_free(page);
  return NULL;
}

void markup_stop(markup_page *page) {
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

static bool has_room(markup_page *page, size_t count) {
  if (page->byte_count + count <= page->byte_room) return true;
  void *room = grown(page->bytes, &page->byte_room, page->byte_count + count, 1);
  if (room) page->bytes = room;
  return room;
}

static void run_out(markup_page *page) {
  page->out_of_memory = true;
  markup_stop(page);
}

void markup_append(markup_page *page, markup_kind kind, const xmlChar *bytes, size_t count) {
  if (page->was_cut) return;
  if (page->event_count >= page->most_events || page->byte_count + count > UINT32_MAX) {
    markup_stop(page);
    return;
  }
  if (page->event_count == page->event_room) {
    void *events =
        grown(page->events, &page->event_room, page->event_count + 1, sizeof(markup_event));
    if (!events) return run_out(page);
    page->events = events;
  }
  if (!has_room(page, count)) return run_out(page);
  if (count) memcpy(page->bytes + page->byte_count, bytes, count);
  page->events[page->event_count++] =
      (markup_event){kind, (uint32_t)page->byte_count, (uint32_t)count};
  page->byte_count += count;
}

void markup_extend(markup_page *page, const char *bytes, size_t count) {
  if (page->was_cut || !page->event_count || page->byte_count + count > UINT32_MAX) return;
  if (!has_room(page, count)) return run_out(page);
  memcpy(page->bytes + page->byte_count, bytes, count);
  page->events[page->event_count - 1].count += (uint32_t)count;
  page->byte_count += count;
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
bool markup_was_damaged(const markup_page *page) { return page->was_damaged; }
bool markup_declares_entities(const markup_page *page) { return page->declares_entities; }
