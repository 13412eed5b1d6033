#!/usr/bin/env python3
"""Makes Modules/CLexicon/names.bin, the word statistics that the name finder embeds.

usage: make-lexicon.py GAZETTEERS NEWS.jsonl FREE.conll TAGGED.conll OUT

GAZETTEERS holds forenames.csv and surnames.csv (names by country, CC0), dist.male.first,
dist.female.first and dist.all.last (US Census Bureau, public domain), world-cities.csv (GeoNames,
CC-BY 4.0) and sp500.csv (PDDL). NEWS.jsonl has one article a line with "paragraphs"; FREE.conll is
public-domain news; only how often each word is written small is taken from both. TAGGED.conll is
news with BIO tags that a teacher model proposed; only how often each word and phrase has which tag
is taken from it. It must not be text that the name model is trained on, or the model would trust
these counts more than new text bears out. The same input gives the same output.

names.bin, all numbers little-endian:
  magic "BSLX", version, bucket count B (a power of two), word count W, phrase count P,
  (B + 1) x u32 bucket starts of words, W x u32 checks, W x u32 traits,
  (B + 1) x u32 bucket starts of phrases, P x u32 checks, P x u32 traits.
A key is the 64-bit FNV-1a hash of the folded scalars (FoldedKey); a phrase's key chains the keys of
its words. The bucket is the top of the mixed key, the check its low half. WordTraits.swift says what
the bits of the traits mean.
"""
import collections
import csv
import json
import os
import re
import struct
import sys
import unicodedata

MASK = (1 << 64) - 1
BUCKETS = 1 << 14
SPECIAL = {"æ": "ae", "œ": "oe", "ß": "ss", "þ": "th", "ð": "d", "đ": "d", "ø": "o", "ł": "l",
           "ħ": "h", "ı": "i", "ŀ": "l", "ŋ": "n", "ŧ": "t", "ŉ": "n", "’": "'", "‘": "'", "ʼ": "'"}


def folded(word):
    """The folded characters of a word, as Folding.swift has them."""
    out = []
    for character in word:
        for c in unicodedata.normalize("NFD", character.lower()):
            if not unicodedata.combining(c):
                out.append(SPECIAL.get(c, c))
    return "".join(out)


def key(word):
    value = 0xCBF29CE484222325
    for character in folded(word):
        value = ((value ^ ord(character)) * 0x100000001B3) & MASK
    return value


def phrase_word(word):
    """A word of a phrase as the tokenizer gives it: the full stop of an abbreviation is apart."""
    return word[:-1] if len(word) > 2 and word.endswith(".") and "." not in word[:-1] else word


def mixed(value):
    value ^= value >> 33
    value = (value * 0xFF51AFD7ED558CCD) & MASK
    return value ^ (value >> 33)


def chained(keys):
    value = 0
    for k in keys:
        value = mixed(((value * 31) & MASK) ^ k)
    return value


WORD = re.compile(r"[^\W\d_]+(?:['’.\-&][^\W\d_]+)*")
MALE, FEMALE, SURNAME, CITY = 1, 2, 4, 8
CASE_SHIFT, KIND_SHIFT, PURITY_SHIFT, PHRASE_START = 4, 7, 10, 1 << 12
KINDS = {"PER": 1, "ORG": 2, "LOC": 3, "MISC": 4, "O": 5}


def forenames(folder, traits):
    with open(os.path.join(folder, "forenames.csv"), encoding="utf-8-sig") as f:
        for row in csv.DictReader(f):
            bit = FEMALE if row["Gender"] == "F" else MALE
            for name in {row["Localized Name"], row["Romanized Name"]}:
                if len(name) > 1 and " " not in name:
                    traits[folded(name)] |= bit
    shares = {}
    for file, bit, limit in (("dist.male.first", MALE, 1200), ("dist.female.first", FEMALE, 2500)):
        for line in list(open(os.path.join(folder, file)))[:limit]:
            name, share = line.split()[:2]
            shares.setdefault(folded(name), {})[bit] = float(share)
    for name, by_gender in shares.items():
        for bit, share in by_gender.items():
            # The census has most names a few times with the other gender too.
            if share * 20 >= max(by_gender.values()):
                traits[name] |= bit


def surnames(folder, traits):
    with open(os.path.join(folder, "surnames.csv"), encoding="utf-8-sig") as f:
        for row in csv.DictReader(f):
            for name in {row["Localized Name"], row["Romanized Name"]}:
                if len(name) > 1 and " " not in name:
                    traits[folded(name)] |= SURNAME
    for line in list(open(os.path.join(folder, "dist.all.last")))[:15000]:
        if len(line.split()[0]) > 2:
            traits[folded(line.split()[0])] |= SURNAME


def cities(folder, traits, phrases):
    with open(os.path.join(folder, "world-cities.csv"), encoding="utf-8") as f:
        for row in csv.DictReader(f):
            for name in {row["name"], row["subcountry"]}:
                parts = name.split()
                if len(parts) == 1 and len(name) > 2:
                    traits[folded(name)] |= CITY
                elif 1 < len(parts) <= 4 and not any(c in name for c in "(),/"):
                    phrases[tuple(parts)]["LOC"] += 1


