#ifndef CCUEMODEL_H
#define CCUEMODEL_H

#include <stddef.h>

/* The weights by which cues of indirect speech are told from other words: one signed byte for each
   hashed feature. */
const signed char *cue_weights_bytes(void);
size_t cue_weights_size(void);

/* The trees that judge cues by these weights and by their neighbours: ranks, questions, leaves. */
const unsigned char *cue_forest_bytes(void);
size_t cue_forest_size(void);

#endif
