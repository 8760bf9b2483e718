"""Translations of an answer's quotations, in the window: each beneath its own, one after another, until stopped."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from threading import Event

import pytest
from deleting import purge
from document_desk import DocumentDesk
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from window_desk import HeldModel
from word_embedder import AlikeEmbedder

from app.core.conversations.conversation import Message, State
from app.core.documents.sources import SourceNote, Sources
from app.core.documents.written import Sentence, Written
from app.storage.conversations.answer_sources import write_sources
from app.storage.conversations.exchange import ConversationExchange
from app.ui.transcript.translation_view import TranslationOffer
from app.ui.wording.answer_text import answer_text
from shakti_mlx.sampling import SamplingParams

ENGLISH = ("Give 2 tablets every six hours.", "Give ORS for 3 days.", "Call the doctor on 108.")
SAID = {
    ENGLISH[0]: "हर छह घंटे में 2 गोली दें।",
    ENGLISH[1]: "3 दिन तक ओआरएस दें।",
    ENGLISH[2]: "108 पर डॉक्टर को बुलाएँ।",
}
OWN = "बच्चे को ठंडा रखें।"


class Translator(HeldModel):
    """Says of each text what `said` has; it is held before that of `holds` until `release` is set, or it is stopped."""

    def __init__(self, said: Mapping[str, str], holds: str = "") -> None:
        super().__init__([])
        self.said, self.holds, self.languages = said, holds, ("en", "hi")

    def generate(self, messages: Sequence[Mapping[str, str]], params: SamplingParams, stop: Event) -> Iterator[str]:
        text = next(each for each in self.said if each in messages[-1]["content"])
        self.pieces, self.hold_at = [self.said[text]], 0 if text == self.holds else None
        yield from super().generate(messages, params, stop)


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[DocumentDesk]:
    desk = DocumentDesk(tmp_path / "data", qtbot, qapp, embedder=AlikeEmbedder())
    yield desk
    desk.close()


def notes(*quotes: str) -> tuple[SourceNote, ...]:
    return tuple(
        SourceNote(f"{number}.txt", "", None, None, number, each, 0, len(each)) for number, each in enumerate(quotes, 1)
    )


def show(desk: DocumentDesk, model: Translator, *quotes: str, written: Written | None = None) -> str:
    """An answer with these quotations to a question in Hindi; gives its id."""
    desk.model = model
    desk.open()
    exchange = desk.storage.assistant.ask("कितनी गोली?", None)
    sources = Sources(notes(*quotes), asked="hi", quoted="hi" if quotes[0] == OWN else "en", written=written)
    write_sources(desk.storage.database, exchange.answer.id, sources)
    desk.storage.conversations.write_answer(exchange.answer.id, answer_text(sources), State.COMPLETE)
    desk.window.dialogue.open(exchange.answer.conversation_id)
    desk.wait(lambda: len(desk.window.transcript.views) == 2)
    return exchange.answer.id


def offer(desk: DocumentDesk) -> TranslationOffer:
    found = desk.sources().offer
    assert found is not None
    return found


def texts(desk: DocumentDesk) -> dict[int, str]:
    return {number: each.text for number, each in desk.sources().translations.items()}


def stored(desk: DocumentDesk, answer_id: str) -> Message:
    message = desk.storage.conversations.message(answer_id)
    assert message.sources is not None
    return message


def ask_for_translations(desk: DocumentDesk) -> None:
    desk.wait(offer(desk).button.isVisible)
    assert offer(desk).button.text() == "Translate with the model"
    offer(desk).button.click()


def test_each_quotation_in_another_language_is_translated_beneath_it_and_stays(desk: DocumentDesk) -> None:
    answer = show(desk, Translator(SAID), OWN, *ENGLISH)
    assert offer(desk).said.text() == "Some of these words are in another language: English."
    ask_for_translations(desk)
    desk.wait(lambda: len(texts(desk)) == 3 and not offer(desk).running)
    assert texts(desk) == {2: SAID[ENGLISH[0]], 3: SAID[ENGLISH[1]], 4: SAID[ENGLISH[2]]}
    assert offer(desk).button.isHidden()
    view = desk.sources()
    for number, each in view.translations.items():
        assert each.marked.text().startswith("Translated by the model Scripted, which can be wrong.")
        above, below = view.quotation_views[number - 1], view.quotation_views[number:]
        assert each.y() >= above.geometry().bottom()
        assert all(each.geometry().bottom() <= other.y() for other in below)
    kept = stored(desk, answer)
    assert kept.text.index(ENGLISH[0]) < kept.text.index(SAID[ENGLISH[0]]) < kept.text.index(ENGLISH[1])

    desk.close()
    desk.open().dialogue.open(kept.conversation_id)
    desk.wait(lambda: len(desk.window.transcript.views) == 2)
    assert len(texts(desk)) == 3
    whole = ConversationExchange(desk.storage.database).read_to_export(kept.conversation_id)
    assert [each["citation"] for each in whole.messages[-1].extra["translations"]] == [2, 3, 4]


def test_quotations_beneath_a_written_answer_are_translated_too(desk: DocumentDesk) -> None:
    written = Written((Sentence("दो गोली दें।", True, (1,)),), shown=True, model="Scripted")
    answer = show(desk, Translator(SAID), ENGLISH[0], written=written)
    assert offer(desk).said.text() == ""  # what is read first is in the reader's language
    ask_for_translations(desk)
    desk.wait(lambda: texts(desk) == {1: SAID[ENGLISH[0]]} and not offer(desk).running)
    text = stored(desk, answer).text
    assert text.index("दो गोली दें। [1]") < text.index(f"[1] {ENGLISH[0]}") < text.index(SAID[ENGLISH[0]])


def test_stopped_translating_keeps_what_is_made_and_offers_the_rest(desk: DocumentDesk) -> None:
    model = Translator(SAID, holds=ENGLISH[1])
    answer = show(desk, model, *ENGLISH)
    focused = desk.sources().quotation_views[0]
    ask_for_translations(desk)
    desk.wait(lambda: len(model.seen) == 2 and len(texts(desk)) == 1)
    assert desk.sources().quotation_views[0] is focused  # nothing is built anew beneath the reader
    assert offer(desk).running
    assert offer(desk).button.text() == "Stop translating"
    offer(desk).button.click()
    desk.wait(lambda: not offer(desk).running)
    assert texts(desk) == {1: SAID[ENGLISH[0]]}
    assert [each.citation for each in stored(desk, answer).sources.translations] == [1]  # type: ignore[union-attr]
    model.holds = ""
    ask_for_translations(desk)
    desk.wait(lambda: len(texts(desk)) == 3)


def test_what_is_asked_meanwhile_is_answered_before_the_next_translation(desk: DocumentDesk) -> None:
    model = Translator({**SAID, "Who?": "Nobody."}, holds=ENGLISH[0])
    show(desk, model, *ENGLISH)
    ask_for_translations(desk)
    desk.wait(lambda: len(model.seen) == 1)
    desk.window.composer.field.setPlainText("Who?")
    desk.window.composer.submit()
    desk.wait(lambda: len(desk.window.transcript.views) == 4)
    model.release.set()
    desk.wait(lambda: len(model.seen) == 4)
    asked = [prompt[-1][1] for prompt in model.seen]
    assert [next(each for each in model.said if each in text) for text in asked] == [
        ENGLISH[0],
        "Who?",
        ENGLISH[1],
        ENGLISH[2],
    ]


def test_translation_with_another_figure_is_withheld_and_says_which(desk: DocumentDesk) -> None:
    said = {**SAID, ENGLISH[0]: "हर छह घंटे में 5 गोली दें।"}
    answer = show(desk, Translator(said), *ENGLISH[:2])
    ask_for_translations(desk)
    desk.wait(lambda: len(texts(desk)) == 2 and not offer(desk).running)
    assert texts(desk) == {1: "", 2: SAID[ENGLISH[1]]}
    why = desk.sources().translations[1].marked.text()
    assert why == (
        "The model's translation is not shown: its numbers are not those above. Missing in it: 2. Only in it: 5."
    )
    assert why in stored(desk, answer).text
    assert "5 गोली" not in stored(desk, answer).text
    assert offer(desk).button.isHidden()  # the same model would say the same again
    desk.answering.model_ready.emit("Other", "torch", ("en", "hi"))
    assert not offer(desk).button.isHidden()


def test_no_translation_is_offered_of_a_model_that_does_not_list_the_language(desk: DocumentDesk) -> None:
    model = Translator(SAID)
    model.languages = ("en",)
    show(desk, model, *ENGLISH)
    desk.wait(lambda: desk.window.model_status.text() != "")
    assert offer(desk).said.text() == "These words are in another language: English."
    assert offer(desk).button.isHidden()
    desk.answering.model_ready.emit("Other", "torch", ("en", "hi"))  # another model is loaded
    assert not offer(desk).button.isHidden()


def test_model_that_fails_is_told_and_can_be_asked_again(desk: DocumentDesk) -> None:
    model = Translator(SAID)
    show(desk, model, *ENGLISH[:1])
    model.error = RuntimeError("broken")
    ask_for_translations(desk)
    desk.wait(desk.window.notice.isVisible)
    assert "The model could not translate these words." in [
        each.text() for each in desk.window.notice.findChildren(QLabel)
    ]
    assert not offer(desk).running
    model.error = None
    ask_for_translations(desk)
    desk.wait(lambda: texts(desk) == {1: SAID[ENGLISH[0]]})


def test_deleted_answer_leaves_no_translation(desk: DocumentDesk) -> None:
    answer = show(desk, Translator(SAID), *ENGLISH[:1])
    ask_for_translations(desk)
    desk.wait(lambda: texts(desk) == {1: SAID[ENGLISH[0]]})
    conversations = desk.storage.conversations
    purge(conversations, stored(desk, answer).conversation_id)
    with desk.storage.database.read() as db:
        assert db.execute("SELECT brought FROM messages").fetchall() == []
