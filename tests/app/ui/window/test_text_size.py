"""Text from 80 to 200 per cent: keys, wheel, menu and palette, kept, and nothing of the window out of reach."""

from collections.abc import Iterator
from pathlib import Path
from unicodedata import category

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QSplitter, QWidget
from pytestqt.qtbot import QtBot
from window_desk import Desk, HeldModel

from app.core.settings import Language, Settings, load_settings, save_settings
from app.ui.look import fonts
from app.ui.look.tokens import SIDEBAR_WIDTH, TEXT_PT, TEXT_SIZES, next_text_size
from app.ui.window.text_size_section import TextSizeSection

PROSE = {
    Language.ENGLISH: "Children under five and pregnant women pay nothing for the slip at the counter.",
    Language.HINDI: "पाँच साल से छोटे बच्चों और गर्भवती महिलाओं को पर्ची के लिए कुछ नहीं देना पड़ता।",
    Language.KANNADA: "ಐದು ವರ್ಷದೊಳಗಿನ ಮಕ್ಕಳು ಮತ್ತು ಗರ್ಭಿಣಿಯರು ಚೀಟಿಗೆ ಹಣ ಕೊಡಬೇಕಾಗಿಲ್ಲ.",
    Language.TELUGU: "ఐదేళ్లలోపు పిల్లలు, గర్భిణులు చీటీకి డబ్బు చెల్లించనవసరం లేదు.",
}


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(tmp_path / "data", qtbot, qapp)
    yield desk
    desk.close()
    fonts.set_text_size(100)


def test_steps_go_up_and_down_and_stop_at_the_ends() -> None:
    up, down = [80], [200]
    for _ in range(9):
        up.append(next_text_size(up[-1], 1))
        down.append(next_text_size(down[-1], -1))
    assert up == [80, 90, 100, 110, 125, 150, 175, 200, 200, 200]
    assert down == [*reversed(TEXT_SIZES), 80, 80]
    assert (next_text_size(120, 1), next_text_size(120, -1)) == (125, 110)


@pytest.mark.parametrize(
    ("key", "size"), [(Qt.Key.Key_Plus, 110), (Qt.Key.Key_Equal, 110), (Qt.Key.Key_Minus, 90), (Qt.Key.Key_0, 100)]
)
def test_keys_change_the_size_of_everything_and_say_so(desk: Desk, key: Qt.Key, size: int) -> None:
    window = desk.open()
    QTest.keyClick(window.composer.field, key, Qt.KeyboardModifier.ControlModifier)
    assert window.look.text_size == size
    assert QApplication.font().pointSizeF() == pytest.approx(TEXT_PT * size / 100)
    assert not window.notice.isHidden()
    assert f"{size} %" in window.notice.accessibleName()


def test_the_size_is_there_again_after_a_restart(desk: Desk) -> None:
    window = desk.open()
    before = window.sidebar.settings_button.height()
    window.look.set_text_size(150)
    desk.wait(lambda: window.sidebar.settings_button.height() > before)
    desk.close()
    fonts.set_text_size(100)
    assert load_settings(desk.folder / "settings.json").text_size == 150
    window = desk.open()
    assert window.look.text_size == 150
    assert window.composer.field.font().pointSizeF() > TEXT_PT * 1.4


def test_answers_icons_and_rows_grow_with_the_text(desk: Desk) -> None:
    window = desk.open()
    desk.ask("How much?")
    view = desk.wait_for_answer()
    desk.wait(lambda: window.sidebar.conversations.model().rowCount() > 1)
    font, icon = view.text_view.font().pointSizeF(), window.icons.size.width()
    rows = window.sidebar.conversations
    row = rows.visualRect(rows.model().index(1, 0)).height()
    window.look.set_text_size(200)
    desk.wait(lambda: window.transcript.views[-1].text_view.font().pointSizeF() == pytest.approx(2 * font))
    assert window.icons.size.width() == 2 * icon
    desk.wait(lambda: rows.visualRect(rows.model().index(1, 0)).height() > 1.5 * row)


