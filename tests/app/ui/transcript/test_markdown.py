"""Markdown in a document: streamed in pieces it ends as the whole, and it neither loads nor hides anything."""

import random
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage, QTextCursor, QTextDocument, QTextImageFormat
from pytestqt.qtbot import QtBot

from app.ui.transcript.markdown import MarkdownText, settled_length, without_images
from app.ui.transcript.markdown_style import PARAGRAPH_GAP, RULE, TextStyle
from app.ui.transcript.text_view import TextView

STYLE = TextStyle(QColor("teal"), QColor("#eee"), QColor("#ccc"), QColor("#555"), ("Noto Sans Mono",))

RICH = """\
# ಆಧಾರ್ ಎಂದರೇನು?

ಆಧಾರ್ ಎಂಬುದು **12 ಅಂಕಿಯ** ಗುರುತಿನ ಸಂಖ್ಯೆ, `UIDAI` ನೀಡುತ್ತದೆ.

- ಒಂದು
- ಎರಡು
  - ಒಳಗೆ

- ಮೂರು

  ಮುಂದುವರಿಕೆ

> ಉಲ್ಲೇಖ

| ಸೇವೆ | ಶುಲ್ಕ |
|---|---|
| ನೋಂದಣಿ | ಉಚಿತ |

```python
def f():

    return 1
```

---

1. one
2. two

The end.

---
"""


def shown(document: QTextDocument) -> list[tuple[str, bool, bool, int]]:
    """Of each block that is not empty: its text, whether it is in a list, in a table, and its heading level."""
    blocks = []
    block = document.begin()
    while block.isValid():
        in_table = QTextCursor(block).currentTable() is not None
        if block.text():
            blocks.append((block.text(), block.textList() is not None, in_table, block.blockFormat().headingLevel()))
        block = block.next()
    return blocks


def whole(text: str) -> QTextDocument:
    document = QTextDocument()
    MarkdownText(document, STYLE).set(text)
    return document


@pytest.mark.parametrize("seed", range(5))
def test_streamed_text_ends_as_the_whole_does(qapp: object, seed: int) -> None:
    chance = random.Random(seed)
    document = QTextDocument()
    markdown = MarkdownText(document, STYLE)
    rest = RICH
    while rest:
        size = chance.randint(1, 30)
        markdown.append(rest[:size])
        rest = rest[size:]
    assert markdown.text == RICH
    assert shown(document) == shown(whole(RICH))
    at_once = MarkdownText(QTextDocument(), STYLE)
    at_once.set(RICH)
    assert [len(markdown.code_blocks), len(markdown.quotes), len(markdown.rules)] == [1, 1, 2]
    assert [len(at_once.code_blocks), len(at_once.quotes), len(at_once.rules)] == [1, 1, 2]


def test_link_that_is_defined_after_its_use_is_a_link_at_the_end(qapp: object) -> None:
    text = "See [the page].\n\n[the page]: https://example.org\n"
    document = QTextDocument()
    markdown = MarkdownText(document, STYLE)
    markdown.append(text)
    assert document.toPlainText().startswith("See [the page].")
    markdown.finish(text)
    assert document.toPlainText().startswith("See the page.")


def test_every_part_keeps_its_form(qapp: object) -> None:
    blocks = shown(whole(RICH))
    assert ("ಆಧಾರ್ ಎಂದರೇನು?", False, False, 1) in blocks
    assert ("ಎರಡು", True, False, 0) in blocks
    assert ("ನೋಂದಣಿ", False, True, 0) in blocks
    assert ("    return 1", False, False, 0) in blocks


@pytest.mark.parametrize(
    "first", ["- a\n- b", "1. a\n2. b", "> a", "```\na\n```", "# a", "|a|\n|---|\n|b|", "- a\n\n|b|\n|---|"]
)
def test_nothing_of_a_first_block_is_lost(qapp: object, first: str) -> None:
    expected = QTextDocument()
    expected.setMarkdown(first)
    text = [line for line in expected.toPlainText().splitlines() if line]
    assert [line for line in whole(first).toPlainText().splitlines() if line] == text


def test_front_matter_is_shown(qapp: object) -> None:
    assert "secret: 1" in whole("---\nsecret: 1\n---\n\ntext").toPlainText()


def test_table_after_a_quotation_has_no_empty_line_in_it(qapp: object) -> None:
    assert whole("> q\n\n|a|b|\n|---|---|\n|1|2|").toPlainText() == "q\na\nb\n1\n2\n"


@pytest.mark.parametrize("before", ["Words.", "1. one\n2. two", "> said", "## Head", "|a|b|\n|---|---|\n|1|2|"])
def test_a_table_stands_apart_from_what_is_above_it(before: str, qapp: object) -> None:
    document = whole(f"{before}\n\n|Age|Dose|\n|---|---|\n|2|50 ml|")
    layout, head = document.documentLayout(), document.find("Age").block()
    table = layout.frameBoundingRect(QTextCursor(head).currentTable())
    above = head.previous()
    while not above.text():
        above = above.previous()
    rows = head.layout().boundingRect().height()
    assert layout.blockBoundingRect(head).top() - layout.blockBoundingRect(above).bottom() >= PARAGRAPH_GAP
    assert layout.blockBoundingRect(head).top() - table.top() <= rows  # and no empty line does it


