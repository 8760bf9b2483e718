"""Languages of models are named in the language of the interface."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from app.core.models.catalogue import read_catalogue
from app.ui.wording.language_names import name_of
from app.ui.wording.model_text import languages_text


class Shouting(QTranslator):
    """A language for the names of languages."""

    def translate(self, context: str, source: str, comment: str | None = None, number: int = -1) -> str:
        return source.upper() if context in ("Languages", "Answers") else ""

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def translated(qapp: QApplication) -> Iterator[None]:
    translator = Shouting()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_every_language_of_the_catalogue_has_a_name_in_the_interfaces_language(translated: None) -> None:
    names = {name_of(code) for entry in read_catalogue() for code in entry.languages}
    assert {"TAMIL", "GERMAN", "KANNADA"} < names
    assert all(name.isupper() for name in names)


def test_codes_of_three_letters_are_known_too(translated: None) -> None:
    assert languages_text(["kan", "tam"]) == "KANNADA, TAMIL"


def test_language_without_a_name_is_named_as_far_as_it_goes() -> None:
    assert name_of("eo") == "Esperanto"
    assert name_of("xx") == "xx"
    assert languages_text([]) == "not stated"
