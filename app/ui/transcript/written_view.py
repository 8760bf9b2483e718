"""What a model made of the documents: its sentences, those that are struck out crossed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLabel, QWidget

from app.core.documents.written import Sentence, Written
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.numbers import count
from app.ui.parts import boxes
from app.ui.parts.one_click import take_double_click_as_one
from app.ui.parts.wrapped_label import wrapped_label
from app.ui.parts.wrapping_choice import WrappingButton
from app.ui.transcript.markdown_style import TextStyle
from app.ui.transcript.text_view import TEXT_INSET, TextView
from app.ui.wording.answer_text import (
    fallback_text,
    found_text,
    struck_text,
    verified_text,
)

_WIDTH = 200  # pixels, until it is fitted


def fit_label(label: QLabel, width: int) -> None:
    """Let its words begin where a text's do, and give it the height that they take at that width."""
    label.ensurePolished()
    label.setContentsMargins(TEXT_INSET, 0, 0, 0)
    label.setFixedWidth(width)
    label.setMinimumHeight(0)  # it is never less than that: what was tall in a narrow column would stay so
    label.setFixedHeight(max(label.heightForWidth(width), 0))  # -1: it has no words


class WrittenView(LanguageFollower, QWidget):
    """The answer where enough of it stands; else beneath the quotations, folded away."""

    grown = Signal()

    def __init__(self, written: Written, style: TextStyle) -> None:
        super().__init__()
        self._written, self._style = written, style
        self._width = _WIDTH
        self.said = wrapped_label("small")
        self.fold_button = WrappingButton(self)
        self.fold_button.setProperty("kind", "link")
        self.fold_button.setCheckable(True)
        self.fold_button.setVisible(not written.shown and bool(written.sentences))
        self.rows: list[tuple[Sentence, TextView, QLabel]] = []
        column = boxes.column(on=self, spacing=4)
        if not written.shown:
            column.addWidget(self.said)
            column.addWidget(self.fold_button, alignment=Qt.AlignmentFlag.AlignLeft)
        for sentence in written.sentences:
            text, why = TextView(style, _WIDTH), wrapped_label("small")
            text.show_plain(sentence.marked_text)
            if not sentence.verified:
                _strike(text)
            self.rows.append((sentence, text, why))
            column.addWidget(text)
            column.addWidget(why)
        if written.shown:
            column.addWidget(self.said)
        self._show_rows()
        self.fold_button.toggled.connect(self._unfold)
        take_double_click_as_one(self.fold_button)
        self.retranslate()

    @property
    def is_answer(self) -> bool:
        """Whether what stands of it is the answer."""
        return self._written.shown

    @property
    def text_views(self) -> list[TextView]:
        """Each sentence's text."""
        return [text for _, text, _ in self.rows]

    @property
    def tab_stops(self) -> list[QWidget]:
        """Where the focus comes to, in order."""
        return [self.fold_button, *(text for _, text, _ in self.rows)]

    def fit(self, width: int) -> None:
        """Lay out for `width` pixels."""
        self._width = width
        fit_label(self.said, width)
        for _, text, why in self.rows:
            text.fit(width)
            fit_label(why, width)
        if (inner := self.layout()) is not None:
            inner.activate()

    def restyle(self, style: TextStyle) -> None:
        """Show the same words in another style."""
        for _, text, _ in self.rows:
            text.restyle(style)

    def retranslate(self) -> None:
        written = self._written
        said = verified_text(written) if written.shown else fallback_text(written.fallback)
        if written.shown:
            said += " " + self.tr("Share: %1 %.").replace("%1", count(round(100 * written.verified / len(self.rows))))
        self.said.setText(said)
        self.fold_button.setText(self.tr("What the model wrote"))
        for sentence, text, why in self.rows:
            if sentence.verified:
                text.setAccessibleName(self.tr("Sentence found in the documents"))
                why.setText("" if self._is_plain(sentence) else found_text(sentence))
            else:
                text.setAccessibleName(self.tr("Sentence struck out"))
                why.setText(self.tr("Struck out: %1").replace("%1", struck_text(sentence)))
        if self.isVisible():
            self.fit(self._width)

    def _show_rows(self) -> None:
        shown = self._written.shown or self.fold_button.isChecked()
        for sentence, text, why in self.rows:
            text.setVisible(shown)
            why.setVisible(shown and not self._is_plain(sentence))

    def _is_plain(self, sentence: Sentence) -> bool:
        """Whether there is nothing to say of it."""
        return sentence.verified and self._written.shown and not (sentence.renumbered or sentence.is_replaced)

    def _unfold(self, shown: bool) -> None:
        self._show_rows()
        self.fit(self._width)
        self.grown.emit()


def _strike(text: TextView) -> None:
    form = QTextCharFormat()
    form.setFontStrikeOut(True)
    cursor = QTextCursor(text.document())
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeCharFormat(form)
