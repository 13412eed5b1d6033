#include "stemmer.h"

#include <libstemmer.h>
#include <limits.h>
#include <pthread.h>
#include <string.h>

static pthread_key_t key;
static pthread_once_t key_is_made = PTHREAD_ONCE_INIT;

static void free_stemmer(void *stemmer) {
  sb_stemmer_delete(stemmer);
}

static void make_key(void) {
  pthread_key_create(&key, free_stemmer);
}

static struct sb_stemmer *own_stemmer(void) {
  pthread_once(&key_is_made, make_key);
  struct sb_stemmer *own = pthread_getspecific(key);
  if (own == NULL) {
    own = sb_stemmer_new("english", "UTF_8");
    if (own != NULL && pthread_setspecific(key, own) != 0) {
      sb_stemmer_delete(own);
      own = NULL;
    }
  }
  return own;
}

size_t stemmer_stem(const uint8_t *bytes, size_t count, uint8_t *room, size_t room_count) {
  struct sb_stemmer *own = own_stemmer();
  if (own == NULL || count > INT_MAX) return 0;
  const sb_symbol *stem = sb_stemmer_stem(own, bytes, (int)count);
  if (stem == NULL) return 0;
  size_t length = (size_t)sb_stemmer_length(own);
  if (length > room_count) return 0;
  memcpy(room, stem, length);
  return length;
}
