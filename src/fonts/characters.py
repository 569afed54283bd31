# Writes the characters of Big5, the `ideographs` that Big5 lacks, or the syllables of `korean`.
import sys


def pairs(codec, first, last):
    trails = [*range(0x40, 0x7F), *range(0xA1, 0xFF)]
    codes = (bytes((lead, trail)) for lead in range(first, last + 1) for trail in trails)
    return {character for code in codes for character in code.decode(codec, "ignore")}


wanted = sys.argv[1]
if wanted == "korean":
    characters = pairs("euc_kr", 0xB0, 0xC8)
else:
    characters = pairs("big5", 0xA1, 0xF9)
    if wanted == "ideographs":
        characters = {chr(code) for code in range(0x3400, 0xA000)} - characters
sys.stdout.write("".join(sorted(characters)))
