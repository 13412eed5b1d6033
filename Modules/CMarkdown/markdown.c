#include "markdown.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <pthread.h>
#include <setjmp.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

struct markdown_document {
  markdown_event *events;
  size_t count, room;
  uint8_t *bytes;
  size_t byte_count, byte_room;
};

/*
 * cmark-gfm ends the program when memory runs out, and a byte of Markdown can take a hundred of memory. So
 * it gets memory from here, all of it goes at once, and parsing is left when the budget is spent.
 */
typedef struct chunk {
  struct chunk *next;
  size_t used, size;
} chunk;

static const size_t chunk_size = 1 << 18;
static const size_t alignment = 16;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static chunk *chunks;
static size_t left;
static jmp_buf out_of_budget;

static void *take(size_t size) {
  /* In front of each piece stands its size, for `realloc`. */
  size_t wanted = ((size + alignment - 1) & ~(alignment - 1)) + alignment;
  if (wanted < size || wanted > left) longjmp(out_of_budget, 1);
  if (!chunks || chunks->size - chunks->used < wanted) {
    size_t header = (sizeof(chunk) + alignment - 1) & ~(alignment - 1);
    size_t total = header + (wanted > chunk_size ? wanted : chunk_size);
    chunk *more = calloc(1, total);
    if (!more) longjmp(out_of_budget, 1);
    *more = (chunk){.next = chunks, .used = header, .size = total};
    chunks = more;
  }
  left -= wanted;
  uint8_t *piece = (uint8_t *)chunks + chunks->used;
  chunks->used += wanted;
  memcpy(piece, &size, sizeof size);
  return piece + alignment;
}

static void *take_cleared(size_t count, size_t size) {
  if (size && count > SIZE_MAX / size) longjmp(out_of_budget, 1);
  return take(count * size);
}

static void *take_again(void *old, size_t size) {
  uint8_t *piece = take(size);
  if (old) {
    size_t before;
    memcpy(&before, (uint8_t *)old - alignment, sizeof before);
    memcpy(piece, old, before < size ? before : size);
  }
  return piece;
}

static void give_back(void *piece) { (void)piece; }

static void give_all_back(void) {
  while (chunks) {
    chunk *next = chunks->next;
    free(chunks);
    chunks = next;
  }
}

