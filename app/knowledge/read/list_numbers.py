"""Numbers as lists have them, in letters and in the digits of a script too; the ways are called as Word does."""

from __future__ import annotations

MOST = 100_000  # of a number
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
          (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_ZEROS = {"hindiNumbers": "\u0966", "kannadaNumbers": "\u0ce6", "teluguNumbers": "\u0c66"}


def list_number(number: int, kind: str) -> str:
    """A number as a list of that kind, by Word's name, has it."""
    if kind in ("lowerLetter", "upperLetter") and number > 0:
        letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 % 10 + 1)
        return letter.upper() if kind == "upperLetter" else letter
    if kind in ("lowerRoman", "upperRoman") and 0 < number < 4000:
        text = ""
        for worth, letters in _ROMAN:
            text += letters * (number // worth)
            number %= worth
        return text.upper() if kind == "upperRoman" else text
    if kind in _ZEROS:
        return "".join(chr(ord(_ZEROS[kind]) + int(digit)) for digit in str(number))
    return "" if kind == "none" else str(number)
