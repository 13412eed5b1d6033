#include "CNameModel.h"

/* Aligned so that the tables of numbers in them are. */
static const _Alignas(16) unsigned char weights[] = {
#embed "weights.bin"
};

static const _Alignas(16) unsigned char clusters[] = {
#embed "clusters.bin"
};

static const _Alignas(16) unsigned char speech[] = {
#embed "speech.bin"
};

const unsigned char *name_weights_bytes(void) { return weights; }

size_t name_weights_size(void) { return sizeof weights; }

const unsigned char *name_clusters_bytes(void) { return clusters; }

size_t name_clusters_size(void) { return sizeof clusters; }

const unsigned char *speech_weights_bytes(void) { return speech; }

size_t speech_weights_size(void) { return sizeof speech; }
