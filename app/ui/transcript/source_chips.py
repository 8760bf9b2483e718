"""What an answer is taken from: each quotation in its own words, and a chip that leads to its place."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.core.documents.sources import ChosenSource, SourceNote, Sources
from app.ui.look.fonts import grown
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.tokens import HALF, M
from app.ui.parts import boxes
from app.ui.parts.elided import ElidedButton
from app.ui.parts.icon_button import IconSet, small_icon
from app.ui.parts.wrapped_label import wrapped_label
from app.ui.transcript.markdown_style import TextStyle
from app.ui.transcript.quotation_view import QUOTE_INSET, QuotationView
from app.ui.transcript.text_view import TEXT_INSET, TextView
from app.ui.transcript.translation_view import TranslationOffer, TranslationView
from app.ui.transcript.written_view import WrittenView, fit_label
from app.ui.wording.answer_text import (
    doubtful_text,
    foreign_quotations,
    nearest_text,
    place_line,
    place_text,
    read_as_text,
    unanswered_text,
)

LEAST_TITLE = 80  # pixels of a source's title


class SourceChip(ElidedButton):
    """Title, page and heading of a source, cut where there is no room, a title first; a click leads there."""

    def __init__(
        self,
        note: SourceNote,
        icons: IconSet,
        number: int | None = None,
        *,
        is_named: bool = True,
    ) -> None:
        """`number` is that of the marks in an answer. Where the chip above it names the same place, it need not."""
        super().__init__()
        self.note, self._icons, self._number, self._is_named = note, icons, number, is_named
        self.setProperty("kind", "source")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the cursor where it is typed
        icons.changed.connect(self._tint)
        self._tint()
        self.retranslate()

    def retranslate(self) -> None:
        mark = "" if self._number is None else f"[{self._number}] "
        text = mark + place_text(self.note)
        self.show_text(text if self._is_named else "", "" if self._is_named else text)
        self.setAccessibleName(self.tr("Source: %1").replace("%1", text))

    def _cut(self) -> str:
        """Which page it is has to be seen of a document with a long title, too."""
        metrics, room, title = self.fontMetrics(), self._room(), place_line(self.note.name, None, "")
        beside = metrics.horizontalAdvance(self.whole_text) - metrics.horizontalAdvance(title)
        if title not in self.whole_text or room - beside >= metrics.horizontalAdvance(title):
            return super()._cut()
        cut = metrics.elidedText(title, Qt.TextElideMode.ElideMiddle, max(room - beside, grown(LEAST_TITLE)))
        return metrics.elidedText(self.whole_text.replace(title, cut, 1), Qt.TextElideMode.ElideRight, room)

    def _tint(self) -> None:
        self.setIconSize(small_icon())
        self.setIcon(self._icons.get("file-text", "accent"))


class SourcesView(LanguageFollower, QWidget):
    """The quotations of one answer with their chips, or, where nothing answers, what stands nearest."""

    source_chosen = Signal(object)  # ChosenSource
    translation_requested = Signal()
    translation_stopped = Signal()
    grown = Signal()

    def __init__(self, sources: Sources, icons: IconSet, style: TextStyle, *, with_quotes: bool) -> None:
        """Without quotes there are only the chips: the answer's own text has the words."""
        super().__init__()
        self._sources, self._icons, self._width = sources, icons, 0
        self.written: WrittenView | None = None
        self._style = style
        self.offer: TranslationOffer | None = None
        self.translations: dict[int, TranslationView] = {}  # by the number of the quotation, from 1
        self._quotations: list[QuotationView] = []
        self._groups: list[QVBoxLayout] = []  # in which each of them stands
        self.chips: list[SourceChip] = []
        self._nearest = QLabel()
        self._nearest.setProperty("kind", "small")
        self._nearest.setContentsMargins(TEXT_INSET, 0, 0, 0)
        self._read_as = wrapped_label("small")
        self.doubtful = wrapped_label("warning")
        self._column = boxes.column(
            self._read_as, self.doubtful, self._nearest, on=self, spacing=M, margins=(0, HALF, 0, HALF)
        )
        self._read_as.setVisible(bool(sources.read_as))
        self.doubtful.setVisible(with_quotes and sources.doubtful)
        self._nearest.setVisible(bool(sources.nearby))
        if with_quotes and sources.is_written:
            self._add_written(sources, style)
        self._add_chips(sources, with_quotes=with_quotes)
        if with_quotes:
            self._add_quotations(sources, style)
        self.unanswered = wrapped_label("small")
        self._column.addWidget(self.unanswered)
        self.unanswered.setVisible(with_quotes and bool(sources.unanswered))
        if with_quotes and foreign_quotations(sources):
            self._add_offer(sources)
        self.show_translations(sources)
        if with_quotes and not sources.is_written:
            self._add_written(sources, style)
        self.retranslate()

    @property
    def searched_texts(self) -> list[TextView]:
        """The quotations, and beneath each what the model made of it."""
        found: list[TextView] = []
        for number, quotation in enumerate(self._quotations, start=1):
            translation = self.translations.get(number)
            below = None if translation is None else translation.text_view
            found += [quotation.text, *([below] if below is not None else [])]
        return found

    @property
    def read_as(self) -> str:
        """How a question in Latin letters was read; empty for any other."""
        return "" if self._read_as.isHidden() else self._read_as.text()

    @property
    def quotations(self) -> list[str]:
        """The documents' words that are shown, the best first."""
        return [each.words for each in self._quotations]

    @property
    def quotation_views(self) -> list[QuotationView]:
        """Each with what is left out around it."""
        return list(self._quotations)

    @property
    def tab_stops(self) -> list[QWidget]:
        """Where the focus comes to, in order."""
        stops: list[QWidget] = list(self.chips)
        if self._quotations:
            stops = []
        for number, quotation in enumerate(self._quotations, start=1):
            stops += quotation.tab_stops
            if (translation := self.translations.get(number)) is not None:
                stops += translation.tab_stops
        if self.offer is not None:
            stops += self.offer.tab_stops
        if self.written is not None:
            at = 0 if self.written.is_answer else len(stops)
            stops[at:at] = self.written.tab_stops
        return stops

    def offer_translation(self, *, offered: bool, running: bool) -> None:
        """Whether a model is there that may translate what is not translated yet, and whether it does."""
        if self.offer is not None:
            self.offer.offer(offered=offered, running=running)
            self.grown.emit()

    def show_translations(self, sources: Sources) -> None:
        """What the model has made of these quotations by now, each beneath its own; all else stays as it is."""
        self._sources = sources
        for number, quotation in enumerate(self._quotations, start=1):
            if (translation := sources.translation_of(number)) is None:
                continue
            if (view := self.translations.get(number)) is not None:
                view.show_translation(translation)
                continue
            view = self.translations[number] = TranslationView(translation, self._style)
            view.setContentsMargins(0, M, 0, 0)
            group = self._groups[number - 1]
            group.insertWidget(group.indexOf(quotation) + 1, view)
            if self._width:
                view.show()  # the layout would do so in the event loop's next turn

    def fit(self, width: int) -> None:
        """Lay out for `width` pixels."""
        self._width = width
        for quotation in self._quotations:
            quotation.whole_button.ensurePolished()
        for chip in self.chips:
            chip.ensurePolished()
            chip.setMaximumWidth(width - (QUOTE_INSET if self._quotations else 0))
        for quotation in self._quotations:
            quotation.fit(width)
        self._nearest.ensurePolished()
        for label in (self._read_as, self.doubtful, self.unanswered):
            fit_label(label, width)
        for part in (self.written, self.offer, *self.translations.values()):
            if part is not None:
                part.fit(width)
        self._column.activate()

    def restyle(self, style: TextStyle) -> None:
        """Show the same words in another style."""
        for quotation in self._quotations:
            quotation.restyle(style)
        self._style = style
        for part in (self.written, *self.translations.values()):
            if part is not None:
                part.restyle(style)

    def retranslate(self) -> None:
        self._nearest.setText(nearest_text())
        self.unanswered.setText(unanswered_text(self._sources))
        self.doubtful.setText(doubtful_text(self._sources))
        self._read_as.setText(read_as_text(self._sources))
        if self.isVisible():
            for label in (self._read_as, self.doubtful, self.unanswered):
                fit_label(label, self._width)
        for chip in self.chips:
            chip.retranslate()

    def _add_chips(self, sources: Sources, *, with_quotes: bool) -> None:
        """Those that stand by themselves, not beside a quotation."""
        for number, note in enumerate(sources.citations or sources.nearby, start=1):
            if not (with_quotes and note.quote):
                chip = self._add_chip(note, number=number if sources.is_written else None)
                self._column.addWidget(chip, alignment=Qt.AlignmentFlag.AlignLeft)

    def _add_offer(self, sources: Sources) -> None:
        self.offer = TranslationOffer(sources)
        self.offer.requested.connect(self.translation_requested)
        self.offer.requested.connect(self.grown)
        self.offer.stopped.connect(self.translation_stopped)
        self._column.addWidget(self.offer)

    def _add_quotations(self, sources: Sources, style: TextStyle) -> None:
        """Those of one place have one bar beside them, and their passages beneath the last of each."""
        notes = [note for note in sources.citations or sources.nearby if note.quote]
        above: list[SourceNote] = []  # of the same passage
        is_named = True
        for number, note in enumerate(notes):
            mark = number + 1 if sources.is_written else None
            goes_on = mark is None and number > 0 and _is_one_place(note, notes[number - 1])
            if not goes_on:
                group = boxes.column(spacing=0)
                self._column.addLayout(group)
                is_named = True
            below = notes[number + 1] if number + 1 < len(notes) and mark is None else None
            is_last = below is None or not _is_one_place(note, below) or note.text != below.text
            chip = self._add_chip(*above, note, number=mark, is_named=is_named) if is_last else None
            quotation = QuotationView(note, style, chip, tuple(above))
            quotation.grown.connect(self.grown)
            self._quotations.append(quotation)
            self._groups.append(group)
            group.addWidget(quotation)
            if goes_on:
                quotation.leave_room_above(M)
            above.append(note)
            if is_last:
                above, is_named = [], False

    def _add_chip(
        self, note: SourceNote, *same: SourceNote, number: int | None = None, is_named: bool = True
    ) -> SourceChip:
        """`same` are further quotations that it leads to."""
        chip = SourceChip(note, self._icons, number, is_named=is_named)
        chosen = (note, *same)
        others = [each for each in self._sources.citations if each.document == note.document and each not in chosen]
        chip.clicked.connect(partial(self.source_chosen.emit, ChosenSource(note, same, tuple(others))))
        self.chips.append(chip)
        return chip

    def _add_written(self, sources: Sources, style: TextStyle) -> None:
        if sources.written is None:
            return
        self.written = WrittenView(sources.written, style)
        self.written.grown.connect(self.grown)
        self._column.addWidget(self.written)


def _is_one_place(note: SourceNote, other: SourceNote) -> bool:
    """Whether people would name both places alike."""
    return note.document == other.document and place_text(note) == place_text(other)
