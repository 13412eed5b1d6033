#ifndef CPASSAGEMODEL_H
#define CPASSAGEMODEL_H

#include <stddef.h>

/* The weights by which two sentences are judged to correspond; the type PassageWeights says how
   they are laid out. */
const unsigned char *passage_weights_bytes(void);
size_t passage_weights_size(void);

/* The weights by which two sentences of long accounts are judged to say the same; the type EchoModel
   says how they are laid out. */
const unsigned char *passage_echoes_bytes(void);
size_t passage_echoes_size(void);

/* In how many of some thousand news articles words are; the type WordRarity says how it is laid
   out. */
const unsigned char *passage_words_bytes(void);
size_t passage_words_size(void);

/* Which words often stand for each other; the type RelatedWords says how it is laid out. */
const unsigned char *passage_related_bytes(void);
size_t passage_related_size(void);

#endif
