"""Reading in the real window: figures, thumbs with a reason, copies, voices, other models, meter and mark."""

import stat
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu
from pytestqt.qtbot import QtBot
from window_desk import Desk, HeldModel

from app.core.conversations.context import ContextUse
from app.core.conversations.conversation import State
from app.core.conversations.rating import Rating
from app.core.settings import Language, Theme
from app.storage.conversations.ratings import Ratings
from app.ui.look.tokens import LIGHT
from app.ui.transcript.answer_actions import AnswerMenu, ReasonLine
from app.ui.transcript.code_buttons import CodeButton
from app.ui.transcript.markdown_style import text_style
from app.ui.transcript.message_view import MessageView
from app.ui.transcript.text_view import TextView
from app.workers.speaking import Speaking
from shakti_mlx.errors import ModelError, ModelErrorCode

CODE = "Do so:\n\n```python\nx = 1\ny = 2\n```\n\nThen:\n\n```\nplain\n```\n"


def button(view: MessageView, name: str) -> QAbstractButton:
    return next(found for found in view.findChildren(QAbstractButton) if found.accessibleName() == name)


def opened_menu(view: MessageView) -> AnswerMenu:
    button(view, "More").click()
    return next(menu for menu in view.findChildren(AnswerMenu) if menu.isVisible())


def choose(menu: QMenu, text: str) -> None:
    action(menu, text).trigger()
    menu.close()


def action(menu: QMenu, text: str) -> QAction:
    return next(each for each in menu.actions() if each.text() == text)


def shown(view: MessageView) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if label.isVisible()]


def test_speed_and_time_are_shown_on_demand(desk: Desk) -> None:
    desk.open()
    desk.ask("How fast?")
    view = desk.wait_for_answer()
    assert not any("per second" in text for text in shown(view))
    before = view.height()
    choose(opened_menu(view), "Speed and time")
    (line,) = [text for text in shown(view) if "per second" in text]
    assert line.startswith("40.0 tokens per second · first word after 0.0 s · 0.1 s in total · tokens: 2 written")
    assert line.endswith("Scripted")
    assert view.height() > before
    choose(opened_menu(view), "Hide speed and time")
    assert not any("per second" in text for text in shown(view))
    assert view.height() == before


def test_thumb_and_its_reason_are_kept(desk: Desk) -> None:
    window = desk.open()
    desk.ask("Good?")
    view = desk.wait_for_answer()
    button(view, "Bad answer").click()
    (reason,) = view.findChildren(ReasonLine)
    assert reason.field.hasFocus()
    reason.field.setText("ಡೋಸ್ ತಪ್ಪು")
    QTest.keyClick(reason.field, Qt.Key.Key_Return)
    assert button(view, "Rated as bad: ಡೋಸ್ ತಪ್ಪು").hasFocus()
    conversation = window.dialogue.conversation_id
    assert conversation is not None
    wanted = {view.message.id: Rating(False, "ಡೋಸ್ ತಪ್ಪು")}
    desk.wait(lambda: Ratings(desk.storage.database).of(conversation) == wanted)
    desk.close()
    window = desk.open()
    window.dialogue.open(conversation)
    desk.wait(lambda: len(window.transcript.views) == 2)
    desk.wait(lambda: "Rated as bad: ಡೋಸ್ ತಪ್ಪು" in names(window.transcript.views[-1]))
    button(window.transcript.views[-1], "Rated as bad: ಡೋಸ್ ತಪ್ಪು").click()
    desk.wait(lambda: Ratings(desk.storage.database).of(conversation) == {})


def test_line_that_asks_for_a_reason_comes_into_sight(desk: Desk) -> None:
    """Where the answer ends at the foot of the window, it would be below it."""
    desk.model = HeldModel(["Check the cold chain first.\n\n" * 40])
    window = desk.open()
    desk.ask("What next?")
    view = desk.wait_for_answer()
    transcript = window.transcript
    bar = transcript.verticalScrollBar()
    desk.wait(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum() - 60)  # no longer at its end
    down = button(view, "Bad answer")
    down.click()
    (reason,) = view.findChildren(ReasonLine)
    shown_part = transcript.viewport().rect()
    for widget in (down, *reason.tab_stops):
        assert shown_part.contains(widget.mapTo(transcript.viewport(), widget.rect().center()))
        assert widget.visibleRegion().boundingRect().height() == widget.height()


