"""A quotation in an answer: it shows where words of its passage are left out, and the whole passage at a click."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QWidget

from app.core.documents.sources import SourceNote
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.tokens import MARKED, XS
from app.ui.parts import boxes
from app.ui.parts.one_click import take_double_click_as_one
from app.ui.parts.table_rows import Row, is_all_rows, rows_of, set_columns, set_out, tint_names, utf16_offset, words_in
from app.ui.parts.wrapping_choice import WrappingButton
from app.ui.transcript.markdown import shown_plain
from app.ui.transcript.markdown_style import TextStyle
from app.ui.transcript.text_view import TextView

_MARKS = re.compile(r"\A… | …\Z")
QUOTE_INSET = 14  # pixels: the bar beside a quotation, and the space to its words
_WIDTH = 200  # pixels, until it is fitted
_LEFT_OUT = "…"


def _bound(mark: re.Match[str]) -> str:
    """What says that words are left out never stands alone in a line."""
    return mark[0].replace(" ", "\u00a0")


class QuotedText(TextView):
    """Plain text alone."""

    _words = ""
    _rows: tuple[Row, ...] = ()
    _set_for = (0, "")  # pixels, and the font

    @property
    def said(self) -> str:
        """The words as the document has them."""
        return self._words

    def words_in(self, cursor: QTextCursor) -> str:
        """Those of them that a cursor has selected."""
        return words_in(cursor, self._words, self._rows)

    def show_plain(self, text: str) -> None:
        """Show words of a document."""
        self._words = shown_plain(text)
        self._rows = tuple(rows_of(self._words))
        self.blockSignals(True)  # nobody has moved the cursor in it
        self.setPlainText(_MARKS.sub(_bound, set_out(self._words, self._rows)))
        self.blockSignals(False)
        tint_names(self.document(), self._words, self._rows, self._style.muted)
        self._set_for = 0, ""

    def fit(self, width: int, *, hug: bool = False) -> int:
        """The columns follow the width."""
        self.ensurePolished()
        wanted = width, self.document().defaultFont().toString()
        if wanted != self._set_for:
            self._set_for = wanted
            set_columns(self.document(), self._words, self._rows, width - 2 * self.frameWidth())
        return super().fit(width, hug=hug)


class QuotationView(LanguageFollower, QFrame):
    """The words quoted, or the whole passage with these marked: a part is not to be taken for the whole."""

    grown = Signal()

    def __init__(
        self,
        note: SourceNote,
        style: TextStyle,
        source: QWidget | None,
        above: Sequence[SourceNote] = (),
    ) -> None:
        """`source` is what leads to its place, and stands beneath; None: one below has its passage.

        `above` are the quotations of the same passage that stand above this one: the whole passage has them marked too.
        """
        super().__init__()
        self._note, self._style, self._above = note, style, tuple(above)
        self._whole = False
        self._width = _WIDTH
        before, after = note.text[: note.start].strip(), note.text[note.end :].strip()
        lines = "\n" in note.quote and note.text[: note.start].endswith("\n")
        runs = not (lines or is_all_rows(note.quote))  # a list or rows are whole as they are
        self._before = f"{_LEFT_OUT} " if before and runs else ""
        self._after = f" {_LEFT_OUT}" if after and runs else ""
        self.is_part = source is not None and bool(before or after)
        self.setObjectName("quotation")
        self.text = QuotedText(style, _WIDTH, self)
        self.whole_button = WrappingButton(self)
        self.whole_button.setProperty("kind", "link")
        self.whole_button.setVisible(self.is_part)
        self.whole_button.clicked.connect(self._turn)
        take_double_click_as_one(self.whole_button)
        beneath = boxes.flow(*([source] if source is not None else []), self.whole_button)
        boxes.column(self.text, beneath, on=self, spacing=XS, margins=(QUOTE_INSET - 3, 0, 0, 0))
        self._source = source
        self._show_words()
        self.retranslate()

    @property
    def words(self) -> str:
        """The words of the document that are shown, without the marks of what was left out."""
        shown = self.text.said
        if self._whole:
            return shown
        return shown[len(self._before) : len(shown) - len(self._after)]

    @property
    def marked_text(self) -> str:
        """The words that are set off in the whole passage, quotation by quotation."""
        marked = [self.text.words_in(self._quoted(note)) for note in (*self._above, self._note)]
        return "\n".join(marked) if self._whole else ""

    @property
    def tab_stops(self) -> list[QWidget]:
        """Where the focus comes to, in order."""
        source = [self._source] if self._source is not None else []
        return [self.text, *source, *([self.whole_button] if self.is_part else [])]

    def leave_room_above(self, pixels: int) -> None:
        """Stand apart from the quotation above, whose bar goes on in this one's."""
        if (inner := self.layout()) is not None:
            margins = inner.contentsMargins()
            inner.setContentsMargins(margins.left(), pixels, margins.right(), margins.bottom())

    def fit(self, width: int) -> None:
        """Lay out for `width` pixels."""
        self._width = width
        self.text.fit(width - QUOTE_INSET)
        if (inner := self.layout()) is not None:
            inner.activate()

    def restyle(self, style: TextStyle) -> None:
        """Show the same words in another style."""
        self._style = style
        self.text.restyle(style)
        self._show_words()

    def retranslate(self) -> None:
        self.text.setAccessibleName(self.tr("The whole passage") if self._whole else self.tr("Quotation"))
        text = self.tr("Show the quotation only") if self._whole else self.tr("Show the whole passage")
        self.whole_button.setText(text)

    def _turn(self) -> None:
        self._whole = not self._whole
        self._show_words()
        self.retranslate()
        self.fit(self._width)
        self.grown.emit()

    def _show_words(self) -> None:
        note = self._note
        self.text.show_plain(note.text if self._whole else f"{self._before}{note.quote}{self._after}")
        if self._whole:
            form = QTextCharFormat()
            ground = QColor(self._style.accent)
            ground.setAlphaF(MARKED)
            form.setBackground(ground)
            form.setFontUnderline(self._style.lined)
            for each in (*self._above, note):
                self._quoted(each).mergeCharFormat(form)
            quoted = self._quoted(note)
            self.text.searched = quoted.selectionStart(), quoted.selectionEnd()
        else:
            self.text.searched = None

    def _quoted(self, note: SourceNote) -> QTextCursor:
        """The quoted words in the whole passage."""
        cursor = QTextCursor(self.text.document())
        end = self.text.document().characterCount() - 1
        cursor.setPosition(min(utf16_offset(note.text, note.start), end))
        cursor.setPosition(min(utf16_offset(note.text, note.end), end), QTextCursor.MoveMode.KeepAnchor)
        return cursor