@pytest.mark.parametrize("size", [80, 100, 200])
@pytest.mark.parametrize("language", Language)
def test_a_line_holds_as_many_letters_at_every_size(desk: Desk, language: Language, size: int) -> None:
    """And in every script as many as are pleasant to read, with the composer as wide below."""
    desk.model = HeldModel([30 * f"{PROSE[language]} "])
    window = desk.open()
    desk.switch.set_language(language)
    window.resize(2400, 900)
    window.look.set_text_size(size)
    desk.ask("How much?")
    text = desk.wait_for_answer().text_view
    desk.wait(lambda: window.transcript.settled)
    lines = text.document().begin().layout()
    full = [lines.lineAt(number) for number in range(lines.lineCount() - 1)]
    shown = text.toPlainText()
    letters = [
        sum(not category(each).startswith("M") for each in shown[i.textStart() :][: i.textLength()]) for i in full
    ]
    assert 60 <= sum(letters) / len(letters) <= 95
    assert window.composer.width() == window.transcript.views[-1].width()


def turn(window: QWidget, target: QWidget, by: int, modifiers: Qt.KeyboardModifier) -> None:
    """As the system sends it, so that it goes from widget to widget."""
    where = QPointF(target.mapTo(window, QPoint(20, 10)))
    QTest.wheelEvent(window.windowHandle(), where, QPoint(0, by), QPoint(), modifiers)
    QApplication.processEvents()


def test_the_wheel_with_ctrl_changes_the_size_over_the_transcript(desk: Desk) -> None:
    window = desk.open()
    desk.ask("How much?")
    view = desk.wait_for_answer()
    control = Qt.KeyboardModifier.ControlModifier
    turn(window, view.text_view.viewport(), 120, control)
    assert window.look.text_size == 110
    turn(window, window.transcript.viewport(), -240, control)
    assert window.look.text_size == 90
    turn(window, window.transcript.viewport(), 60, control)  # a touch pad: half a notch
    assert window.look.text_size == 90
    turn(window, window.transcript.viewport(), 120, Qt.KeyboardModifier.NoModifier)
    assert window.look.text_size == 90


def test_menu_and_palette_have_the_sizes(desk: Desk) -> None:
    window = desk.open()
    commands = {command.title: command for command in window.reading.commands()}
    assert commands["Larger text"].group == "Text size"
    commands["Larger text"].run()
    assert window.look.text_size == 110
    commands["Normal size"].run()
    assert window.look.text_size == 100
    window.look.set_text_size(200)
    assert not window.look.larger.isEnabled()


def test_a_size_chosen_elsewhere_is_shown(desk: Desk) -> None:
    window = desk.open()
    desk.library.save_settings(desk.storage.settings, text_size=125)
    desk.wait(lambda: window.look.text_size == 125)


class Keeper(QObject):
    """What the file was said to hold, as the window hears of it."""

    def __init__(self) -> None:
        super().__init__()
        self.sizes: list[int] = []

    def take(self, settings: Settings) -> None:
        self.sizes.append(settings.text_size)


def test_quick_steps_are_not_taken_back_by_the_file(desk: Desk) -> None:
    window = desk.open()
    seen: list[int] = []
    window.icons.changed.connect(lambda: seen.append(window.look.text_size))
    keeper = Keeper()
    desk.library.settings_changed.connect(keeper.take)
    for size in (110, 125, 150, 175):
        window.look.set_text_size(size)
    desk.wait(lambda: len(keeper.sizes) == 4)
    assert keeper.sizes == [110, 125, 150, 175]
    assert (seen, window.look.text_size) == ([110, 125, 150, 175], 175)


def test_quick_steps_style_everything_once_more_and_not_each_time(desk: Desk) -> None:
    window = desk.open()
    seen: list[float] = []
    window.icons.changed.connect(lambda: seen.append(QApplication.font().pointSizeF() / TEXT_PT * 100))
    for _ in range(9):
        window.look.grow()
    assert (window.look.text_size, window.look.larger.isEnabled()) == (200, False)
    assert "200 %" in window.notice.accessibleName()
    desk.wait(lambda: len(seen) == 2)
    window.look.shrink()
    window.look.shrink()
    desk.close()
    assert (*seen[:2], seen[-1]) == pytest.approx((110, 200, 150))
    assert load_settings(desk.folder / "settings.json").text_size == 150


def test_the_section_for_a_settings_page_goes_with_it(desk: Desk) -> None:
    window = desk.open()
    section = TextSizeSection(window.look, window.icons)
    desk.qtbot.addWidget(section)
    section.larger_button.click()
    assert (section.shown.text(), section.usual_button.isEnabled()) == ("110 %", True)
    window.look.set_text_size(80)
    assert (section.shown.text(), section.smaller_button.isEnabled()) == ("80 %", False)
    section.usual_button.click()
    assert window.look.text_size == 100


