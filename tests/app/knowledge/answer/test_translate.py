"""What a model makes of quotations in other languages: shown whole, with the quotation's figures, or withheld."""

import threading
from dataclasses import replace

import pytest
from real_embedder import need_embedder
from scripted_model import ScriptedModel
from word_embedder import AlikeEmbedder

from app.core.documents.sources import SourceNote, Sources
from app.core.documents.written import Translation
from app.core.script import script_of
from app.core.settings import Language
from app.knowledge.answer.translate import may_translate, to_translate, translate_quote
from app.knowledge.index.embed import E5Embedder

TEXT = "Give two tablets every six hours."


def made_of(text: str, said: str, into: Language = Language.HINDI) -> Translation:
    made = translate_quote(ScriptedModel([said]), text, into, threading.Event(), AlikeEmbedder())
    assert made is not None
    return made


def test_translation_is_asked_of_a_model_that_lists_both_languages() -> None:
    assert may_translate(("en", "hi"), TEXT, Language.HINDI)
    assert not may_translate(("hi",), TEXT, Language.HINDI)
    assert not may_translate(("en",), TEXT, Language.HINDI)


@pytest.mark.parametrize("said", ["हर छह घंटे में दो गोली दें।", "हर ६ घंटे में २ गोली दें।", "हर 6 घंटे में 2 टिकिया दें।"])
def test_translation_with_the_same_figures_is_shown(said: str) -> None:
    assert made_of(TEXT, said) == Translation(said, "Scripted")


@pytest.mark.parametrize(
    ("text", "said", "missing", "added"),
    [
        (TEXT, "हर छह घंटे में तीन गोली दें।", ("2",), ("3",)),
        (TEXT, "गोली दें।", ("2", "6"), ()),
        (TEXT, "हर छह घंटे में दो गोली दें। दिन में 4 बार।", (), ("4",)),
        (TEXT, "हर छह दिन में दो गोली दें।", ("6 hour",), ("6 day",)),
        ("Give 5 mg.", "5 मि.ली. दें।", ("5 mg",), ("5 ml",)),
        ("Give 5 mg, then 5 mg.", "5 मि.ग्रा. दें।", ("5",), ()),
        ("Give 2.5 ml.", "25 मि.ली. दें।", ("2.5",), ("25",)),
    ],
)
def test_translation_with_other_figures_is_withheld_and_says_which(
    text: str, said: str, missing: tuple[str, ...], added: tuple[str, ...]
) -> None:
    assert made_of(text, said) == Translation("", "Scripted", 1, "numbers", missing, added)


@pytest.mark.parametrize("said", [TEXT, "", "ಎರಡು ಮಾತ್ರೆ, ಆರು ಗಂಟೆಗೆ."])
def test_translation_into_another_language_is_withheld(said: str) -> None:
    assert made_of(TEXT, said) == Translation("", "Scripted", withheld="language")


def test_article_is_one() -> None:
    assert made_of("Give a tablet every six hours.", "हर छह घंटे में एक गोली दें।").text
    assert made_of("हर छह घंटे में एक गोली दें।", "Give a tablet every six hours.", Language.ENGLISH).text


def test_translation_that_was_cut_off_is_withheld() -> None:
    model = ScriptedModel(["हर छह घंटे में दो गोली"])
    model.usual = replace(model.usual, stopped_by="length")
    model.generate = _cut_off(model)  # type: ignore[method-assign]
    made = translate_quote(model, TEXT, Language.HINDI, threading.Event(), AlikeEmbedder())
    assert made == Translation("", "Scripted", withheld="length")
    narrow = ScriptedModel(["हर छह घंटे में दो गोली दें।"], context_length=10)
    assert translate_quote(narrow, TEXT, Language.HINDI, threading.Event(), AlikeEmbedder()) == made
    assert narrow.seen == []


def _cut_off(model: ScriptedModel):  # type: ignore[no-untyped-def]
    speak = model.generate

    def generate(*given):  # type: ignore[no-untyped-def]
        yield from speak(*given)
        assert model.last is not None
        model.last = replace(model.last, stopped_by="length")

    return generate


def test_where_the_quotation_says_no_and_no_such_word_is_found_that_is_doubtful() -> None:
    text = "Give water. Do not give aspirin to a child."
    assert made_of(text, "पानी दें। बच्चे को एस्पिरिन न दें।").doubt == ""
    assert made_of(text, "पानी दें। बच्चे को एस्पिरिन दें।").doubt == "negation"
    assert made_of(TEXT, "हर छह घंटे में दो गोली दें।").doubt == ""


@pytest.mark.parametrize(
    ("text", "said", "withheld"),
    [
        (TEXT, "हर छह घंटे में दो गोली दें।", ""),
        ("Closed on Sunday.", "ఆదివారం మూసి ఉంటుంది.", ""),
        ("Rs. 1,500 a year", "ವರ್ಷಕ್ಕೆ 1,500 ರೂಪಾಯಿ", ""),
        ("Closed on Sunday.", "బ్యాంకు రుణాలు ఉచితం.", "meaning"),
        ("Paracetamol is given for fever.", "ठीक है, यह रहा अनुवाद।", "meaning"),
    ],
)
def test_translation_that_says_something_else_is_withheld(text: str, said: str, withheld: str) -> None:
    need_embedder()
    made = translate_quote(ScriptedModel([said]), text, script_of(said), threading.Event(), E5Embedder())
    assert made is not None
    assert (made.withheld, made.text) == (withheld, "" if withheld else said)


def test_stopped_model_has_translated_nothing() -> None:
    stop = threading.Event()
    stop.set()
    assert (
        translate_quote(ScriptedModel(["हर छह घंटे में दो गोली दें।"]), TEXT, Language.HINDI, stop, AlikeEmbedder()) is None
    )


def note(text: str) -> SourceNote:
    return SourceNote("a.txt", "", None, None, 1, text, 0, len(text))


SOURCES = Sources((note("दो गोली।"), note(TEXT), note("ಎರಡು ಮಾತ್ರೆ."), note("Rest.")), asked="hi", quoted="hi")


def test_what_is_in_the_readers_letters_or_was_tried_is_not_translated() -> None:
    known = ("en", "hi", "kn")
    assert to_translate(known, SOURCES) == (2, 3, 4)
    assert to_translate(("en", "hi"), SOURCES) == (2, 4)
    assert to_translate(("en", "kn"), SOURCES) == ()
    assert to_translate((), SOURCES) == ()
    tried = SOURCES.with_translation(Translation("आराम करें।", "One", 4)).with_translation(
        Translation("", "One", 2, "numbers", ("6",))
    )
    assert to_translate(known, tried, model="One") == (3,)
    assert to_translate(known, tried, model="Other") == (2, 3)


def test_question_in_latin_letters_may_be_in_the_language_of_the_interface() -> None:
    romanised = replace(SOURCES, asked="en")
    assert romanised.in_other_languages() == (1, 3)
    assert romanised.in_other_languages("hi") == (3,)
    assert replace(SOURCES, asked="").in_other_languages() == ()