def names(view: MessageView) -> list[str]:
    return [found.accessibleName() for found in view.findChildren(QAbstractButton)]


def test_reason_need_not_be_given(desk: Desk) -> None:
    window = desk.open()
    desk.ask("Good?")
    view = desk.wait_for_answer()
    button(view, "Good answer").click()
    QTest.keyClick(view.findChildren(ReasonLine)[0].field, Qt.Key.Key_Escape)
    desk.wait(lambda: not view.findChildren(ReasonLine))
    assert button(view, "Rated as good").hasFocus()
    conversation = window.dialogue.conversation_id
    assert conversation is not None
    ratings = Ratings(desk.storage.database)
    desk.wait(lambda: list(ratings.of(conversation).values()) == [Rating(True)])


def test_code_has_a_button_each_that_copies_it(desk: Desk) -> None:
    desk.model = HeldModel([CODE])
    desk.open()
    desk.ask("Code?")
    view = desk.wait_for_answer()
    first, second = sorted(view.findChildren(CodeButton), key=lambda each: each.y())
    first.click()
    assert QGuiApplication.clipboard().text() == "x = 1\ny = 2\n"
    assert first.accessibleName() == "Copied"
    second.click()
    assert QGuiApplication.clipboard().text() == "plain\n"
    panel, _ = view.text_view.code_panels()[0]
    assert panel.contains(first.geometry())


def test_code_at_the_end_of_an_answer_has_all_of_its_panel_and_the_button_in_its_corner(desk: Desk) -> None:
    window = desk.open()
    window.dialogue.open(desk.storage.add("Code?", "Say\n\n```\nx = 1\n```"))
    desk.wait(lambda: len(window.transcript.views) == 2 and window.transcript.isVisible())
    desk.wait(lambda: not window.transcript.views[-1].findChildren(CodeButton)[0].visibleRegion().isEmpty())
    view = window.transcript.views[-1]
    (panel, _), (button,) = view.text_view.code_panels()[0], view.findChildren(CodeButton)
    assert view.text_view.viewport().rect().bottom() >= panel.bottom() - 1
    assert panel.right() - button.geometry().right() < 8


def test_answer_is_copied_as_text_and_as_markdown(desk: Desk) -> None:
    desk.model = HeldModel(["**Two** `words` and $x^2$"])
    desk.open()
    desk.ask("Say")
    view = desk.wait_for_answer()
    choose(opened_menu(view), "Copy as text")
    assert QGuiApplication.clipboard().text() == "Two words and x²\n"
    choose(opened_menu(view), "Copy as Markdown")
    assert QGuiApplication.clipboard().text() == "**Two** `words` and $x^2$"


def test_other_model_answers_the_same_question_and_stays(desk: Desk) -> None:
    models = {"a": HeldModel(["from a"]), "b": HeldModel(["from b"])}
    for name, model in models.items():
        model.name = name
    desk.load = lambda model_id: models[model_id or "a"]
    window = desk.open()
    window.reading.offer_models(lambda: [Named("a"), Named("b")])
    desk.ask("Who?")
    desk.wait_for_answer()
    desk.wait(lambda: list(window.transcript.aids.models) == [("b", "b")])
    menu = opened_menu(window.transcript.views[-1])
    (others,) = [each.menu() for each in menu.actions() if each.text() == "Answer again with"]
    assert isinstance(others, QMenu)
    choose(others, "b")
    menu.close()
    desk.wait(lambda: desk.texts() == ["Who?", "from b"])
    desk.wait(lambda: window.dialogue.path[-1].stats is not None)
    assert window.dialogue.path[-1].stats is not None
    assert window.dialogue.path[-1].stats.model == "b"
    desk.wait(lambda: list(window.transcript.aids.models) == [("a", "a")])


