"""What a person typed, made fit to keep: cleaned, without blank lines around it, and the title or name it gives."""

import unicodedata
from collections.abc import Callable, Iterable

from app.core.errors import AppError, ErrorCode

TITLE_LENGTH = 60
CUT = "…"  # at the end of a title that has more to it

_LINE_PARTS = ("Cc", "Zl", "Zp")
_INVISIBLE = {"Cc", "Cf", "Zl", "Zp", "Zs"}
# Marks that turn the direction of writing would turn the rest of the sidebar too.
_DIRECTION = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
_VIRAMA = 9  # the combining class of the sign that joins consonants
_JOINERS = "\u200c\u200d"


def clean_text(text: str) -> str:
    """The text with U+FFFD for what neither UTF-8 nor SQLite can hold: NUL and lone surrogates."""
    if _is_storable(text):
        return text
    paired = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return paired.replace("\x00", "\N{REPLACEMENT CHARACTER}")


def _is_storable(text: str) -> bool:
    """By encoding it: a search for these characters would hold the interpreter thirty times as long."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return "\x00" not in text


def on_one_line(text: str) -> str:
    """With blanks for line ends and control characters, and without what is not seen and hides or turns words round."""
    line = "".join(" " if unicodedata.category(each) in _LINE_PARTS else each for each in text)
    return "".join(each for each in line if each in _JOINERS or unicodedata.category(each) != "Cf")


def each_on_one_line(texts: Iterable[str]) -> str:
    """Lines, one for each: no text of a stranger looks like a line that tells something else, such as the signer."""
    return "\n".join(map(on_one_line, texts))


def shown_name(name: str) -> str:
    """A file's name, or its path below a folder, as people see it: on one line, with ? for what is no UTF-8."""
    return on_one_line(name.encode("utf-8", "replace").decode())


def is_blank(text: str) -> bool:
    """Whether there is nothing to see: only spaces, line ends, control and format characters."""
    return all(unicodedata.category(character) in _INVISIBLE for character in text)


def is_for_people(text: str, blanks: str = "\n") -> bool:
    """Whether a stranger's text may be shown: no control characters but these, nothing that turns its direction."""
    return not any(
        (unicodedata.category(each) in ("Cc", "Cs") and each not in blanks) or ord(each) in _DIRECTION for each in text
    )


def question_from(text: str) -> str:
    """The question as it is kept: verbatim but for unstorable characters and blank lines around it.

    Raises AppError(EMPTY_QUESTION).
    """
    text = clean_text(text)
    if is_blank(text):
        raise AppError(ErrorCode.EMPTY_QUESTION)
    first = len(text) - len(text.lstrip())
    end = text.find("\n", len(text.rstrip()))
    kept = text[text.rfind("\n", 0, first) + 1 : end if end >= 0 else None]
    return kept.removesuffix("\r")


def title_from(text: str, length: int = TITLE_LENGTH) -> str:
    """The first line with something in it, on `length` characters at most, cut where a reader would cut.

    That is after a word, else between graphemes, and never after a sign that joins the next consonant.
    """
    lines = (line for line in clean_text(text).splitlines() if not is_blank(line))
    line = " ".join(next(lines, "").translate(_DIRECTION).split())
    line = "".join(c for c in line if unicodedata.category(c) != "Cc")
    if len(line) <= length:
        return line
    room = length - 1  # for the ellipsis
    words = line[: room + 1].rfind(" ")
    return f"{line[:words] if words > room // 2 else first_graphemes(line, room) or line[:room]}{CUT}"


def name_from(text: str, length: int) -> str:
    """A name as it is kept: see title_from. Raises AppError(EMPTY_NAME)."""
    name = title_from(text, length)
    if not name:
        raise AppError(ErrorCode.EMPTY_NAME)
    return name


def first_graphemes(text: str, room: int, size: Callable[[str], int] = len) -> str:
    """As many as find room, whose size is counted so, but at the end none that joins the next consonant."""
    import regex

    kept: list[str] = []
    for grapheme in regex.findall(r"\X", text[: room + 64]):
        room -= size(grapheme)
        if room < 0:
            break
        kept.append(grapheme)
    while kept and unicodedata.combining(kept[-1].rstrip(_JOINERS)[-1:] or " ") == _VIRAMA:
        kept.pop()
    return "".join(kept)
