#include "CCueModel.h"

static const _Alignas(16) unsigned char weights[] = {
#embed "weights.bin"
};

const signed char *cue_weights_bytes(void) { return (const signed char *)weights; }

size_t cue_weights_size(void) { return sizeof weights; }