def test_model_that_does_not_load_answers_nothing(desk: Desk) -> None:
    def load(model_id: str | None) -> HeldModel:
        if model_id == "b":
            raise ModelError(ModelErrorCode.NOT_FOUND, "b")
        return HeldModel()

    desk.load = load
    window = desk.open()
    desk.ask("Who?")
    view = desk.wait_for_answer()
    with desk.qtbot.waitSignal(desk.answering.model_failed):
        window.reading.answer_with(view.message.id, "b")
    with desk.qtbot.waitSignal(desk.answering.model_ready):
        desk.answering.load_model()
    with desk.qtbot.waitSignal(desk.library.conversations_changed):
        desk.library.refresh()  # behind whatever else was asked of it
    assert len(desk.storage.conversations.messages(view.message.conversation_id)) == 2
    assert not window.dialogue.busy


class Named:
    """Stands for an installed model."""

    def __init__(self, name: str) -> None:
        self.id = self.name = name


def test_meter_counts_the_conversation_and_the_question(desk: Desk) -> None:
    window = desk.open()
    desk.storage.settings.update(system_prompt="")
    desk.ask("one two three")
    desk.wait_for_answer()
    desk.wait(lambda: window.context_meter.toolTip().endswith("5 of 500 tokens"))
    assert window.context_meter.text == "1 % of what the model can read at once"
    window.composer.field.setPlainText("four five")
    desk.wait(lambda: window.context_meter.toolTip().endswith("7 of 500 tokens"))


def test_meter_is_shown_once_half_is_taken(desk: Desk) -> None:
    window = desk.open()
    desk.storage.settings.update(system_prompt="")
    desk.ask("one two three")
    desk.wait_for_answer()
    window.composer.field.setPlainText("word " * 244)
    desk.wait(lambda: window.context_meter.toolTip().endswith("249 of 500 tokens"))
    assert window.context_meter.isHidden()
    window.composer.field.setPlainText("word " * 245)
    desk.wait(window.context_meter.isVisible)
    assert window.context_meter.toolTip().endswith("250 of 500 tokens")
    window.composer.field.clear()
    desk.wait(window.context_meter.isHidden)


def test_meter_waits_for_an_answer_of_the_model(desk: Desk) -> None:
    window = desk.open()
    window.composer.field.setPlainText("four " * 300)
    with desk.qtbot.waitSignal(desk.answering.measured):
        window.reading.watch.ask_now()
    assert window.context_meter.isHidden()
    desk.ask("one " * 300)
    desk.wait_for_answer()
    desk.wait(window.context_meter.isVisible)
    window.new_conversation()
    desk.wait(window.context_meter.isHidden)


def test_only_the_last_count_asked_for_is_made(desk: Desk) -> None:
    model = desk.model = HeldModel(hold_at=1)
    window = desk.open()
    desk.ask("one")
    desk.wait(lambda: "Two" in "".join(desk.texts()))
    counted: list[ContextUse] = []
    desk.answering.measured.connect(counted.append)
    for count in (101, 102, 103):
        desk.answering.measure([], "word " * count)
    model.release.set()
    desk.wait(lambda: not window.dialogue.busy and bool(counted))
    assert not {101, 102} & {use.tokens for use in counted}


def test_line_marks_where_the_models_view_begins(desk: Desk) -> None:
    window = desk.open()
    desk.storage.settings.update(system_prompt="")
    conversation = desk.storage.add("word " * 200, "word " * 100)
    desk.storage.add("word " * 150, "word " * 100, conversation)
    window.dialogue.open(conversation)
    desk.wait(window.transcript.seen_mark.isVisible)
    first, last = window.transcript.views[1], window.transcript.views[2]
    assert first.geometry().bottom() < window.transcript.seen_mark.y() < last.y()
    assert window.context_meter.text == "50 % of what the model can read at once"
    assert "no longer fit" in window.context_meter.toolTip()
    window.composer.field.setPlainText("word " * 450)
    desk.wait(lambda: window.context_meter.text == "90 % of what the model can read at once")
    assert "no longer fit" in window.context_meter.toolTip()
    window.new_conversation()
    assert not window.transcript.seen_mark.isVisible()


