#include "CPassageModel.h"

static const _Alignas(16) unsigned char weights[] = {
#embed "weights.bin"
};

static const _Alignas(16) unsigned char echoes[] = {
#embed "echoes.bin"
};

static const _Alignas(16) unsigned char words[] = {
#embed "words.bin"
};

static const _Alignas(16) unsigned char related[] = {
#embed "related.bin"
};

const unsigned char *passage_weights_bytes(void) { return weights; }

size_t passage_weights_size(void) { return sizeof weights; }

const unsigned char *passage_echoes_bytes(void) { return echoes; }

size_t passage_echoes_size(void) { return sizeof echoes; }

const unsigned char *passage_words_bytes(void) { return words; }

size_t passage_words_size(void) { return sizeof words; }

const unsigned char *passage_related_bytes(void) { return related; }

size_t passage_related_size(void) { return sizeof related; }
