"""What is counted without a view is what a view sets off: the same texts, the same places."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.conversations.conversation import Message, Role, State
from app.core.conversations.search import parse_query
from app.core.documents.sources import SourceNote, Sources
from app.core.documents.written import Sentence, Translation, Written
from app.core.settings import Language
from app.ui.look.theme import Appearance
from app.ui.parts.icon_button import IconSet
from app.ui.transcript.answer_view import AnswerView
from app.ui.transcript.bounded_text import MOST_CHARACTERS
from app.ui.transcript.found_marks import found_look
from app.ui.transcript.markdown_style import text_style
from app.ui.transcript.message_aids import MessageAids
from app.ui.transcript.message_view import MessageView
from app.ui.transcript.question_view import QuestionView
from app.ui.transcript.said_texts import copied_text, places_in, said_text
from app.ui.wording.answer_text import answer_text, doubtful_text, refusal_text

PASSAGE = "Boil the water. Salt and water help. Keep water clean."
FIRST = SourceNote("a.txt", "Water", 1, None, 1, PASSAGE, 16, 36)
SECOND = SourceNote("b.txt", "", None, None, 2, "ಉಪ್ಪು ನೀರು salt", 0, 15)
QUOTED = Sources((FIRST, SECOND), asked="en", quoted="en")
WRITTEN = Sources(
    (FIRST,),
    written=Written((Sentence("Salt is right.", True, (1,)), Sentence("No salt.", False, reason="name")), shown=True),
)
UNVERIFIED = Sources((FIRST,), written=Written((Sentence("Salt!", False),), fallback="unverified"))
TRANSLATED = Sources((SECOND,), translations=(Translation("Salt, salt.", "m"),), asked="en", quoted="kn")
BOTH_TRANSLATED = Sources(
    (SECOND, FIRST),
    translations=(Translation("Sea salt, salt.", "m"), Translation("", "m", 2, "numbers", ("5",))),
    asked="te",
    quoted="kn",
)
REFUSED = Sources((), (FIRST,), refused=True)


@pytest.fixture
def icons(qtbot: QtBot, qapp: QApplication) -> Iterator[IconSet]:
    appearance = Appearance()
    appearance.apply(qapp)
    yield IconSet(appearance)


def view_of(message: Message, icons: IconSet, qtbot: QtBot) -> MessageView:
    style = text_style(icons.palette, Language.ENGLISH)
    kind = QuestionView if message.role is Role.USER else AnswerView
    view = kind(message, icons, style, 600, None, aids=MessageAids())
    qtbot.addWidget(view)
    view.show()
    view.fit(600)
    return view


def set_off(view: MessageView) -> list[str]:
    return [mark.cursor.selectedText() for text in view.searched_texts for mark in text.extraSelections()]


def message(text: str, role: Role = Role.ASSISTANT, sources: Sources | None = None) -> Message:
    return Message("m", "c", "p", role, text, State.COMPLETE, datetime.now(UTC), sources=sources)


@pytest.mark.parametrize(
    ("said", "asked", "words"),
    [
        (message("salt *salt* `salt`", Role.USER), "salt", ["salt"] * 3),
        (message("Plain salt,\nsea salt\n\nwater. Salt"), "salt water", ["salt", "salt", "water", "Salt"]),
        (message("sea\nsalt"), "sea salt", ["sea salt"]),
        (message("ab " * 666 + "salt\n\nsalt"), "salt", ["salt", "salt"]),
        (message("**Sea** *salt* and [salt](http://salt.example)"), "sea salt", ["Sea salt", "salt"]),
        (message("# Salt\n\n- salt\n- water\n\n> salt\n\n1. salt"), "salt", ["Salt", "salt", "salt", "salt"]),
        (message("| sea | salt |\n|---|---|\n| salt | 1 |"), "sea salt", ["sea", "salt", "salt"]),
        (message("```python\nsalt = 1  # salt\n```\nUse `salt`."), "salt", ["salt", "salt", "salt"]),
        (message("| a | b |\n|---|---|\n| ಉಪ್ಪು | **ಉಪ್ಪಿನ** |"), "ಉಪ", ["ಉಪ್ಪು", "ಉಪ್ಪಿ"]),
        (message("😀 क्षय 😀 **क्षय**"), "क्षय", ["क्षय", "क्षय"]),
        (message("salt " * 6_000), "salt", None),
        (message("salt " * 6_000, Role.USER), "rest salt", None),
        (message(answer_text(QUOTED), sources=QUOTED), "salt", ["Salt", "salt"]),
        (message(answer_text(QUOTED), sources=QUOTED), "water", ["water"]),
        (message(answer_text(WRITTEN), sources=WRITTEN), "salt", ["Salt", "salt", "Salt"]),
        (message(answer_text(UNVERIFIED), sources=UNVERIFIED), "salt", ["Salt"]),
        (message(answer_text(TRANSLATED), sources=TRANSLATED), "salt", ["salt", "Salt", "salt"]),
        (message(answer_text(BOTH_TRANSLATED), sources=BOTH_TRANSLATED), "salt", ["salt", "salt", "salt", "Salt"]),
        (message(answer_text(REFUSED), sources=REFUSED), "collection", ["collection"]),
    ],
)
def test_a_view_sets_off_as_many_places_as_are_counted(
    said: Message, asked: str, words: list[str] | None, icons: IconSet, qtbot: QtBot
) -> None:
    view, terms = view_of(said, icons, qtbot), parse_query(asked)
    view.mark(terms, found_look(icons.palette))
    if words is not None:
        assert set_off(view) == words
        assert places_in(said, terms) == len(words)
    else:  # more than are set off at once
        assert places_in(said, terms) > MOST_CHARACTERS / 6
        assert view.place_line(places_in(said, terms) - 2) != view.place_line(places_in(said, terms) - 100)


def test_in_a_whole_passage_the_words_quoted_are_searched(icons: IconSet, qtbot: QtBot) -> None:
    said = message(answer_text(QUOTED), sources=QUOTED)
    view, terms = view_of(said, icons, qtbot), parse_query("water")
    assert isinstance(view, AnswerView)
    assert view._sources is not None
    view._sources.quotation_views[0].whole_button.click()
    assert view.searched_texts[0].toPlainText() == PASSAGE
    view.mark(terms, found_look(icons.palette))
    assert set_off(view) == ["water"]
    (mark,) = view.searched_texts[0].extraSelections()
    assert mark.cursor.selectionStart() == PASSAGE.index("water help")


def test_a_text_that_has_become_shorter_since_is_no_trouble(icons: IconSet, qtbot: QtBot) -> None:
    view = view_of(message("water, then **salt**"), icons, qtbot)
    look = found_look(icons.palette)
    view.mark(parse_query("salt"), look)
    view.text_view.show_plain("w")
    assert view.place_line(0) == view.place_line(5)
    view.text_view.show_places(look, current=0)


def test_quotations_are_copied_as_they_stand() -> None:
    text = "Salt _and_ water help.\n— Water, page 1\n\n1. salt\n— b.txt"
    quoted = replace(FIRST, text="1. Salt _and_ water help.", start=3, end=25)
    message = Message("a", "c", None, Role.ASSISTANT, text, State.COMPLETE, datetime.now(UTC))
    assert copied_text(replace(message, sources=Sources((quoted, replace(SECOND, text="1. salt", end=7))))) == text
    assert copied_text(message) == "Salt and water help. — Water, page 1\nsalt — b.txt"
    assert copied_text(replace(message, role=Role.USER)) == text


@pytest.mark.parametrize("sources", [replace(QUOTED, doubtful=True), REFUSED])
def test_an_answer_is_copied_in_the_language_that_is_spoken_now(
    sources: Sources, icons: IconSet, qtbot: QtBot, qapp: QApplication
) -> None:
    now = answer_text(sources)
    said = refusal_text(sources) if sources.refused else doubtful_text(sources)
    then = message(now.replace(said, "यह जवाब न हो।"), sources=sources)
    assert then.text != now
    assert said_text(then) == now
    assert "जवाब" not in copied_text(then)
    view = view_of(then, icons, qtbot)
    for copy in (view.copy_as_text, view.copy_as_markdown):
        copy()
        assert qapp.clipboard().text().startswith(said)
