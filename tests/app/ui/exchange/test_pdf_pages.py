"""On printed pages a heading stands with what it is about, and a table's row is whole, in every language."""

import re
from datetime import UTC

import pypdfium2
import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage, QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument, QTextTable
from pytestqt.qtbot import QtBot
from whole_conversations import talk

from app.core.exchange.reading import Labels, Layout
from app.ui.exchange.pdf_export import pdf_document
from app.ui.exchange.pdf_pages import keep_together, pages_of

WORDS = {
    "en": "Give water often and weigh the child. ",
    "hi": "बच्चे को बार-बार पानी दें और उसका वज़न लें। ",
    "kn": "ಮಗುವಿಗೆ ಆಗಾಗ ನೀರು ಕೊಡಿ ಮತ್ತು ತೂಕ ನೋಡಿ. ",
    "te": "పిల్లలకు తరచుగా నీళ్లు ఇవ్వండి, బరువు చూడండి. ",
}
LEADING = re.compile(r"^(?:\d+\. (?:Question|Answer)|Head|Bold|Which|Column)")


def answer(words: str, number: int) -> str:
    rows = "".join(f"| {words[:20]} row{number}x{row} | end{number}x{row} |\n" for row in range(2 + number % 5))
    code = "".join(f"dose_{line} = {line}\n" for line in range(2 + number % 4))
    return (
        f"## Head {number}\n\n{words * (3 + number % 5)}\n\n### Head list\n\n- {words}\n- {words}\n\n"
        f"**Bold {number}**\n\n> {words * (4 + number % 7)}\n\n## Head table\n\n| Column | b |\n|---|---|\n{rows}\n"
        f"### Head code\n\n```python\n{code}```\n\n{words}"
    )


def pages(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def printed(language: str, length: int) -> list[list[str]]:
    """The lines of each page, without what frames it."""
    texts = [each for n in range(length) for each in (f"Which dose {n}?", answer(WORDS[language], n))]
    data = pdf_document(talk(*texts, title="t"), Layout(zone=UTC, labels=Labels(language=language)))
    found = [[line.strip() for line in text.splitlines() if line.strip()] for text in pages(data)]
    return [[line for line in lines if not line.startswith("Page ") and "2026-03" not in line[:12]] for lines in found]


@pytest.mark.parametrize("language", WORDS)
def test_what_leads_to_something_is_not_the_last_on_its_page(language: str, qtbot: QtBot) -> None:
    found = printed(language, 24)
    assert len(found) > 15
    ends = [lines[-1] if lines else "an empty page" for lines in found]
    assert [each for each in ends if LEADING.match(each) or each == "an empty page"] == []


def test_line_that_begins_a_page_is_on_no_other(qtbot: QtBot) -> None:
    document = pages(
        pdf_document(
            talk("q", "\n\n".join(f"line{n}x" for n in range(400)), title="t"), Layout(zone=UTC, labels=Labels())
        )
    )
    lines = re.findall(r"line(\d+)x", " ".join(document))
    assert len(document) > 5
    assert lines == [str(n) for n in range(400)]


@pytest.mark.parametrize("language", WORDS)
def test_no_row_of_a_table_is_torn(language: str, qtbot: QtBot) -> None:
    rows = 0
    for lines in printed(language, 24):
        text = re.sub(r"\s", "", "".join(lines))  # where glyphs are far apart, reading a page puts spaces into words
        begun, ended = set(re.findall(r"row(\d+x\d+)", text)), set(re.findall(r"end(\d+x\d+)", text))
        assert begun == ended
        rows += len(begun)
    assert rows == sum(2 + number % 5 for number in range(24))


@pytest.mark.parametrize("language", ["kn", "te"])
def test_no_row_is_torn_wherever_a_page_ends(language: str, qtbot: QtBot) -> None:
    layout = Layout(zone=UTC, labels=Labels(language=language))
    for above in range(1, 26):
        texts = [
            "q",
            "\n\n".join(f"line {n}" for n in range(above)),
            "q",
            *(answer(WORDS[language], n) for n in (20, 22)),
        ]
        for page in pages(pdf_document(talk(*texts, title="t"), layout)):
            text = re.sub(r"\s", "", page)
            assert set(re.findall(r"row(\d+x\d+)", text)) == set(re.findall(r"end(\d+x\d+)", text))


_PAPER = QImage(10, 10, QImage.Format.Format_RGB32)
_PAPER.setDotsPerMeterX(3780)  # as many as the screen
_PAPER.setDotsPerMeterY(3780)
_FOLLOWING = {
    "a line": "words",
    "lines": "many words " * 30,
    "a list": "- one\n- two",
    "a quotation": "> said",
    "code": "```\none = 1\ntwo = 2\n```",
    "a table": "| Age | Dose |\n|---|---|\n| 2 | 50 ml |\n| 3 | 60 ml |",
}


@pytest.mark.parametrize("following", _FOLLOWING.values(), ids=_FOLLOWING)
@pytest.mark.parametrize("room", [0, 10.5])
def test_heading_stands_with_what_follows_wherever_a_page_ends(following: str, room: float, qtbot: QtBot) -> None:
    """By where the first lines are laid out, for each third of a pixel: `room` is above what follows."""
    ends = 0
    for thirds in range(3 * 140):
        document = QTextDocument()
        document.documentLayout().setPaintDevice(_PAPER)
        document.setMarkdown(f"above\n\n## Head\n\n{following}")
        above = document.begin()
        form = above.blockFormat()
        form.setLineHeight(60 + thirds / 3, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        QTextCursor(above).setBlockFormat(form)
        head = above.next()
        _set_apart(head.next(), room)
        document.setPageSize(QSizeF(300, 200))
        keep_together(document)
        assert page_of(head) == page_of(head.next())
        ends += page_of(head) > 0
    assert 0 < ends < 3 * 140


def _set_apart(block: QTextBlock, room: float) -> None:
    table: QTextTable | None = QTextCursor(block).currentTable()
    if table is not None:
        look = table.format()
        look.setTopMargin(room)
        table.setFormat(look)
        return
    form = block.blockFormat()
    form.setTopMargin(room)
    QTextCursor(block).setBlockFormat(form)


def page_of(block: QTextBlock) -> int:
    rect = block.document().documentLayout().blockBoundingRect(block)
    return int((rect.top() + block.layout().lineAt(0).y() + 1) // block.document().pageSize().height())


def test_room_below_the_last_line_takes_no_page(qtbot: QtBot) -> None:
    """Lines that are set far apart have it below them."""
    counts = set()
    for above in range(60, 200):
        document = QTextDocument("above\nwords")
        document.documentLayout().setPaintDevice(_PAPER)
        form = document.lastBlock().blockFormat()
        form.setTopMargin(above)
        form.setLineHeight(200, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        QTextCursor(document.lastBlock()).setBlockFormat(form)
        document.setPageSize(QSizeF(300, 200))
        assert pages_of(document) == page_of(document.lastBlock()) + 1
        counts.add((pages_of(document), document.pageCount()))
    assert counts == {(1, 1), (1, 2), (2, 2)}  # and as Qt counts them


def test_more_than_a_page_can_hold_together_is_let_go(qtbot: QtBot) -> None:
    text = "\n\n".join(f"## Head {number}" for number in range(60))
    found = pages(pdf_document(talk("q", text + "\n\nwords", title="t"), Layout(zone=UTC, labels=Labels())))
    assert 1 < len(found) < 5
    assert all("Head" in "".join(each.split()) for each in found)
    assert "words" in found[-1]
