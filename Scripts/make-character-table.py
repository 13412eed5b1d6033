#!/usr/bin/env python3
"""Writes Sources/NewsCore/Text/CharacterTable.swift: how each Unicode scalar may be shown.

The properties (General_Category, East_Asian_Width, Default_Ignorable_Code_Point,
Extended_Pictographic, Bidi_Class) come from the Unicode Character Database as the Python package
`regex` carries it. Run it with that package installed and its Unicode version as the argument, as
its METADATA states it:

    Scripts/make-character-table.py 18.0.0 > Sources/NewsCore/Text/CharacterTable.swift
"""

import sys

import regex

UNKNOWN, NARROW, WIDE, MARK, HIDDEN, NARROW_PICTOGRAPH, WIDE_PICTOGRAPH = range(7)

UNKNOWNS = regex.compile(r"[\p{Cn}\p{Co}]")
MARKS = regex.compile(r"[\p{Mn}\p{Me}]")
WIDES = regex.compile(r"[\p{East_Asian_Width=W}\p{East_Asian_Width=F}]")
IGNORABLES = regex.compile(r"[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Zl}\p{Zp}\p{Cc}]")
PICTOGRAPHS = regex.compile(r"\p{Extended_Pictographic}")

# Format characters that are drawn: Prepended_Concatenation_Mark, Egyptian hieroglyph joiners.
DRAWN = [(0x600, 0x605), (0x6DD, 0x6DD), (0x70F, 0x70F), (0x890, 0x891), (0x8E2, 0x8E2),
         (0x110BD, 0x110BD), (0x110CD, 0x110CD), (0x13430, 0x1343F)]
# Vowels and final consonants of Hangul written letter by letter stand on the first consonant.
JAMO = [(0x1161, 0x11FF), (0xD7B0, 0xD7C6), (0xD7CB, 0xD7FB)]


def within(scalar, ranges):
    return any(first <= scalar <= last for first, last in ranges)


def kind(scalar):
    character = chr(scalar)
    if UNKNOWNS.match(character):
        return UNKNOWN
    if within(scalar, DRAWN):
        return NARROW
    if within(scalar, JAMO):
        return MARK
    if IGNORABLES.match(character):
        return HIDDEN
    if MARKS.match(character):
        return MARK
    wide = WIDES.match(character) is not None
    if scalar >= 0x80 and PICTOGRAPHS.match(character):
        return WIDE_PICTOGRAPH if wide else NARROW_PICTOGRAPH
    return WIDE if wide else NARROW


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    borders = []
    last = None
    for scalar in range(0x110000):
        now = UNKNOWN if 0xD800 <= scalar < 0xE000 else kind(scalar)
        if now != last:
            borders.append(f"0x{scalar << 3 | now:X}")
            last = now
    print("// swift-format-ignore-file")
    print("// Made by Scripts/make-character-table.py.")
    print()
    print(f"/// How each scalar may be shown, from the Unicode Character Database {sys.argv[1]}.")
    print("enum CharacterTable {")
    print("  /// Where a range of scalars of one class begins, in order: the first scalar times 8 plus the raw")
    print("  /// value of its `CharacterClass`.")
    print("  static let borders: [UInt32] = [")
    line = "   "
    for border in borders:
        if len(line) + len(border) + 2 > 100:
            print(line)
            line = "   "
        line += f" {border},"
    print(line)
    print("  ]")
    print("}")


main()
