"""Signs of the scripts of Hindi, Kannada and Telugu that rules look at by themselves."""

from __future__ import annotations

VIRAMAS = ("\u094d", "\u0ccd", "\u0c4d")  # by which a consonant has no vowel, or is joined with the next one
NUKTA = "\u093c"  # Devanagari's dot below, written or left out by chance
DIGITS = "0-9०-९೦-೯౦-౯"  # for a regular expression, between brackets
