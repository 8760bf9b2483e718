"""A row of a table in an answer and beside it: a cell a line, values below one another, copied as it stands."""

from itertools import pairwise

import pytest
from document_desk import DocumentDesk
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QTextEdit

from app.core.conversations.search import parse_query
from app.core.settings import Theme
from app.ui.look import fonts
from app.ui.transcript.found_marks import found_look
from app.ui.transcript.quotation_view import QuotationView

CHART = """# Fever

| Weight | Syrup (120 mg/5 ml) | How often a day |
|---|---|---|
| 5 to 9 kg | 2 ml | 4 times, and never more than that, whatever the mother asks for |
| 10 to 14 kg | 5 ml | 4 times |
| 15 to 19 kg | 7 ml | 4 times |
"""
ROW = "Weight: 10 to 14 kg; Syrup (120 mg/5 ml): 5 ml; How often a day: 4 times"


@pytest.fixture
def quotation(desk: DocumentDesk) -> QuotationView:
    desk.open_with("Clinic", "fever.md", CHART)
    desk.answer_to("How much syrup for a child whose weight is 12 kg?")
    return desk.sources().quotation_views[0]


def lefts(view: QTextEdit, *texts: str) -> list[int]:
    """Where these begin."""
    found = []
    for text in texts:
        cursor = view.document().find(text)
        cursor.setPosition(cursor.selectionStart())
        found.append(view.cursorRect(cursor).left())
    return found


def copied(view: QTextEdit) -> str:
    view.selectAll()
    view.copy()
    return QGuiApplication.clipboard().text()


def test_values_stand_below_one_another(quotation: QuotationView) -> None:
    view = quotation.text
    lines = view.toPlainText().split("\n")
    assert [line.split("\t")[0] for line in lines] == ["Weight:", "Syrup (120 mg/5 ml):", "How often a day:"]
    assert len(set(lefts(view, "10 to", "5 ml\u200b", "4 times"))) == 1
    assert len(set(lefts(view, "Weight", "Syrup", "How"))) == 1
    assert view.height() >= view.document().size().height()


def test_it_says_and_copies_what_the_document_does(desk: DocumentDesk, quotation: QuotationView) -> None:
    assert quotation.words == quotation.text.said == ROW
    assert quotation.is_part
    assert copied(quotation.text) == ROW
    cursor = quotation.text.textCursor()
    cursor.setPosition(ROW.index("kg"))
    cursor.setPosition(ROW.index("Syrup") + 5, QTextCursor.MoveMode.KeepAnchor)
    quotation.text.setTextCursor(cursor)
    quotation.text.copy()
    assert QGuiApplication.clipboard().text() == "kg; Syrup"
    view = desk.window.transcript.views[-1]
    view.mark(parse_query('"14 kg Syrup"'), found_look(desk.window.icons.palette))
    (mark,) = quotation.text.extraSelections()
    assert (mark.cursor.selectionStart(), mark.cursor.selectionEnd()) == (ROW.index("14"), ROW.index("Syrup") + 5)


def test_whole_passage_has_rows_apart_and_the_one_marked(desk: DocumentDesk, quotation: QuotationView) -> None:
    quotation.whole_button.click()
    view = quotation.text
    assert quotation.marked_text == ROW
    assert copied(view) == quotation.text.said
    tops = [
        view.cursorRect(view.document().find(text)).top() for text in ("2 ml", "4 times, and", "10 to", "5 ml\u200b")
    ]
    steps = [later - earlier for earlier, later in pairwise(tops)]
    assert steps[1] > steps[0] == steps[2]  # between rows there is more room than within
    desk.appearance.set_theme(Theme.DARK)
    assert quotation.marked_text == ROW


def test_panel_has_them_too_and_its_columns_follow_its_width(desk: DocumentDesk, quotation: QuotationView) -> None:
    desk.show_source()
    passage = desk.panes.panel.passage
    desk.wait(passage.isVisible)
    assert passage.marked_text == ROW
    assert copied(passage) == passage.said
    assert ROW in passage.said

    def in_line() -> bool:
        return len(set(lefts(passage, "10 to", "5 ml\u200b", "4 times"))) == 1

    passage.setFixedWidth(200)  # a name is wider than its column
    desk.wait(lambda: not in_line())
    passage.setFixedWidth(600)
    desk.wait(in_line)
    assert passage.marked_text == ROW


def test_columns_follow_the_size_of_text(desk: DocumentDesk, quotation: QuotationView) -> None:
    desk.show_source()
    passage = desk.panes.panel.passage
    desk.wait(passage.isVisible)
    passage.setMinimumWidth(900)  # room for the names at any size

    def columns() -> list[int]:
        return [lefts(view, "10 to")[0] - lefts(view, "Weight")[0] for view in (quotation.text, passage)]

    before = columns()
    try:
        desk.window.look.set_text_size(150)
        desk.wait(lambda: all(now > 1.2 * was for was, now in zip(before, columns(), strict=True)))
    finally:
        fonts.set_text_size(100)