def test_a_table_alone_begins_at_the_top(qapp: object) -> None:
    document = whole("|Age|Dose|\n|---|---|\n|2|50 ml|")
    head = document.find("Age").block()
    assert document.documentLayout().blockBoundingRect(head).top() < PARAGRAPH_GAP


def test_code_and_quotations_are_found_for_painting(qapp: object) -> None:
    document = QTextDocument()
    markdown = MarkdownText(document, STYLE)
    markdown.set(RICH)
    (first, last), *others = markdown.code_blocks
    assert others == []
    assert [document.findBlockByNumber(n).text() for n in range(first, last + 1)] == ["def f():", "", "    return 1"]
    assert [document.findBlockByNumber(n).text() for n, _ in markdown.quotes] == ["ಉಲ್ಲೇಖ"]
    rule, _ = markdown.rules
    assert document.findBlockByNumber(rule).blockFormat().boolProperty(RULE)


def test_html_is_shown_as_text(qapp: object) -> None:
    text = whole("a <b>bold</b>\n\n<script>alert(1)</script>\n\n<img src='file:///etc/passwd'>").toPlainText()
    assert "<b>bold</b>" in text
    assert "<script>alert(1)</script>" in text
    assert "<img src='file:///etc/passwd'>" in text


@pytest.mark.parametrize(
    "image",
    ["![alt](https://example.org/x.png)", "![](file:///etc/passwd)", "![a]\n\n[a]: https://example.org/x.png"],
)
def test_image_is_shown_as_text(qapp: object, image: str) -> None:
    document = whole(f"before {image}\n\nafter")
    assert image.split("\n", maxsplit=1)[0] in document.toPlainText()
    block = document.begin()
    while block.isValid():
        assert not any(form.format.isImageFormat() for form in block.textFormats())
        block = block.next()


def test_exclamation_mark_and_bracket_in_code_stay_as_they_are() -> None:
    code = "`![x](y)`"
    fence = "```\n![x](y)\n```"
    assert without_images(code) == code
    assert without_images(fence) == fence
    assert without_images(f"{code} ![x](y)\n{fence}\n![x](y)") == f"{code} !\\[x](y)\n{fence}\n!\\[x](y)"


def test_image_that_gets_into_a_document_still_loads_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    picture = tmp_path / "picture.png"
    red = QImage(8, 8, QImage.Format.Format_RGB32)
    red.fill(QColor("red"))
    assert red.save(str(picture))
    view = TextView(STYLE, 400)
    qtbot.addWidget(view)
    form = QTextImageFormat()
    form.setName(QUrl.fromLocalFile(str(picture)).toString())
    QTextCursor(view.document()).insertImage(form)
    view.fit(200)
    drawn = view.grab().toImage()
    colors = {drawn.pixelColor(x, y).name() for x in range(drawn.width()) for y in range(drawn.height())}
    assert "#ff0000" not in colors


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one", ""),
        ("one\n", ""),
        ("one\n\n", "one\n\n"),
        ("one\n\ntwo", "one\n\n"),
        ("```\na\n\nb", ""),
        ("```\na\n\nb\n```\n\nc", "```\na\n\nb\n```\n\n"),
        ("~~~\n```\n\n", ""),
        ("- ```\n  a\n\n  b", ""),
        ("- a\n\n", ""),
        ("- a\n\n- b\n\n", ""),
        ("- a\n\n  b\n\n1. c\n\n", ""),
        ("- a\n\nb", "- a\n\n"),
        ("1. a\n\n# b\n\n- c\n\n", "1. a\n\n# b\n\n"),
        ("a\n\n- b\n", "a\n\n"),
        ("one\n  \t\ntwo", "one\n  \t\n"),
    ],
)
def test_what_is_settled_ends_at_a_blank_line_outside_of_code(text: str, expected: str) -> None:
    assert text[: settled_length(text)] == expected


def test_text_that_is_settled_is_not_laid_out_anew(qtbot: QtBot) -> None:
    view = TextView(STYLE, 400)
    qtbot.addWidget(view)
    view.append_markdown("first\n\nsecond\n\n")
    changes: list[int] = []
    view.document().contentsChange.connect(lambda position, removed, added: changes.append(position))
    view.append_markdown("third")
    assert min(changes) >= view.toPlainText().index("third") - 1


def test_code_of_five_hundred_lines_is_styled_in_a_step_of_the_window(qapp: object) -> None:
    code = "```python\n" + "total = sum(values)\n" * 498 + "```\n"
    longest = 1.0
    for _ in range(5):  # what is loaded at its first use is no part of it
        markdown, began = MarkdownText(QTextDocument(), STYLE), time.thread_time()
        markdown.set(code)
        longest = min(longest, time.thread_time() - began)
    assert markdown.code_blocks == [(0, 497)]
    assert longest < 0.05


def test_only_the_first_and_the_last_line_of_code_keep_others_away(qapp: object) -> None:
    document = QTextDocument()
    MarkdownText(document, STYLE).set("One\n\n```\na\nb\nc\n```\n\nTwo\n\n```\nd\n```\n")
    margins = {}
    block = document.begin()
    while block.isValid():
        margins[block.text()] = (block.blockFormat().topMargin() > 0, block.blockFormat().bottomMargin() > 0)
        block = block.next()
    assert [margins[line] for line in "abcd"] == [(True, False), (False, False), (False, True), (True, True)]
