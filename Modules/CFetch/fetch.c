#define _GNU_SOURCE
#include "fetch.h"

/* Its type checks are for direct calls; these go through pointers. */
#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>
#include <dlfcn.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "addresses.h"

/* Bytes of a header at most. */
enum { HEADER_LIMIT = 1 << 17 };

typedef struct {
  uint8_t *bytes;
  size_t count, room;
} buffer;

struct fetch_flag {
  atomic_bool is_set;
};

fetch_flag *fetch_flag_new(void) { return calloc(1, sizeof(fetch_flag)); }

void fetch_flag_set(fetch_flag *flag) {
  if (flag) atomic_store(&flag->is_set, true);
}

void fetch_flag_free(fetch_flag *flag) { free(flag); }

struct fetch_response {
  buffer header, body;
  long status;
  char *redirect;
  char words[CURL_ERROR_SIZE];
  const fetch_request *request;
  bool was_forbidden, was_too_large;
};

/* The functions of libcurl. */
static struct {
  CURLcode (*global_init)(long);
  CURL *(*easy_init)(void);
  CURLcode (*easy_setopt)(CURL *, CURLoption, ...);
  CURLcode (*easy_perform)(CURL *);
  CURLcode (*easy_getinfo)(CURL *, CURLINFO, ...);
  void (*easy_cleanup)(CURL *);
  struct curl_slist *(*slist_append)(struct curl_slist *, const char *);
  void (*slist_free_all)(struct curl_slist *);
  CURLU *(*url)(void);
  void (*url_cleanup)(CURLU *);
  CURLUcode (*url_set)(CURLU *, CURLUPart, const char *, unsigned int);
  CURLUcode (*url_get)(const CURLU *, CURLUPart, char **, unsigned int);
  void (*free)(void *);
} curl;

static bool is_loaded;

