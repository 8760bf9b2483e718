"""What a model made of a quotation in another language, beneath it; and, beneath all of them, the offer of that."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.core.documents.sources import Sources
from app.core.documents.written import Translation
from app.ui.look.language_follower import LanguageFollower
from app.ui.parts import boxes
from app.ui.parts.wrapped_label import wrapped_label
from app.ui.parts.wrapping_choice import WrappingButton
from app.ui.transcript.markdown_style import TextStyle
from app.ui.transcript.text_view import TextView
from app.ui.transcript.written_view import fit_label
from app.ui.wording.answer_text import other_languages_text, translated_text

_WIDTH = 200  # pixels, until it is fitted


class TranslationView(LanguageFollower, QWidget):
    """The model's words, marked as such; or why they are withheld."""

    def __init__(self, translation: Translation, style: TextStyle) -> None:
        super().__init__()
        self._translation = translation
        self.marked = wrapped_label("small")
        self._text = TextView(style, _WIDTH)
        self._width = _WIDTH
        boxes.column(self.marked, self._text, on=self, spacing=4)
        self.show_translation(translation)

    @property
    def text(self) -> str:
        """The model's words; empty where they are withheld."""
        return self._translation.text

    @property
    def text_view(self) -> TextView | None:
        """The model's words, where there are any."""
        return self._text if self._translation.text else None

    @property
    def tab_stops(self) -> list[QWidget]:
        """Where the focus comes to, in order."""
        return [self._text]

    def show_translation(self, translation: Translation) -> None:
        """Show another one of the same quotation."""
        self._translation = translation
        self._text.setVisible(bool(translation.text))
        self._text.show_plain(translation.text)
        self.retranslate()

    def fit(self, width: int) -> None:
        """Lay out for `width` pixels."""
        self._width = width
        fit_label(self.marked, width)
        self._text.fit(width)
        if (inner := self.layout()) is not None:
            inner.activate()

    def restyle(self, style: TextStyle) -> None:
        """Show the same words in another style."""
        self._text.restyle(style)

    def retranslate(self) -> None:
        self.marked.setText(translated_text(self._translation))
        self._text.setAccessibleName(self.tr("Translation by the model"))
        if self.isVisible():
            self.fit(self._width)


class TranslationOffer(LanguageFollower, QWidget):
    """That quotations are in another language; and the offer to translate them, or, meanwhile, to stop that."""

    requested = Signal()
    stopped = Signal()

    def __init__(self, sources: Sources) -> None:
        super().__init__()
        self._sources = sources
        self.running = False
        self._width = _WIDTH
        self.said = wrapped_label("small")
        self._progress = wrapped_label("small")
        self.button = WrappingButton()
        boxes.column(self.said, self._progress, (self.button, Qt.AlignmentFlag.AlignLeft), on=self, spacing=4)
        self.said.setVisible(bool(other_languages_text(sources)))
        self.button.clicked.connect(self._press)
        self.offer(offered=False, running=False)

    @property
    def tab_stops(self) -> list[QWidget]:
        """Where the focus comes to, in order."""
        return [self.button]

    def offer(self, *, offered: bool, running: bool) -> None:
        """Whether a model is there that may translate what is not translated yet, and whether it does."""
        self.running = running
        self._progress.setVisible(running)
        self.button.setVisible(offered or running)
        self.retranslate()

    def fit(self, width: int) -> None:
        """Lay out for `width` pixels."""
        self._width = width
        for label in (self.said, self._progress):
            fit_label(label, width)
        if (inner := self.layout()) is not None:
            inner.activate()

    def retranslate(self) -> None:
        self.said.setText(other_languages_text(self._sources))
        self._progress.setText(self.tr("Translating…"))
        self.button.setText(self.tr("Stop translating") if self.running else self.tr("Translate with the model"))
        if self.isVisible():
            self.fit(self._width)

    def _press(self) -> None:
        if self.running:
            self.stopped.emit()
        else:
            self.offer(offered=True, running=True)
            self.requested.emit()
