"""The panel beside the conversation sets off all that an answer quotes there: what was chosen, and paler the rest."""

from functools import partial
from pathlib import Path

import pytest
from document_desk import DocumentDesk
from made_documents import pdf
from PySide6.QtGui import QColor, QGuiApplication, QTextCharFormat
from pytestqt.qtbot import QtBot

from app.core.documents.sources import Box, ChosenSource, PagePicture, SourceNote
from app.core.settings import Theme
from app.ui.documents.page_view import MARKER, PageView

LINES = (
    "The blue pump gives nine litres a minute.",
    "The red pump gives four litres a minute.",
    "Both pumps stand behind the store.",
)


def chosen_in(desk: DocumentDesk, path: Path) -> ChosenSource:
    """The first line and the last were chosen together; the second is quoted elsewhere in the answer."""
    desk.add("Pumps", path).close_button.click()
    (collection,) = desk.documents.shelf.documents.collections()
    (document,) = desk.documents.shelf.documents.list(collection.id)
    passage = desk.documents.shelf.documents.passages_of(document.id)[0]
    first, second, third = (
        SourceNote(path.name, "", passage.page, None, passage.id, passage.text, at, at + len(line))
        for line in LINES
        for at in [passage.text.index(line)]
    )
    return ChosenSource(first, (third,), (second,))


def test_all_quotations_of_the_passage_are_set_off_in_the_text(desk: DocumentDesk) -> None:
    desk.open()
    chosen = chosen_in(desk, desk.put("pumps.txt", " ".join(LINES)))
    panel = desk.panes.panel
    panel.show_source(chosen)
    desk.wait(lambda: panel.place is not None)
    assert panel.passage.marked_text == f"{LINES[0]}\n{LINES[2]}"
    assert panel.passage.paler_text == LINES[1]
    panel.copy_button.click()
    assert QGuiApplication.clipboard().text() == f"{LINES[0]}\n{LINES[2]}\n— pumps.txt"
    panel.leave()
    assert panel.passage.marked_text == panel.passage.paler_text == ""


def test_quotations_are_told_apart_in_every_theme(desk: DocumentDesk) -> None:
    desk.open()
    chosen = chosen_in(desk, desk.put("pumps.txt", " ".join(LINES)))
    panel = desk.panes.panel
    panel.show_source(chosen)
    desk.wait(lambda: panel.place is not None)

    def forms() -> list[QTextCharFormat]:
        return [panel.passage.document().find(line).charFormat() for line in LINES]

    for theme in (Theme.LIGHT, Theme.DARK):
        desk.appearance.set_theme(theme)
        grounds = [QColor(each.background().color()).name() for each in forms()]
        assert grounds[0] == grounds[2] != grounds[1]
    desk.appearance.set_theme(Theme.HIGH_CONTRAST)
    lines = QTextCharFormat.UnderlineStyle
    assert [each.underlineStyle() for each in forms()] == [lines.SingleUnderline, lines.DotLine, lines.SingleUnderline]


def test_all_quotations_are_set_off_on_their_page_and_where_one_turns_to_it(desk: DocumentDesk) -> None:
    desk.open()
    chosen = chosen_in(desk, desk.put("pumps.pdf", pdf(["\n".join(LINES), "Nothing is said here."])))
    panel = desk.panes.panel
    panel.show_source(chosen)
    desk.wait(lambda: panel.page.picture is not None)
    for button, boxes, paler in ((None, 2, 1), (panel.on_button, 0, 0), (panel.back_button, 2, 1)):
        if button is not None:
            page = 2 if button is panel.on_button else 1
            button.click()
            desk.wait(partial(_shows, desk, page))
        picture = panel.page.picture
        assert picture is not None
        assert (len(picture.boxes), len(picture.paler)) == (boxes, paler)


@pytest.mark.parametrize("is_turned", [False, True])
def test_words_on_a_page_are_set_off_with_room_across_their_line(qtbot: QtBot, is_turned: bool) -> None:
    view = PageView()
    qtbot.addWidget(view)
    view.resize(600, 600)
    box = (0.45, 0.1, 0.5, 0.9) if is_turned else (0.1, 0.45, 0.9, 0.5)
    view.show_picture(PagePicture(1, 100, 100, 300, b"\xff" * 30000, (box,)))
    view.show()
    paper = view.widget()
    assert paper is not None
    drawn = paper.grab().toImage()
    side = drawn.width()
    assert drawn.height() == side

    def is_marked(along: float, across: float) -> bool:
        at = (across, along) if is_turned else (along, across)
        return drawn.pixelColor(round(at[0] * side), round(at[1] * side)) == MARKER

    assert is_marked(0.5, 0.475)
    assert is_marked(0.5, 0.447)
    assert not is_marked(0.5, 0.43)
    assert not is_marked(0.1 - 5 / side, 0.475)


def test_what_is_set_off_on_a_page_has_a_line_around_it_in_high_contrast(desk: DocumentDesk) -> None:
    desk.open()
    panel = desk.panes.panel
    chosen = chosen_in(desk, desk.put("pumps.pdf", pdf(["\n".join(LINES)])))
    panel.show_source(chosen)
    desk.wait(lambda: panel.page.picture is not None)
    picture = panel.page.picture
    assert picture is not None
    paper = panel.page.widget()
    assert paper is not None

    def darkest(box: Box) -> int:
        """Of the pixels at the end of a line, where no letters are."""
        drawn = paper.grab().toImage()
        x, y = round(box[2] * paper.width()) + 1, round((box[1] + box[3]) / 2 * paper.height())
        return min(drawn.pixelColor(x + beside, y + below).lightness() for beside in range(3) for below in range(-5, 6))

    plain, (paler,) = picture.boxes[0], picture.paler
    desk.appearance.set_theme(Theme.LIGHT)
    assert min(darkest(plain), darkest(paler)) > 128
    desk.appearance.set_theme(Theme.HIGH_CONTRAST)
    assert max(darkest(plain), darkest(paler)) < 128


@pytest.mark.parametrize("known", [True, False])
def test_a_quotation_of_a_passage_that_is_no_longer_so_is_not_set_off(desk: DocumentDesk, known: bool) -> None:
    desk.open()
    chosen = chosen_in(desk, desk.put("pumps.txt", " ".join(LINES)))
    (other,) = chosen.others
    changed = other if known else SourceNote(other.document, "", None, None, other.passage, "Another text.", 0, 7)
    panel = desk.panes.panel
    panel.show_source(ChosenSource(chosen.note, (), (changed,)))
    desk.wait(lambda: panel.place is not None)
    assert panel.passage.paler_text == (LINES[1] if known else "")


def _shows(desk: DocumentDesk, page: int) -> bool:
    picture = desk.panes.panel.page.picture
    return picture is not None and picture.page == page
