#!/usr/bin/env python3
"""Writes stories of newsrooms with marked facts, for `train-passages echoes --news`.

usage: make-news-stories.py NEWSWCL50.jsonl MARKS OUT

NEWSWCL50.jsonl has an article a line with "doc" and "text"; MARKS is Training/passages/newswcl50.txt, which has
where each sentence stands in its text and which facts it tells. OUT has the form of the other stories under
Training/passages. It has the texts of the articles, so it is no part of the project.
"""
import json
import sys


def main(corpus, marks, out):
    with open(corpus, encoding="utf-8") as lines:
        texts = {article["doc"]: article["text"] for article in map(json.loads, lines)}
    text = ""
    with open(marks, encoding="utf-8") as lines, open(out, "w", encoding="utf-8") as result:
        for line in lines:
            if line.startswith("##"):
                continue
            if line.startswith("#"):
                result.write(line)
            elif line.startswith("= "):
                text = texts[line[2:].strip()]
                result.write(line)
            else:
                start, end, facts = line.split()
                # Line breaks of the corpus are written out.
                sentence = text[int(start):int(end)].replace("\\n", " ")
                result.write(facts + " " + " ".join(sentence.split()) + "\n")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
