#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <limits.h>
#include <string.h>

#include "events.h"

static markup_page *page_of(void *context) {
  return ((xmlParserCtxtPtr)context)->_private;
}

/* A name is its namespace, a space and the local part; where the prefix is not declared it stays. */
static void append_name(markup_page *page, markup_kind kind, const xmlChar *space,
                        const xmlChar *prefix, const xmlChar *local) {
  const char *first = (const char *)(space ? space : prefix);
  markup_append(page, kind, (const xmlChar *)first, first ? strlen(first) : 0);
  if (first) markup_extend(page, space ? " " : ":", 1);
  markup_extend(page, (const char *)local, strlen((const char *)local));
}

static void start_element(void *context, const xmlChar *local, const xmlChar *prefix,
                          const xmlChar *space, int namespace_count, const xmlChar **namespaces,
                          int attribute_count, int defaulted, const xmlChar **attributes) {
  markup_page *page = page_of(context);
  append_name(page, MARKUP_OPEN, space, prefix, local);
  for (int i = 0; i < attribute_count; i++) {
    /* Local name, prefix, namespace, start and end of the value. */
    const xmlChar **attribute = attributes + 5 * i;
    append_name(page, MARKUP_ATTRIBUTE, attribute[2], attribute[1], attribute[0]);
    markup_append(page, MARKUP_VALUE, attribute[3], (size_t)(attribute[4] - attribute[3]));
  }
  if (++page->depth >= page->deepest && !page->was_cut) markup_stop(page);
}

static void end_element(void *context, const xmlChar *local, const xmlChar *prefix,
                        const xmlChar *space) {
  markup_page *page = page_of(context);
  append_name(page, MARKUP_CLOSE, space, prefix, local);
  page->depth--;
}

static void characters(void *context, const xmlChar *bytes, int count) {
  if (count > 0) markup_append(page_of(context), MARKUP_TEXT, bytes, (size_t)count);
}

/* A document that declares entities of its own is refused: they serve attacks only. */
static void entity_declaration(void *context, const xmlChar *name, int type,
                               const xmlChar *public_id, const xmlChar *system_id,
                               xmlChar *content) {
  markup_page *page = page_of(context);
  page->declares_entities = true;
  markup_stop(page);
}

/* The entities of XML, and those of HTML, which feeds use without declaring them. */
static xmlEntityPtr get_entity(void *context, const xmlChar *name) {
  xmlEntityPtr known = xmlGetPredefinedEntity(name);
  if (known) return known;
  xmlParserCtxtPtr parser = context;
  /* The parser takes the first byte only of what stands for an entity in an attribute. */
  if (parser->instate == XML_PARSER_ATTRIBUTE_VALUE) return NULL;
  const htmlEntityDesc *described = htmlEntityLookup(name);
  if (!described) return NULL;
  markup_page *page = page_of(context);
  int length = xmlCopyCharMultiByte(page->entity_text, (int)described->value);
  page->entity_text[length] = 0;
  page->entity = (xmlEntity){.type = XML_ENTITY_DECL,
                             .name = (const xmlChar *)described->name,
                             .content = page->entity_text,
                             .orig = page->entity_text,
                             .length = length,
                             .etype = XML_INTERNAL_PREDEFINED_ENTITY};
  return &page->entity;
}

markup_page *markup_parse_xml(const uint8_t *bytes, size_t count, size_t most_events,
                              int deepest) {
  if (count > INT_MAX) return NULL;
  xmlInitParser();
  markup_page *page = markup_begin(xmlNewParserCtxt(), most_events, deepest);
  if (!page) return NULL;
  xmlSAXHandlerPtr sax = page->parser->sax;
  sax->initialized = XML_SAX2_MAGIC;
  sax->startElementNs = start_element;
  sax->endElementNs = end_element;
  sax->characters = characters;
  sax->ignorableWhitespace = characters;
  sax->cdataBlock = characters;
  sax->entityDecl = entity_declaration;
  sax->getEntity = get_entity;
  int options = XML_PARSE_RECOVER | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NONET |
                XML_PARSE_IGNORE_ENC;
  xmlDocPtr document = xmlCtxtReadMemory(
      page->parser, (const char *)bytes, (int)count, NULL, "UTF-8", options);
  if (document) xmlFreeDoc(document);
  page->was_damaged = !page->parser->wellFormed;
  return markup_end(page);
}
