"""The one line below the question box: what is to be kept in mind of answers, and how much the model has to read.

It is as high in every state, so the box above stays in its place: words that find no room are said shorter.
"""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.composer.context_meter import ContextMeter
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.tokens import XL, M
from app.ui.parts import boxes
from app.ui.parts.elided import ElidedLabel


class FootLine(LanguageFollower, QWidget):
    """The caution keeps to the left and the meter to the right, so neither moves when the other changes."""

    def __init__(self, meter: ContextMeter) -> None:
        super().__init__()
        self._quotes = self._only_english = False
        self._meter = meter
        self.caution = ElidedLabel()  # a screen reader has it at its full length
        self.caution.setProperty("kind", "small")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        beside = (XL, 0, XL, 0)  # as the words in the box above
        boxes.row(self.caution, meter, on=self, spacing=M, margins=beside, fills=self.caution)
        meter.changed.connect(self._fit)
        self.retranslate()

    def show_quoting(self, quotes: bool) -> None:
        """Whether the next answer is in documents' own words: then it is not the model that is to be warned of."""
        self._quotes = quotes
        self.retranslate()

    def show_only_english(self, only: bool) -> None:
        """Whether the model knows no other language."""
        self._only_english = only
        self.retranslate()

    def retranslate(self) -> None:
        self.updateGeometry()
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, self.sizeHint().height())

    def sizeHint(self) -> QSize:
        """As high as the highest of all that can be said: scripts and figures differ."""
        metrics, whole = self.caution.fontMetrics(), QRect(0, 0, 10_000, 10_000)
        texts = [*self._cautions(quotes=True), *self._cautions(quotes=False), *self._meter.forms()]
        heights = [metrics.boundingRect(whole, Qt.AlignmentFlag.AlignLeft, each).height() for each in texts]
        return QSize(super().sizeHint().width(), max(heights))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say what there is room for."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _cautions(self, *, quotes: bool) -> list[str]:
        """From the fullest to the shortest."""
        if quotes:
            return [
                self.tr("Answers are quoted from documents. Check the source."),
                self.tr("Quoted from documents. Check the source."),
                self.tr("Check the source."),
            ]
        wrong, check = self.tr("Answers can be wrong."), self.tr("Answers can be wrong. Check what matters.")
        if not self._only_english:
            return [check, wrong]
        english = self.tr("This model knows only English.")
        return [f"{check} {english}", f"{wrong} {english}", check, wrong]

    def _fit(self) -> None:
        """The meter's words give way first, then the caution's, then the meter itself."""
        whole, room = self._cautions(quotes=self._quotes), self.width() - 2 * XL
        metrics = self.caution.fontMetrics()
        widths = [metrics.horizontalAdvance(each) + 2 for each in whole]
        meter = self._meter.show_within(room - M - widths[0], room - M - widths[-1])
        left = room - meter - (M if meter else 0)
        shown = next((each for each, width in zip(whole, widths, strict=True) if width <= left), whole[-1])
        self.caution.show_text(shown)
        self.caution.setAccessibleName(whole[0])
        self.setToolTip("" if shown == whole[0] else whole[0])