def test_the_size_is_said_in_the_digits_that_are_chosen(desk: Desk) -> None:
    window = desk.open()
    section = TextSizeSection(window.look, window.icons)
    desk.qtbot.addWidget(section)
    desk.switch.set_language(Language.KANNADA)
    desk.switch.use_native_digits(True)
    try:
        window.look.grow()
        assert "೧೧೦" in window.notice.accessibleName()
        assert section.shown.text() == "೧೧೦ %"
    finally:
        desk.switch.use_native_digits(False)


@pytest.mark.parametrize("language", [Language.ENGLISH, Language.KANNADA])
@pytest.mark.parametrize("size", [(1080, 760), (480, 420)], ids=["wide", "narrow"])
def test_nothing_is_cut_off_at_200_per_cent(desk: Desk, size: tuple[int, int], language: Language) -> None:
    desk.folder.mkdir()
    save_settings(Settings(language=language, text_size=200), desk.folder / "settings.json")
    window = desk.open()
    desk.switch.set_language(language)
    window.resize(*size)
    desk.ask("How much?")
    desk.wait_for_answer()
    window.look.set_text_size(200)  # with its notice in sight
    assert (window.width(), window.height()) == size
    desk.wait(lambda: cut_off(window) == [])
    for part in (window.composer, window.notice, window.composer.button):
        assert part.mapTo(window, QPoint(0, part.height())).y() <= window.height()
        assert part.height() >= part.minimumSizeHint().height()


def test_a_lists_numbers_have_room_at_every_size(desk: Desk) -> None:
    desk.model = HeldModel(["1. One\n", "2. Two\n"])
    window = desk.open()
    desk.ask("Count.")
    document = desk.wait_for_answer().text_view.document()
    narrow = document.indentWidth()
    window.look.set_text_size(200)
    desk.wait(lambda: document.indentWidth() == 2 * narrow)


def cut_off(window: QWidget) -> list[str]:
    """Buttons and labels in sight that have less height than they ask for, or stand beyond their parent's edge."""
    bad = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QPushButton) or not widget.text():
            continue
        wanted = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else widget.sizeHint().height()
        where = widget.mapTo(window, QPoint(0, 0))
        beyond = where.x() < 0 or where.x() + widget.width() > window.width()
        if widget.height() < min(wanted, widget.sizeHint().height()) or beyond:
            bad.append(f"{type(widget).__name__} {widget.text()!r} {widget.size()} wants {wanted}")
    return bad


@pytest.mark.parametrize("language", Language)
def test_list_takes_no_more_room_than_it_has_once_large_text_is_small_again(desk: Desk, language: Language) -> None:
    window = desk.open()
    window.look.set_text_size(200)
    desk.wait(lambda: load_settings(desk.folder / "settings.json").text_size == 200)
    desk.close()
    window = desk.open()
    desk.switch.set_language(language)
    window.resize(1366, 749)
    desk.wait(lambda: window.width() == 1366)
    for _ in range(4):
        desk.application.processEvents()
    window.look.set_text_size(100)
    desk.wait(window.sidebar.isVisible)
    for _ in range(4):
        desk.application.processEvents()
    splitter = window.sidebar.parentWidget()
    assert isinstance(splitter, QSplitter)
    assert splitter.sizes()[0] == window.sidebar.width() == max(SIDEBAR_WIDTH, window.sidebar.minimumSizeHint().width())


def test_question_box_stands_below_the_answers_at_every_size(desk: Desk) -> None:
    """The room for a scroll bar beside it is that of the size of now, not that of the start."""
    desk.folder.mkdir()
    save_settings(Settings(text_size=200), desk.folder / "settings.json")
    window = desk.open()
    window.resize(1300, 700)
    desk.answer_to("How much?")
    answer, box = window.transcript.views[-1], window.composer

    def ends(part: QWidget) -> tuple[int, int]:
        left = part.mapTo(window, QPoint()).x()
        return left, left + part.width()

    for size in (200, 100):
        window.look.set_text_size(size)
        QTest.qWait(100)
        apart = [abs(one - other) for one, other in zip(ends(answer), ends(box), strict=True)]
        assert max(apart) <= 1, size  # the box has a line around it
