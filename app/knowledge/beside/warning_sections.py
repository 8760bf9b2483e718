"""Finds the warning section next to a quoted one: "Contraindications" beside "Dose"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.core.documents.documents import Passage
from app.core.search_text import normalise
from app.knowledge.beside.citation import Excerpt
from app.knowledge.index.sections import heading_lines, headings_of
from app.knowledge.read.headings import NUMBERED

LONGEST = 500  # characters of such a section with its heading
_WARNS = re.compile(
    r"^(?:contra-?indicat|precaution|warning|caution|exception|exclusion|do not|not to be|must not|when not|not for"
    r"|when (?:it|this) is not|not (?:covered|paid|allowed)"
    r"|who (?:cannot|may not|must not|should not|is not|does not|will not))"
    + normalise(
        r"|^(?:निषेध|वर्जित|सावधानी|सावधानियाँ|सावधानियां|चेतावनी|अपवाद|कब न|किन्हें न|किसे न|किसको न|कौन नहीं)"
        r"|^(?:ನಿಷೇಧ|ಎಚ್ಚರಿಕೆ|ಮುನ್ನೆಚ್ಚರಿಕೆ|ಅಪವಾದ|ಯಾವಾಗ ಕೊಡಬಾರದು|ಯಾರಿಗೆ ಕೊಡಬಾರದು|ವಿರೋಧ)|^(?:ಯಾರಿಗೆ|ಯಾರು|ಯಾವಾಗ) .*(?:ಿಲ್ಲ|ಇಲ್ಲ|ಬಾರದು)$"
        r"|^(?:నిషేధ|హెచ్చరిక|జాగ్రత్త|మినహాయింపు|ఎప్పుడు ఇవ్వకూడదు|ఎవరికి ఇవ్వకూడదు|వ్యతిరేక)"
        r"|^(?:ఎవరికి|ఎవరు|ఎప్పుడు) .*(?:ఇవ్వరు|కూడదు|వర్తించదు|రాదు|లేదు|దొరకదు|అందదు|అనర్హులు)$"
    )
)


def warns(heading: str) -> bool:
    """Whether the section below a heading says when its neighbours do not hold."""
    said = heading.strip("# \t\r")
    numbered = NUMBERED.match(said)
    return _WARNS.search(normalise(said[numbered.end() :] if numbered else said)) is not None


def warning_sections(passage: Passage, start: int, end: int, around: Sequence[Passage]) -> list[Excerpt]:
    """Where the sections stand that warn of what text[start:end] of a passage says; `around` are passages near it."""
    path = headings_of(passage, start)
    if path and warns(path[-1]):
        return []
    found = []
    if (section := _following(passage, end)) is not None:
        found.append((passage, *section))
    for other in around:
        is_beside = len(path) > 1 and other.heading[:-1] == path[:-1] and other.heading != path
        if is_beside and other.id != passage.id and warns(other.heading[-1]) and len(other.text) <= LONGEST:
            found.append((other, 0, len(other.text)))
    return found


def _following(passage: Passage, end: int) -> tuple[int, int] | None:
    """The section right below the one that ends behind text[:end]: a warning there is of the same thing, for another
    one would begin with its name."""
    lines = [line for line in heading_lines(passage) if line[0] >= end]
    if not lines or not warns(passage.text[slice(*lines[0])]):
        return None
    last = lines[1][0] if len(lines) > 1 else len(passage.text)
    said = passage.text[lines[0][0] : last].rstrip()
    return (lines[0][0], lines[0][0] + len(said)) if len(said) <= LONGEST else None
