"""The figures by which words are chosen, each with a plain line about it and a way back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QPushButton, QWidget

from app.core.assistants.sampling_fields import FIELDS, Sampling, SamplingField
from app.ui.look.fonts import grown
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.tokens import HALF, S
from app.ui.parts import boxes
from app.ui.parts.wrapped_label import field_label, wrapped_label

NO_SEED = -1
WIDTH, AROUND = 150, 54  # pixels at a text size of 100 %: of a box, and of that beside what stands in it


class FigureBox(QDoubleSpinBox):
    """Holds nothing out of its range. The wheel scrolls the page unless one is typing here."""

    def __init__(self, field: SamplingField) -> None:
        super().__init__()
        self.setDecimals(field.decimals)
        self.setRange(NO_SEED if field.name == "seed" else field.low, field.high)
        self.setSingleStep(field.step)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(S, 0, 0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class SamplingForm(LanguageFollower, QWidget):
    """`changed` comes with the whole of the figures at every change by a person."""

    changed = Signal(object)  # Sampling

    def __init__(self, params: Sampling) -> None:
        super().__init__()
        self._params = params
        self.boxes: dict[str, FigureBox] = {}
        self.resets: dict[str, QPushButton] = {}
        boxes.column(*map(self._row, FIELDS), on=self, spacing=14)
        self.show_params(params)
        self._fit()

    @property
    def params(self) -> Sampling:
        """As they are now; what the form does not show is as it was given."""
        return self._params

    def show_params(self, params: Sampling) -> None:
        """Show these, and tell nobody."""
        self._params = params
        for field in FIELDS:
            box = self.boxes[field.name]
            box.blockSignals(True)
            value = getattr(params, field.name)
            box.setValue(NO_SEED if value is None else value)
            box.blockSignals(False)
        self._offer_resets()

    def reset_all(self) -> None:
        """Go back to the defaults in all that is shown."""
        self._change({field.name: field.default for field in FIELDS})

    def _row(self, field: SamplingField) -> QGridLayout:
        reset, box, about = QPushButton(), FigureBox(field), wrapped_label("small")
        self.boxes[field.name], self.resets[field.name] = box, reset
        reset.setProperty("kind", "quiet")
        reset.setAutoDefault(False)
        texts = self._about(field.name)
        name = field_label(box, self._texts, texts[0])
        name.setWordWrap(True)
        say = self._texts.say
        say(about.setText, texts[1])
        say(box.setAccessibleDescription, texts[1])
        say(reset.setText, lambda: self.tr("Reset"))
        say(reset.setAccessibleName, lambda: self.tr("Reset: %1").replace("%1", texts[0]()))
        if field.name == "seed":
            say(box.setSpecialValueText, lambda: self.tr("new each time"))
        box.valueChanged.connect(partial(self._take, field))
        reset.clicked.connect(box.setFocus)  # the button goes
        reset.clicked.connect(lambda: self._change({field.name: field.default}))
        ends = boxes.row(reset, box, spacing=6)  # flush with the card's other fields
        grid = QGridLayout()
        grid.setVerticalSpacing(HALF)
        grid.addWidget(name, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addLayout(ends, 0, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(about, 1, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        return grid

    def retranslate(self) -> None:
        super().retranslate()
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        """All as wide as what stands in place of a number needs."""
        metrics = self.fontMetrics()
        words = max((metrics.horizontalAdvance(each.specialValueText()) for each in self.boxes.values()), default=0)
        for each in self.boxes.values():
            each.setFixedWidth(max(grown(WIDTH), words + grown(AROUND)))

    def _take(self, field: SamplingField, value: float) -> None:
        seed = field.name == "seed" and value < 0
        self._change({field.name: None if seed else int(value) if field.is_whole else round(value, field.decimals)})

    def _change(self, values: dict[str, float | None]) -> None:
        self.show_params(replace(self._params, **values))  # type: ignore[arg-type]
        self.changed.emit(self._params)

    def _offer_resets(self) -> None:
        for field in FIELDS:
            away = getattr(self._params, field.name) != field.default
            self.resets[field.name].setEnabled(away)
            self.resets[field.name].setVisible(away)

    def _about(self, name: str) -> tuple[Callable[[], str], Callable[[], str]]:
        texts: dict[str, tuple[Callable[[], str], Callable[[], str]]] = {
            "temperature": (
                lambda: self.tr("Variety (temperature)"),
                lambda: self.tr(
                    "0 always takes the most likely word. Higher values give more variety and more mistakes."
                ),
            ),
            "top_p": (
                lambda: self.tr("Only likely words (top-p)"),
                lambda: self.tr("Lower values allow fewer unusual words. 1 leaves nothing out."),
            ),
            "top_k": (
                lambda: self.tr("Number of words to choose from (top-k)"),
                lambda: self.tr("Each word is chosen from this many of the most likely ones. 0 sets no limit."),
            ),
            "min_p": (
                lambda: self.tr("Leave out unlikely words (min-p)"),
                lambda: self.tr("Higher values leave out more of the unlikely words. 0 leaves out none."),
            ),
            "repetition_penalty": (
                lambda: self.tr("Avoid repetition"),
                lambda: self.tr("Above 1, words that were just used come less often. 1 changes nothing."),
            ),
            "max_tokens": (
                lambda: self.tr("Longest answer"),
                lambda: self.tr(
                    "In tokens: an English word takes one or two, a word of an Indian language more. The answer ends"
                    " there."
                ),
            ),
            "seed": (
                lambda: self.tr("Starting number (seed)"),
                lambda: self.tr("With a fixed number, the same question gets the same answer each time."),
            ),
        }
        return texts[name]
