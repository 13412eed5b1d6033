#include "CLexicon.h"

/* Aligned so that the tables of 32-bit numbers in it are. */
static const _Alignas(16) unsigned char names[] = {
#embed "names.bin"
};

const unsigned char *lexicon_bytes(void) { return names; }

size_t lexicon_size(void) { return sizeof names; }