static markdown_kind kind(cmark_node *node) {
  cmark_node_type type = cmark_node_get_type(node);
  if (type == CMARK_NODE_BLOCK_QUOTE) return MARKDOWN_QUOTATION;
  if (type == CMARK_NODE_ITEM) return MARKDOWN_ITEM;
  if (type == CMARK_NODE_PARAGRAPH) return MARKDOWN_PARAGRAPH;
  if (type == CMARK_NODE_HEADING) return MARKDOWN_HEADING;
  if (type == CMARK_NODE_CODE_BLOCK) return MARKDOWN_CODE_BLOCK;
  if (type == CMARK_NODE_HTML_BLOCK) return MARKDOWN_HTML_BLOCK;
  if (type == CMARK_NODE_THEMATIC_BREAK) return MARKDOWN_RULE;
  if (type == CMARK_NODE_TEXT) return MARKDOWN_TEXT;
  if (type == CMARK_NODE_CODE) return MARKDOWN_CODE;
  if (type == CMARK_NODE_HTML_INLINE) return MARKDOWN_TAG;
  if (type == CMARK_NODE_SOFTBREAK) return MARKDOWN_SOFT_BREAK;
  if (type == CMARK_NODE_LINEBREAK) return MARKDOWN_HARD_BREAK;
  if (type == CMARK_NODE_EMPH) return MARKDOWN_EMPHASIS;
  if (type == CMARK_NODE_STRONG) return MARKDOWN_STRONG;
  if (type == CMARK_NODE_LINK) return MARKDOWN_LINK;
  if (type == CMARK_NODE_IMAGE) return MARKDOWN_IMAGE;
  if (type == CMARK_NODE_FOOTNOTE_REFERENCE) return MARKDOWN_FOOTNOTE_REFERENCE;
  /* Extensions number their elements when they are loaded; their names are fixed. */
  const char *name = cmark_node_get_type_string(node);
  if (!strcmp(name, "tasklist")) return MARKDOWN_ITEM;
  if (!strcmp(name, "table_row") || !strcmp(name, "table_header")) return MARKDOWN_ROW;
  if (!strcmp(name, "table_cell")) return MARKDOWN_CELL;
  if (!strcmp(name, "strikethrough")) return MARKDOWN_STRIKE;
  return (type & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_BLOCK ? MARKDOWN_OTHER_BLOCK
                                                                : MARKDOWN_OTHER;
}

static void *grown(void *old, size_t *room, size_t needed, size_t size) {
  if (needed <= *room) return old;
  size_t more = *room * 2 > needed ? *room * 2 : needed;
  void *grown = realloc(old, more * size);
  if (!grown) longjmp(out_of_budget, 1);
  *room = more;
  return grown;
}

static void add(markdown_document *document, cmark_node *node, bool ends) {
  markdown_event event = {.kind = MARKDOWN_END, .start = document->byte_count};
  if (!ends) {
    event.kind = kind(node);
    event.line = cmark_node_get_start_line(node);
    event.column = cmark_node_get_start_column(node);
    event.level = event.kind == MARKDOWN_HEADING ? cmark_node_get_heading_level(node) : 0;
    const char *words = cmark_node_get_literal(node);
    event.count = words ? strlen(words) : 0;
    size_t needed = document->byte_count + event.count + 1;
    document->bytes = grown(document->bytes, &document->byte_room, needed, 1);
    if (words) memcpy(document->bytes + document->byte_count, words, event.count);
    document->byte_count += event.count;
  }
  document->events =
      grown(document->events, &document->room, document->count + 1, sizeof(markdown_event));
  document->events[document->count++] = event;
}

static void parse(markdown_document *document, const uint8_t *bytes, size_t count, bool tables) {
  static cmark_mem memory = {take_cleared, take_again, give_back};
  cmark_gfm_core_extensions_ensure_registered();
  cmark_parser *parser = cmark_parser_new_with_mem(CMARK_OPT_FOOTNOTES, &memory);
  static const char *const extensions[] = {"strikethrough", "autolink", "tasklist", "table"};
  for (int index = 0; index < (tables ? 4 : 3); index++)
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(extensions[index]));
  cmark_parser_feed(parser, (const char *)bytes, count);
  cmark_iter *walk = cmark_iter_new(cmark_parser_finish(parser));
  for (cmark_event_type event; (event = cmark_iter_next(walk)) != CMARK_EVENT_DONE;) {
    cmark_node *node = cmark_iter_get_node(walk);
    bool ends = event == CMARK_EVENT_EXIT;
    add(document, node, ends);
    /* Leaves have no end of their own. */
    markdown_kind kind = document->events[document->count - 1].kind;
    bool leaf = kind == MARKDOWN_CODE_BLOCK || kind == MARKDOWN_HTML_BLOCK ||
                kind == MARKDOWN_RULE || kind == MARKDOWN_TEXT || kind == MARKDOWN_CODE ||
                kind == MARKDOWN_TAG || kind == MARKDOWN_SOFT_BREAK || kind == MARKDOWN_HARD_BREAK;
    if (leaf) add(document, node, true);
  }
}

markdown_document *markdown_parse(const uint8_t *bytes, size_t count, int tables, size_t budget) {
  markdown_document *document = calloc(1, sizeof *document);
  if (!document) return NULL;
  pthread_mutex_lock(&lock);
  left = budget;
  bool done = false;
  if (setjmp(out_of_budget) == 0) {
    parse(document, bytes, count, tables != 0);
    done = true;
  }
  give_all_back();
  pthread_mutex_unlock(&lock);
  if (done) return document;
  markdown_free(document);
  return NULL;
}

void markdown_free(markdown_document *document) {
  if (!document) return;
  free(document->events);
  free(document->bytes);
  free(document);
}

const markdown_event *markdown_events(const markdown_document *document) { return document->events; }

size_t markdown_event_count(const markdown_document *document) { return document->count; }

const uint8_t *markdown_bytes(const markdown_document *document) { return document->bytes; }

size_t markdown_byte_count(const markdown_document *document) { return document->byte_count; }

size_t markdown_entity(const uint8_t *name, size_t count, uint8_t *words) {
  uint8_t entity[40] = {'&'};
  if (count < 2 || count > 33) return 0;
  memcpy(entity + 1, name, count);
  markdown_document *document = markdown_parse(entity, count + 1, 0, 1 << 20);
  size_t length = document ? document->byte_count : 0;
  /* An entity that is none is its own text. */
  bool known = length > 0 && length <= 16 && length < count + 1;
  if (known) memcpy(words, document->bytes, length);
  markdown_free(document);
  return known ? length : 0;
}
