"""What comes in several languages: the text for a reader of one of them."""

from collections.abc import Mapping

from app.core.settings import Language

Texts = Mapping[Language, str]


def in_language(texts: Texts, language: Language) -> str:
    """In this language, else in English, else in any."""
    return texts.get(language) or texts.get(Language.ENGLISH) or next(iter(texts.values()), "")
