"""Recognises headings and list lead-ins that forbid what stands below them."""

from __future__ import annotations

import re

from app.core.search_text import normalise
from app.knowledge.words.negation import denies

# Not "stop" and "close" alone, which payments and accounts have as well.
_HEADINGS = r"""
    contraindicat|forbidden|\bbanned|\bdiscontinued|prohibited|refus|reject|exclusions|exceptions|don'ts|dangers|\bmyths
    |\bmistakes|\bwrong|\bwithhold|^stop (?!payment|date)
    |मिथक|भ्रांति|गलतफ़हमी|गलतियाँ|गलतियां|ತಪ್ಪು ಕಲ್ಪನೆ|ತಪ್ಪು ನಂಬಿಕೆ|ಮಿಥ್ಯೆ|అపోహ
    |वर्जित|निषेध|मनाही|अपवाद|परहेज|(?:बंद करें|रोकें|रोक दें)\s?[:।]?$
    |ನಿಷೇಧ|ನಿಷಿದ್ಧ|ಅಪವಾದ|ಬಾರದ|ನಿಲ್ಲಿಸಿ\s?[:.]?$|నిషేధ|నిషిద్ధ|మినహాయింపు|కూడని|కూడదు|ఆపండి\s?[:.]?$
"""
_HEADING = re.compile(normalise(re.sub(r"\s*\n\s*", "", _HEADINGS)))
_ASIDE = re.compile(r"[(\[][^)\]]*[)\]]")  # "(sample, not medical advice)"


def forbids(heading: str, *, asks: bool = True) -> bool:
    """Whether what stands under a heading, or in a list that it leads in to, is not to be done or not had.

    With `asks`, one that is a question forbids nothing: what it asks may be answered with yes.
    """
    said = _ASIDE.sub(" ", heading).strip()
    if asks and said.endswith("?"):
        return False
    return denies(said) or _HEADING.search(normalise(said)) is not None
