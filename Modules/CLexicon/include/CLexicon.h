#ifndef CLEXICON_H
#define CLEXICON_H

#include <stddef.h>

/* The word statistics of names.bin; Scripts/make-lexicon.py says how they are laid out. */
const unsigned char *lexicon_bytes(void);
size_t lexicon_size(void);

#endif
