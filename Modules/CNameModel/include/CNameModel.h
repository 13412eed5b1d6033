#ifndef CNAMEMODEL_H
#define CNAMEMODEL_H

#include <stddef.h>

/* The weights of the name model, and the word clusters that its features use; the type
   TableFile of the trainer says how both are laid out. */
const unsigned char *name_weights_bytes(void);
size_t name_weights_size(void);
const unsigned char *name_clusters_bytes(void);
size_t name_clusters_size(void);

/* The weights of the model of speech, which says who is quoted. */
const unsigned char *speech_weights_bytes(void);
size_t speech_weights_size(void);

#endif
