#include <libxml/HTMLparser.h>
#include <limits.h>
#include <string.h>

#include "events.h"

static markup_page *page_of(void *context) {
  return ((htmlParserCtxtPtr)context)->_private;
}

static void start_element(void *context, const xmlChar *name, const xmlChar **attributes) {
  markup_page *page = page_of(context);
  markup_append(page, MARKUP_OPEN, name, strlen((const char *)name));
  for (const xmlChar **next = attributes; next && *next; next += 2) {
    markup_append(page, MARKUP_ATTRIBUTE, next[0], strlen((const char *)next[0]));
    markup_append(page, MARKUP_VALUE, next[1], next[1] ? strlen((const char *)next[1]) : 0);
  }
  if (++page->depth >= page->deepest && !page->was_cut) markup_stop(page);
}

static void end_element(void *context, const xmlChar *name) {
  markup_page *page = page_of(context);
  markup_append(page, MARKUP_CLOSE, name, strlen((const char *)name));
  page->depth--;
}

static void characters(void *context, const xmlChar *bytes, int count) {
  if (count > 0) markup_append(page_of(context), MARKUP_TEXT, bytes, (size_t)count);
}

markup_page *markup_parse(const uint8_t *bytes, size_t count, size_t most_events, int deepest) {
  if (count > INT_MAX) return NULL;
  xmlInitParser();
  markup_page *page = markup_begin(htmlNewParserCtxt(), most_events, deepest);
  if (!page) return NULL;
  xmlSAXHandlerPtr sax = page->parser->sax;
  sax->startElement = start_element;
  sax->endElement = end_element;
  sax->characters = characters;
  sax->ignorableWhitespace = characters;
  sax->cdataBlock = characters;
  int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                HTML_PARSE_NONET | HTML_PARSE_NODEFDTD | HTML_PARSE_IGNORE_ENC | XML_PARSE_HUGE;
  xmlDocPtr document = htmlCtxtReadMemory(
      page->parser, (const char *)bytes, (int)count, NULL, "UTF-8", options);
  if (document) xmlFreeDoc(document);
  return markup_end(page);
}