static void load(void) {
  void *library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
  if (!library) library = dlopen("libcurl-gnutls.so.4", RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
  const struct {
    void *place;
    const char *name;
  } names[] = {
      {&curl.global_init, "curl_global_init"},   {&curl.easy_init, "curl_easy_init"},
      {&curl.easy_setopt, "curl_easy_setopt"},   {&curl.easy_perform, "curl_easy_perform"},
      {&curl.easy_getinfo, "curl_easy_getinfo"}, {&curl.easy_cleanup, "curl_easy_cleanup"},
      {&curl.slist_append, "curl_slist_append"}, {&curl.slist_free_all, "curl_slist_free_all"},
      {&curl.url, "curl_url"},                   {&curl.url_cleanup, "curl_url_cleanup"},
      {&curl.url_set, "curl_url_set"},           {&curl.url_get, "curl_url_get"},
      {&curl.free, "curl_free"},
  };
  for (size_t index = 0; index < sizeof names / sizeof *names; index++) {
    void *function = dlsym(library, names[index].name);
    if (!function) return;
    memcpy(names[index].place, &function, sizeof function);
  }
  is_loaded = curl.global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

static bool ensure_loaded(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return is_loaded;
}

static bool append(buffer *buffer, const void *bytes, size_t count, size_t limit) {
  if (count > limit - buffer->count) return false;
  if (buffer->count + count > buffer->room) {
    size_t room = buffer->room * 2 > buffer->count + count ? buffer->room * 2 : buffer->count + count;
    uint8_t *more = realloc(buffer->bytes, room);
    if (!more) return false;
    buffer->bytes = more;
    buffer->room = room;
  }
  memcpy(buffer->bytes + buffer->count, bytes, count);
  buffer->count += count;
  return true;
}

static size_t take_header(char *bytes, size_t size, size_t count, void *context) {
  fetch_response *response = context;
  size_t length = size * count;
  /* Each response of several has a header; the last counts. */
  if (length > 5 && !memcmp(bytes, "HTTP/", 5)) response->header.count = 0;
  if (append(&response->header, bytes, length, HEADER_LIMIT)) return length;
  response->was_too_large = true;
  return 0;
}

static size_t take_body(char *bytes, size_t size, size_t count, void *context) {
  fetch_response *response = context;
  size_t length = size * count;
  /* The bytes are unpacked already, so that a bomb ends here. */
  if (append(&response->body, bytes, length, response->request->size_limit)) return length;
  response->was_too_large = true;
  return 0;
}

/* Every connection goes through here, to an address that is no longer a name. */
static curl_socket_t open_socket(void *context, curlsocktype purpose, struct curl_sockaddr *address) {
  (void)purpose;
  fetch_response *response = context;
  if (!response->request->may_be_private && addresses_are_private(&address->addr)) {
    response->was_forbidden = true;
    return CURL_SOCKET_BAD;
  }
  return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

static int watch(void *context, curl_off_t a, curl_off_t b, curl_off_t c, curl_off_t d) {
  (void)a, (void)b, (void)c, (void)d;
  const fetch_response *response = context;
  const fetch_flag *flag = response->request->cancelled;
  return flag && atomic_load(&flag->is_set);
}

static fetch_result meaning(CURLcode code, const fetch_response *response) {
  if (code == CURLE_OK) return FETCH_DONE;
  if (response->was_too_large) return FETCH_TOO_LARGE;
  switch (code) {
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_URL_MALFORMAT: return FETCH_BAD_URL;
    case CURLE_COULDNT_RESOLVE_HOST: return FETCH_NO_HOST;
    case CURLE_COULDNT_CONNECT: return response->was_forbidden ? FETCH_FORBIDDEN : FETCH_NO_CONNECTION;
    case CURLE_FILESIZE_EXCEEDED: return FETCH_TOO_LARGE;
    case CURLE_OPERATION_TIMEDOUT: return FETCH_TOO_SLOW;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CACERT_BADFILE: return FETCH_NOT_TRUSTED;
    case CURLE_PARTIAL_FILE:
    case CURLE_GOT_NOTHING:
    case CURLE_RECV_ERROR:
    case CURLE_WRITE_ERROR:
    case CURLE_BAD_CONTENT_ENCODING: return FETCH_CUT_OFF;
    case CURLE_ABORTED_BY_CALLBACK: return FETCH_CANCELLED;
    default: return FETCH_FAILED;
  }
}

static CURLcode ask(CURL *handle, fetch_response *response, struct curl_slist *fields) {
  const fetch_request *request = response->request;
  curl.easy_setopt(handle, CURLOPT_URL, request->url);
  curl.easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
  curl.easy_setopt(handle, CURLOPT_USERAGENT, request->user_agent);
  curl.easy_setopt(handle, CURLOPT_HTTPHEADER, fields);
  curl.easy_setopt(handle, CURLOPT_ACCEPT_ENCODING, "gzip");
  /* Redirects are followed one by one by the caller, who looks at each. */
  curl.easy_setopt(handle, CURLOPT_FOLLOWLOCATION, 0L);
  /* A proxy would resolve names where nobody looks at the addresses. */
  curl.easy_setopt(handle, CURLOPT_PROXY, "");
  curl.easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
  curl.easy_setopt(handle, CURLOPT_TIMEOUT_MS, request->milliseconds);
  curl.easy_setopt(handle, CURLOPT_CONNECTTIMEOUT_MS, request->milliseconds / 2 + 1);
  curl.easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, open_socket);
  curl.easy_setopt(handle, CURLOPT_OPENSOCKETDATA, response);
  curl.easy_setopt(handle, CURLOPT_HEADERFUNCTION, take_header);
  curl.easy_setopt(handle, CURLOPT_HEADERDATA, response);
  curl.easy_setopt(handle, CURLOPT_WRITEFUNCTION, take_body);
  curl.easy_setopt(handle, CURLOPT_WRITEDATA, response);
  curl.easy_setopt(handle, CURLOPT_NOPROGRESS, 0L);
  curl.easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, watch);
  curl.easy_setopt(handle, CURLOPT_XFERINFODATA, response);
  curl.easy_setopt(handle, CURLOPT_ERRORBUFFER, response->words);
  CURLcode code = curl.easy_perform(handle);
  curl.easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &response->status);
  char *redirect = NULL;
  curl.easy_getinfo(handle, CURLINFO_REDIRECT_URL, &redirect);
  if (redirect) response->redirect = strdup(redirect);
  return code;
}

