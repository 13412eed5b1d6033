#!/usr/bin/env python3
"""Lists words that often stand for each other, with grades, for `train-passages related`.

usage: make-related-words.py WORDNET NEWS.jsonl OUT

WORDNET is a folder with the database of WordNet 3 (Debian: wordnet-base, /usr/share/wordnet); NEWS.jsonl
has one article a line with "paragraphs". Only words that LEAST articles' worth of text has are listed. Two
words are related by their main senses: of one synset, derived from each other, or one of the kind of the
other; or by standing next to the same words in the articles (positive pointwise mutual information, 200
singular vectors). A line of OUT has two words and a grade from 1 to 20, as far as one says what the other
does. Needs numpy and scipy. The same input gives the same output but for rounding.
"""
import collections
import functools
import json
import re
import sys

import numpy
import scipy.sparse
from scipy.sparse.linalg import svds

PARTS = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
LEAST = 16
NEIGHBOURS = 6
NEAR = 0.45
SUFFIXES = {
    "n": [("s", ""), ("ses", "s"), ("xes", "x"), ("zes", "z"), ("ches", "ch"), ("shes", "sh"), ("men", "man"),
          ("ies", "y")],
    "v": [("s", ""), ("ies", "y"), ("es", "e"), ("es", ""), ("ed", "e"), ("ed", ""), ("ing", "e"), ("ing", "")],
    "a": [("er", ""), ("est", ""), ("er", "e"), ("est", "e")], "r": []}


class WordNet:
    def __init__(self, folder):
        self.synsets, self.index, self.exceptions = {}, collections.defaultdict(list), {}
        uses = {}
        for line in open(f"{folder}/cntlist.rev"):
            key, sense, count = line.split()
            lemma, rest = key.split("%")
            uses[lemma, "nvara"[int(rest[0]) - 1], int(sense)] = int(count)
        for part, name in PARTS.items():
            for line in open(f"{folder}/data.{name}"):
                if line.startswith("  "):
                    continue
                fields = line.split("|")[0].split()
                size = int(fields[3], 16)
                words = [re.sub(r"\(.*\)", "", fields[4 + 2 * i]).lower() for i in range(size)]
                at = 5 + 2 * size
                pointers = [(fields[i], (fields[i + 2].replace("s", "a"), fields[i + 1]), int(fields[i + 3][:2], 16))
                            for i in range(at, at + 4 * int(fields[at - 1]), 4)]
                self.synsets[part, fields[0]] = words, pointers
            for line in open(f"{folder}/index.{name}"):
                if not line.startswith("  "):
                    fields = line.split()
                    for rank, offset in enumerate(fields[6 + int(fields[3]):], 1):
                        self.index[fields[0], part].append((offset, rank, uses.get((fields[0], part, rank), 0)))
            self.exceptions[part] = {f[0]: f[1:] for f in map(str.split, open(f"{folder}/{name}.exc"))}

    def lemmas(self, word):
        for part in PARTS:
            if word in self.exceptions[part]:
                found = self.exceptions[part][word]
            else:
                found = [word] + [word[:-len(end)] + new for end, new in SUFFIXES[part]
                                  if word.endswith(end) and len(word) > len(end) + 1]
                found += [f[:-1] for f in found[1:] if len(f) > 2 and f[-1] == f[-2]]
            yield from ((f, part) for f in dict.fromkeys(found) if (f, part) in self.index)

    @functools.lru_cache(None)
    def senses(self, word):
        """The synsets of a word's main senses, those derived from it there, and the kinds they are of."""
        lemmas = [(lemma, part, sum(s[2] for s in self.index[lemma, part])) for lemma, part in self.lemmas(word)]
        every = sum(count for _, _, count in lemmas)
        main = {(part, offset) for lemma, part, total in lemmas if every <= 5 or total >= 0.05 * every
                for offset, rank, count in self.index[lemma, part]
                if rank == 1 or rank <= 3 and count >= 0.15 * max(total, 1)}
        names = {lemma for lemma, _, _ in lemmas}
        derived = {target for sense in main for sign, target, source in self.synsets[sense][1]
                   if sign in "+\\<" and (source == 0 or self.synsets[sense][0][source - 1] in names)}
        kinds = {target for sense in main | derived for sign, target, _ in self.synsets[sense][1] if sign in "@&"}
        return frozenset(main), frozenset(derived), frozenset(kinds)

    def related(self, words):
        """For pairs of words 1 for the same or derived senses, 2 for a kind."""
        own, kind = collections.defaultdict(set), collections.defaultdict(set)
        for word in words:
            main, derived, kinds = self.senses(word)
            for sense in main | derived:
                own[sense].add(word)
            for sense in kinds:
                kind[sense].add(word)
        found = {}
        for sense in set(own) | set(kind):
            for one in own[sense]:
                for other in kind[sense]:
                    if one != other and len(kind[sense]) < 60:
                        found.setdefault((min(one, other), max(one, other)), 2)
        for sense in own:
            for one in own[sense]:
                for other in own[sense]:
                    if one < other:
                        found[one, other] = 1
        return found


