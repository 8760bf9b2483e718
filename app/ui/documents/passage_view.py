"""A passage in its place: the words quoted set off, what stands before and after it paler, tables cell by cell."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData
from PySide6.QtGui import QColor, QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit

from app.core.documents.documents import Passage
from app.core.documents.sources import SourceNote
from app.ui.look.fonts import line_height
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.tokens import MARKED, Palette, blend, is_high_contrast
from app.ui.parts.table_rows import Row, rows_of, set_columns, set_out, tint_names, units_of, utf16_offset, words_in
from app.workers.document_library import SourcePlace

Span = tuple[int, int]  # from, to, in Qt's own units
_HEIGHT = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


class PassageView(LanguageFollower, QTextEdit):
    """Plain text alone: nothing in a document is loaded or opened. Selectable, never edited."""

    def __init__(self) -> None:
        super().__init__()
        self._said = ""
        self._rows: list[Row] = []
        self.setObjectName("passage")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(14)
        self._place: SourcePlace | None = None
        self._marks: list[Span] = []  # what was chosen, its first words first
        self._paler: list[Span] = []  # what else is quoted
        self.retranslate()

    @property
    def marked_text(self) -> str:
        """The words set off, quotation by quotation."""
        return self._words_in(self._marks)

    @property
    def paler_text(self) -> str:
        """The words of the answer's other quotations, which are set off less."""
        return self._words_in(self._paler)

    @property
    def said(self) -> str:
        """All that is to be read, as the document has it."""
        return self._said

    def show_place(self, place: SourcePlace, palette: Palette) -> None:
        """Show the passage with those beside it; without its document, what was kept of it."""
        self._place = place
        before, own, after = _parts(place)
        self._said = before + own + after
        self._rows = rows_of(self._said)
        self.setPlainText(set_out(self._said, self._rows))
        self._marks = self._spans(place.chosen.chosen)
        self._paler = self._spans(place.chosen.others)
        self.restyle(palette)
        self.setTextCursor(self._cursor(*self._start))

    def restyle(self, palette: Palette) -> None:
        """The same in other colours."""
        if self._place is None:
            return
        before, own, _ = _parts(self._place)
        whole = self._cursor(0, self._end())
        block, plain, pale = QTextBlockFormat(), QTextCharFormat(), QTextCharFormat()
        block.setLineHeight(line_height(self._said), _HEIGHT)
        whole.setBlockFormat(block)
        plain.setForeground(QColor(palette.text))
        whole.setCharFormat(plain)
        pale.setForeground(QColor(palette.text_muted))
        first, last = utf16_offset(before, len(before)), utf16_offset(before + own, len(before + own))
        for start, end in ((0, first), (last, self._end())):
            self._cursor(start, end).mergeCharFormat(pale)
        tint_names(self.document(), self._said, self._rows, QColor(palette.text_muted))
        self._set_columns()
        lined, dotted = QTextCharFormat.UnderlineStyle.SingleUnderline, QTextCharFormat.UnderlineStyle.DotLine
        for spans, share, line in ((self._paler, MARKED / 2, dotted), (self._marks, MARKED, lined)):
            mark = QTextCharFormat()
            mark.setBackground(QColor(blend(palette.window, palette.accent, share)))
            mark.setForeground(QColor(palette.text))
            if is_high_contrast(palette):  # a tone alone tells nothing there
                mark.setUnderlineStyle(line)
            for span in spans:
                self._cursor(*span).mergeCharFormat(mark)

    def show_mark(self) -> None:
        """Scroll to the words set off; a quarter of the height stays above them."""
        top = self.cursorRect(self._cursor(*self._start)).top()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + top - self.viewport().height() // 4)

    def forget(self) -> None:
        """Show nothing."""
        self._place, self._marks, self._paler = None, [], []
        self._said, self._rows = "", []
        self.clear()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Passage"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._set_columns()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Plain text: the colours of our theme have no place in another program."""
        data = QMimeData()
        data.setText(words_in(self.textCursor(), self._said, self._rows))
        return data

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns of tables follow the width."""
        super().resizeEvent(event)
        if self._rows and event.size().width() != event.oldSize().width():
            self._set_columns()

    @property
    def _start(self) -> Span:
        """Before the first of the words chosen."""
        if self._marks or self._place is None:
            start = self._marks[0][0] if self._marks else 0
        else:
            before, own, _ = _parts(self._place)
            start = utf16_offset(before + own, len(before))
        return start, start

    def _spans(self, notes: Sequence[SourceNote]) -> list[Span]:
        """Where those of them that stand in what is shown stand in it."""
        if self._place is None:
            return []
        starts = _starts(self._place)
        found = [(start, note) for note in notes if (start := starts.get((note.passage, note.text))) is not None]
        return units_of(self._said, [(start + note.start, start + note.end) for start, note in found if note.quote])

    def _words_in(self, spans: Sequence[Span]) -> str:
        return "\n".join(words_in(self._cursor(*span), self._said, self._rows) for span in spans)

    def _set_columns(self) -> None:
        width = self.viewport().width() - 2 * self.document().documentMargin()
        set_columns(self.document(), self._said, self._rows, width)

    def _end(self) -> int:
        return self.document().characterCount() - 1

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(start, self._end()))
        cursor.setPosition(min(end, self._end()), QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _parts(place: SourcePlace) -> tuple[str, str, str]:
    """What stands before the passage, the passage, and what stands after it, blanks between them included."""
    if not place.passages:
        return "", place.note.text, ""
    own = place.passages[place.at]
    before, after = place.passages[: place.at], place.passages[place.at + 1 :]
    return _joined([*before, own])[: -len(own.text)], own.text, _joined([own, *after])[len(own.text) :]


def _starts(place: SourcePlace) -> dict[tuple[int, str], int]:
    """By the ids and texts of the passages shown, at which letter of all that is shown each begins."""
    if not place.passages:
        return {(place.note.passage, place.note.text): 0}
    shown = place.passages
    return {(each.id, each.text): len(_joined(shown[: at + 1])) - len(each.text) for at, each in enumerate(shown)}


def _joined(passages: Sequence[Passage]) -> str:
    """As they stand in the document: between passages there are only blanks."""
    text = ""
    for number, passage in enumerate(passages):
        gap = passage.start - passages[number - 1].end if number else 0
        text += "\n" * min(gap, 2) + passage.text
    return text