def companies(folder, phrases, words):
    tail = re.compile(r"[ ,]+(Inc|Incorporated|Corp|Corporation|Co|Company|plc|Plc|Ltd|Limited|Group"
                      r"|Holdings|\(The\)|& Co|Companies|\([^)]*\))\.?$")
    with open(os.path.join(folder, "sp500.csv"), encoding="utf-8") as f:
        for row in csv.DictReader(f):
            name = row["Security"]
            while tail.search(name):
                name = tail.sub("", name)
            parts = name.split()
            if len(parts) > 1:
                phrases[tuple(parts)]["ORG"] += 3
            elif len(name) > 2:
                words[folded(name)]["ORG"] += 3


def casing(news, conll):
    """For each folded word: how often it is small and how often capitalised inside sentences."""
    small, capital = collections.Counter(), collections.Counter()

    def count(words):
        letters = [w for w in words if w[0].isalpha()]
        if sum(w[0].isupper() for w in letters) > 0.5 * len(letters):
            return
        for w in words[1:]:
            if w.endswith(("'s", "’s")):
                w = w[:-2]
            if w.islower():
                small[folded(w)] += 1
            elif w[:1].isupper():
                capital[folded(w)] += 1

    for line in open(news, encoding="utf-8"):
        for paragraph in json.loads(line)["paragraphs"]:
            for sentence in re.split(r"(?<=[.!?])[\"”’']?\s+[\"“‘']?|[:“\"] ?", paragraph):
                count(WORD.findall(sentence))
    sentence = []
    for line in open(conll, encoding="utf-8"):
        token = line.split("\t")[0].strip()
        if token and token != "-DOCSTART-":
            sentence.append(token)
        else:
            count(sentence)
            sentence = []
    return small, capital


def labels(conll):
    """How often each word, and each phrase of several words, has which tag when it is capitalised."""
    words = collections.defaultdict(collections.Counter)
    phrases = collections.defaultdict(collections.Counter)
    sentence = []

    def take():
        i = 0
        while i < len(sentence):
            token, tag = sentence[i]
            end = i + 1
            kind = tag[2:] if tag != "O" else "O"
            if kind != "O":
                while end < len(sentence) and sentence[end][1] == "I-" + kind:
                    end += 1
                span = [t for t, _ in sentence[i:end]]
                if 1 < end - i <= 5 and kind != "PER":
                    phrases[tuple(span)][kind] += 1
                for t in span:
                    if t[:1].isupper():
                        words[folded(t)][kind if end - i == 1 or kind == "PER" else "in"] += 1
            elif token[:1].isupper() and i > 0:
                words[folded(token)]["O"] += 1
            i = end

    for line in open(conll, encoding="utf-8"):
        parts = line.rstrip("\n").split("\t")
        if len(parts) > 1 and parts[0] != "-DOCSTART-":
            sentence.append((parts[0], parts[-1]))
        else:
            take()
            sentence = []
    return words, phrases


def case_level(small, capital):
    total = small + capital
    if total < 3:
        return 0
    share = small / total
    for level, bound in ((7, 0.99), (6, 0.95), (5, 0.8), (4, 0.5), (3, 0.2), (2, 0.04)):
        if share >= bound:
            return level
    return 1


def kind_bits(counts, least):
    counts = {k: n for k, n in counts.items() if k in KINDS}
    total = sum(counts.values())
    if total < least:
        return 0
    kind, n = max(sorted(counts.items()), key=lambda item: item[1])
    purity = 3 if n >= 0.95 * total else 2 if n >= 0.8 * total else 1 if n >= 0.55 * total else 0
    return KINDS[kind] << KIND_SHIFT | purity << PURITY_SHIFT if purity else 0


def table(entries):
    buckets = [[] for _ in range(BUCKETS)]
    for k, traits in entries.items():
        m = mixed(k)
        buckets[m >> 50].append((m & 0xFFFFFFFF, traits))
    starts, checks, values = [0], [], []
    for bucket in buckets:
        for check, traits in sorted(bucket):
            checks.append(check)
            values.append(traits)
        starts.append(len(checks))
    return len(checks), struct.pack(f"<{len(starts)}I", *starts) + struct.pack(
        f"<{len(checks)}I", *checks) + struct.pack(f"<{len(values)}I", *values)


def main():
    folder, news, free, tagged, out = sys.argv[1:]
    traits = collections.defaultdict(int)
    words, phrases = labels(tagged)
    phrases = collections.defaultdict(
        collections.Counter,
        {p: c for p, c in phrases.items() if sum(c.values()) >= 3})
    forenames(folder, traits)
    surnames(folder, traits)
    cities(folder, traits, phrases)
    companies(folder, phrases, words)
    small, capital = casing(news, free)
    for word in set(small) | set(capital):
        if small[word] + capital[word] >= 3:
            traits[word] |= case_level(small[word], capital[word]) << CASE_SHIFT
    for word, counts in words.items():
        traits[word] |= kind_bits(counts, 3)
    entries = {key(w): t for w, t in traits.items() if t and w}
    phrase_entries = collections.defaultdict(int)
    for phrase, counts in phrases.items():
        bits = kind_bits(counts, 1)
        if bits:
            keys = [key(phrase_word(w)) for w in phrase]
            phrase_entries[chained(keys)] |= bits
            for end in range(1, len(keys)):
                phrase_entries[chained(keys[:end])] |= PHRASE_START
    w, word_bytes = table(entries)
    p, phrase_bytes = table(phrase_entries)
    with open(out, "wb") as f:
        f.write(b"BSLX" + struct.pack("<4I", 1, BUCKETS, w, p) + word_bytes + phrase_bytes)
    print(f"{w} words, {p} phrases and beginnings of phrases, {os.path.getsize(out)} bytes")


main()