fetch_result fetch(const fetch_request *request, fetch_response **result) {
  fetch_response *response = calloc(1, sizeof *response);
  *result = response;
  if (!response) return FETCH_FAILED;
  response->request = request;
  if (!ensure_loaded()) return FETCH_NO_LIBRARY;
  CURL *handle = curl.easy_init();
  if (!handle) return FETCH_FAILED;
  struct curl_slist *fields = NULL;
  for (const char *const *field = request->fields; field && *field; field++) {
    struct curl_slist *more = curl.slist_append(fields, *field);
    if (more) fields = more;
  }
  CURLcode code = ask(handle, response, fields);
  curl.slist_free_all(fields);
  curl.easy_cleanup(handle);
  response->request = NULL;
  return meaning(code, response);
}

void fetch_free(fetch_response *response) {
  if (!response) return;
  free(response->header.bytes);
  free(response->body.bytes);
  free(response->redirect);
  free(response);
}

long fetch_status(const fetch_response *response) { return response->status; }

const uint8_t *fetch_header(const fetch_response *response, size_t *count) {
  *count = response->header.count;
  return response->header.bytes;
}

const uint8_t *fetch_body(const fetch_response *response, size_t *count) {
  *count = response->body.count;
  return response->body.bytes;
}

const char *fetch_redirect(const fetch_response *response) { return response->redirect; }

const char *fetch_words(const fetch_response *response) { return response->words; }

bool fetch_parse(const char *url, fetch_place *place) {
  memset(place, 0, sizeof *place);
  if (!ensure_loaded()) return false;
  CURLU *parts = curl.url();
  if (!parts) return false;
  char *scheme = NULL, *host = NULL, *port = NULL;
  bool known = curl.url_set(parts, CURLUPART_URL, url, 0) == CURLUE_OK &&
               curl.url_get(parts, CURLUPART_SCHEME, &scheme, 0) == CURLUE_OK &&
               curl.url_get(parts, CURLUPART_HOST, &host, 0) == CURLUE_OK &&
               curl.url_get(parts, CURLUPART_PORT, &port, CURLU_DEFAULT_PORT) == CURLUE_OK;
  known = known && (!strcmp(scheme, "http") || !strcmp(scheme, "https")) && *host &&
          strlen(host) < sizeof place->host;
  if (known) {
    strcpy(place->scheme, scheme);
    for (size_t index = 0; host[index]; index++)
      place->host[index] = host[index] >= 'A' && host[index] <= 'Z' ? host[index] | 0x20 : host[index];
    place->port = (uint16_t)strtol(port, NULL, 10);
  }
  curl.free(scheme);
  curl.free(host);
  curl.free(port);
  curl.url_cleanup(parts);
  return known;
}

char *fetch_resolve(const char *base, const char *relative) {
  if (!ensure_loaded()) return NULL;
  CURLU *parts = curl.url();
  if (!parts) return NULL;
  char *whole = NULL, *result = NULL;
  fetch_place place;
  if (curl.url_set(parts, CURLUPART_URL, base, 0) == CURLUE_OK &&
      curl.url_set(parts, CURLUPART_URL, relative, 0) == CURLUE_OK &&
      curl.url_get(parts, CURLUPART_URL, &whole, 0) == CURLUE_OK && fetch_parse(whole, &place))
    result = strdup(whole);
  curl.free(whole);
  curl.url_cleanup(parts);
  return result;
}
