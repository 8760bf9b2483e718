"""Which questions of a pack are offered: in the language that is spoken, and about different documents first."""

from dataclasses import replace

import pytest

from app.core.packs.manifest import Manifest, SuggestedQuestion
from app.core.packs.pack_contents import read_pack
from app.core.packs.samples import sample_pack
from app.core.packs.suggested_questions import OFFERED, suggested
from app.core.settings import Language


@pytest.fixture(scope="module")
def clinic() -> Manifest:
    return read_pack(sample_pack("clinic-sample")).manifest


@pytest.mark.parametrize("language", Language)
def test_first_ones_are_about_different_documents(clinic: Manifest, language: Language) -> None:
    offered = suggested(clinic, language)
    assert len({each.document for each in offered[:OFFERED]}) == OFFERED
    assert all(each.document.startswith(f"{language}/") for each in offered)
    assert sorted(each.text for each in offered) == sorted(each.text for each in clinic.questions[language])


def test_missing_language_gives_english_and_then_any(clinic: Manifest) -> None:
    english, telugu = clinic.questions[Language.ENGLISH], clinic.questions[Language.TELUGU]
    without = replace(clinic, questions={Language.TELUGU: telugu, Language.ENGLISH: english})
    assert set(suggested(without, Language.KANNADA)) == set(english)
    alone = replace(clinic, questions={Language.HINDI: (), Language.TELUGU: telugu})
    assert set(suggested(alone, Language.KANNADA)) == set(telugu)
    assert suggested(replace(clinic, questions={}), Language.HINDI) == ()


def test_order_is_kept_among_the_questions_of_one_document(clinic: Manifest) -> None:
    asked = tuple(SuggestedQuestion(text, file) for text, file in (("1?", "a"), ("2?", "a"), ("3?", ""), ("4?", "b")))
    offered = suggested(replace(clinic, questions={Language.ENGLISH: asked}), Language.ENGLISH)
    assert [each.text for each in offered] == ["1?", "3?", "4?", "2?"]
