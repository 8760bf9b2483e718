"""Words of a document in an answer: rows of tables are set out cell by cell, and copied as they stand there."""

from __future__ import annotations

import re

from PySide6.QtGui import QTextCursor

from app.ui.parts.table_rows import Row, rows_of, set_columns, set_out, tint_names, words_in
from app.ui.transcript.markdown import shown_plain
from app.ui.transcript.text_view import TextView

_MARKS = re.compile(r"\A… | …\Z")


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
        self.setPlainText(_MARKS.sub(_bound, set_out(self._words, self._rows)))
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