def make_voice(folder: Path) -> tuple[Path, Path]:
    """A program that lists voices and notes what it is to read, as the system's does."""
    heard = folder / "heard.txt"
    voice = folder / "spd-say"
    voice.write_text(
        f"#!{sys.executable}\nimport sys, pathlib\n"
        "if '-L' in sys.argv:\n"
        "    print('%25s%25s%25s' % ('NAME', 'LANGUAGE', 'VARIANT'))\n"
        "    print('%25s%25s%25s' % ('Kannada', 'kn', 'none'))\n"
        "elif '--cancel' in sys.argv:\n"
        f"    pathlib.Path({str(folder / 'cancelled')!r}).touch()\n"
        "else:\n"
        f"    pathlib.Path({str(heard)!r}).write_text(' '.join(sys.argv[1:]) + '|' + sys.stdin.read())\n",
        encoding="utf-8",
    )
    voice.chmod(voice.stat().st_mode | stat.S_IXUSR)
    return voice, heard


def test_text_is_read_where_there_is_a_voice_for_its_language(tmp_path: Path, qtbot: QtBot) -> None:
    voice, heard = make_voice(tmp_path)
    speaking = Speaking({"spd-say": str(voice)})
    assert not speaking.can_read("ನಮಸ್ಕಾರ")
    with qtbot.waitSignal(speaking.voices_found):
        speaking.find_voices()
    assert speaking.can_read("ನಮಸ್ಕಾರ")
    assert not speaking.can_read("Good morning")
    with qtbot.waitSignals([speaking.changed, speaking.changed]):
        speaking.read("m1", "ನಮಸ್ಕಾರ")
        keys = [speaking.key]
    assert [*keys, speaking.key] == ["m1", None]
    assert heard.read_text(encoding="utf-8") == "--wait --pipe-mode --language kn|ನಮಸ್ಕಾರ"
    speaking.shut_down()


def test_service_that_reads_on_by_itself_is_told_to_stop(tmp_path: Path, qtbot: QtBot) -> None:
    voice, _ = make_voice(tmp_path)
    speaking = Speaking({"spd-say": str(voice)})
    with qtbot.waitSignal(speaking.voices_found):
        speaking.find_voices()
    speaking.read("m1", "ನಮಸ್ಕಾರ")
    speaking.stop()
    assert speaking.key is None
    qtbot.waitUntil((tmp_path / "cancelled").exists)
    speaking.shut_down()


def test_without_voices_nothing_is_offered(desk: Desk, tmp_path: Path) -> None:
    window = desk.open()
    desk.model = HeldModel(["ನಮಸ್ಕಾರ"])
    desk.ask("Say")
    view = desk.wait_for_answer()
    window.transcript.aids.speaks = Speaking({}).can_read
    menu = opened_menu(view)
    assert not [each for each in menu.actions() if "aloud" in each.text()]
    menu.close()


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
@pytest.mark.parametrize("language", list(Language))
def test_nothing_of_an_answer_is_cut_off(desk: Desk, language: Language, theme: Theme) -> None:
    desk.model = HeldModel([CODE])
    window = desk.open()
    desk.switch.set_language(language)
    desk.appearance.set_theme(theme)
    desk.ask("Code?")
    view = desk.wait_for_answer()
    view.rate(good=False)
    view.show_details(True)
    desk.wait(lambda: view.height() >= view.sizeHint().height())
    (reason,) = view.findChildren(ReasonLine)
    for widget in reason.tab_stops:
        assert widget.width() >= min(widget.sizeHint().width(), 200)
        assert view.rect().contains(widget.geometry().translated(reason.pos()))
    desk.appearance.set_theme(Theme.SYSTEM)
    assert window.dialogue.path[-1].state is State.COMPLETE


def test_no_letter_of_an_answer_is_cut_off(desk: Desk) -> None:
    """The style sheet's frame comes after the first layout: at the same width the text is laid out for it too."""
    text = TextView(text_style(LIGHT, Language.ENGLISH), 400, desk.open())
    text.show_markdown("word " * 200)
    text.fit(400)
    text.show()
    assert text.document().textWidth() == text.viewport().width()
