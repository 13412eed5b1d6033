#ifndef BROADSHEET_CFETCH_H
#define BROADSHEET_CFETCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * One request over HTTP at a time through libcurl, which is loaded when the first is made: linking it would have every
 * start of the program load some thirty libraries.
 */

#if defined(__cplusplus)
extern "C" {
#endif

typedef enum {
  FETCH_DONE = 0,        /* There is a response, whatever its status. */
  FETCH_NO_LIBRARY = 1,  /* libcurl is not installed. */
  FETCH_BAD_URL = 2,     /* No address of http or https. */
  FETCH_NO_HOST = 3,     /* The name of the host is not known. */
  FETCH_NO_CONNECTION = 4,
  FETCH_FORBIDDEN = 5,   /* The host is at an address that may not be asked. */
  FETCH_TOO_LARGE = 6,
  FETCH_TOO_SLOW = 7,
  FETCH_NOT_TRUSTED = 8, /* The certificate. */
  FETCH_CUT_OFF = 9,     /* The response ends early or is damaged. */
  FETCH_CANCELLED = 10,
  FETCH_FAILED = 11
} fetch_result;

/* A flag that one thread may set and another reads; a NULL flag is never set. */
typedef struct fetch_flag fetch_flag;
fetch_flag *fetch_flag_new(void);
void fetch_flag_set(fetch_flag *flag);
void fetch_flag_free(fetch_flag *flag);

typedef struct {
  const char *url;
  const char *user_agent;
  /* Further lines of the header, ended by NULL. */
  const char *const *fields;
  /* Whether the host may be at a private address. */
  bool may_be_private;
  /* Bytes of the body, unpacked, at most. */
  size_t size_limit;
  long milliseconds;
  /* Set to give up. */
  const fetch_flag *cancelled;
} fetch_request;

typedef struct fetch_response fetch_response;

/* Waits for the response, which is to be freed whatever the result. */
fetch_result fetch(const fetch_request *request, fetch_response **response);
void fetch_free(fetch_response *response);

long fetch_status(const fetch_response *response);
/* The lines of the last header, with their ends. */
const uint8_t *fetch_header(const fetch_response *response, size_t *count);
const uint8_t *fetch_body(const fetch_response *response, size_t *count);
/* Where a redirect leads, as a whole address; NULL when there is none. */
const char *fetch_redirect(const fetch_response *response);
/* What libcurl says of a failure; never NULL. */
const char *fetch_words(const fetch_response *response);

/* The address as libcurl understands it, its host in small letters and as it would be asked for. */
typedef struct {
  char scheme[8];
  char host[256];
  uint16_t port;
} fetch_place;

/* Takes apart an address of http or https, as libcurl would; false for any other. */
bool fetch_parse(const char *url, fetch_place *place);

/*
 * The address that `relative` is as seen from `base`, to be freed; NULL when there is none of http or https.
 */
char *fetch_resolve(const char *base, const char *relative);

/* Whether the literal IP address, IPv6 with or without brackets, is private; false for a name. */
bool fetch_is_private(const char *host);
#if defined(__cplusplus)
}
#endif

#endif