def vectors(articles, words):
    numbers = {word: number for number, word in enumerate(words)}
    rows, columns, values = [], [], []
    for paragraph in articles:
        text = [numbers.get(word, -1) for word in paragraph]
        text = [number for number in text if number == -1 or number >= 40]
        for at, one in enumerate(text):
            for distance in range(1, 7):
                if one >= 0 and at + distance < len(text) and text[at + distance] >= 0:
                    rows.append(one)
                    columns.append(text[at + distance])
                    values.append(distance ** -0.5)
    counts = scipy.sparse.coo_matrix((values, (rows, columns)), shape=(len(words),) * 2).tocsr()
    counts = (counts + counts.T).tocoo()
    sums = numpy.asarray(counts.sum(1)).ravel()
    smooth = sums ** 0.75
    scores = numpy.log(counts.data * smooth.sum() / (sums[counts.row] * smooth[counts.col]) + 1e-12)
    kept = scores > 0
    matrix = scipy.sparse.coo_matrix((scores[kept], (counts.row[kept], counts.col[kept])), shape=counts.shape)
    left, spread, _ = svds(matrix.tocsr(), k=200, v0=numpy.ones(len(words)))
    left = left * spread ** 0.5
    return left / (numpy.linalg.norm(left, axis=1, keepdims=True) + 1e-9)


def main(folder, news, out):
    articles = [re.findall(r"[a-z]+(?:'[a-z]+)?|\d+", paragraph.lower())
                for line in open(news, encoding="utf-8") for paragraph in json.loads(line)["paragraphs"]]
    counts = collections.Counter(word for article in articles for word in article)
    words = [word for word, count in counts.most_common() if count >= 6]
    space = vectors(articles, words)
    listed = [number for number, word in enumerate(words)
              if counts[word] >= LEAST and word.isalpha() and len(word) > 2]
    numbers = {words[number]: number for number in listed}
    grades = {}
    for (one, other), sort in WordNet(folder).related(list(numbers)).items():
        near = space[numbers[one]] @ space[numbers[other]]
        grades[one, other] = 16 if sort == 1 else 12 if near >= 0.25 else 8
    space = space[listed].astype(numpy.float32)
    for start in range(0, len(listed), 500):
        near = space[start:start + 500] @ space.T
        best = numpy.argpartition(-near, NEIGHBOURS, axis=1)[:, :NEIGHBOURS + 1]
        for row, places in enumerate(best):
            for place in places:
                one, other = sorted((words[listed[start + row]], words[listed[place]]))
                if one != other and near[row, place] >= NEAR:
                    grade = round(20 * min(0.6, near[row, place] - 0.15))
                    grades[one, other] = max(grade, grades.get((one, other), 0))
    with open(out, "w", encoding="utf-8") as file:
        for (one, other), grade in sorted(grades.items()):
            file.write(f"{one} {other} {grade}\n")


if __name__ == "__main__":
    if len(sys.argv) != 4 or sys.argv[1] in ("-h", "--help"):
        sys.exit(__doc__)
    main(*sys.argv[1:])
