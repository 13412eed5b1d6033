#include "CCueModel.h"

static const _Alignas(16) unsigned char weights[] = {
#embed "weights.bin"
};

static const _Alignas(16) unsigned char forest[] = {
#embed "forest.bin"
};

const signed char *cue_weights_bytes(void) { return (const signed char *)weights; }

size_t cue_weights_size(void) { return sizeof weights; }

const unsigned char *cue_forest_bytes(void) { return forest; }

size_t cue_forest_size(void) { return sizeof forest; }
