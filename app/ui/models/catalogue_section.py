"""On the models page: models that people can get, what they need here, and how to get them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QPushButton

from app.core.models.catalogue import CatalogueEntry
from app.core.models.model_care import Fit, Memory
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.numbers import memory
from app.ui.look.numbers import size as data_size
from app.ui.look.theme import restyle
from app.ui.look.tokens import XS, M, S
from app.ui.models.act_report import ActReport
from app.ui.parts import boxes
from app.ui.parts.section import Section
from app.ui.parts.wrapped_label import wrapped_label
from app.ui.wording.error_text import CodedError
from app.ui.wording.model_text import DOT, origin_line, parameters_text, purpose_text
from app.ui.wording.placed import placed


class CatalogueRow(LanguageFollower, QFrame):
    """One of them."""

    download_requested = Signal(str)  # name

    def __init__(self, entry: CatalogueEntry, memory: Memory) -> None:
        super().__init__()
        self.entry, self._memory = entry, memory
        self._name, self.need, self.report = wrapped_label("heading"), wrapped_label(), ActReport()
        self._what, self._origin, self.how = (wrapped_label("muted") for _ in range(3))
        self.download_button = QPushButton()
        self.download_button.setAutoDefault(False)
        self.how.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = boxes.flowing(self.download_button)
        parts = (self._name, self._what, self._origin, self.need, self.how, buttons, self.report)
        boxes.column(*parts, on=self, spacing=XS, margins=(0, M, 0, S))
        buttons.setVisible(entry.downloadable)
        self.download_button.clicked.connect(lambda: self.download_requested.emit(entry.name))
        self.retranslate()

    def tell_error(self, error: CodedError) -> None:
        """Say what went wrong."""
        self.report.tell_error(
            error,
            stopped=lambda: self.tr(
                "Stopped. What has been downloaded is kept; the next download continues from there."
            ),
        )

    def retranslate(self) -> None:
        entry, smallest = self.entry, self.entry.smallest
        self._name.setText(entry.name)
        self._what.setText(purpose_text(entry.purpose))
        self._origin.setText(origin_line(entry.languages, entry.license))
        needed = entry.memory_needed(smallest)
        fit = self._memory.fit(needed)
        need = self.tr("%1 parameters, a file of about %2, %3 of memory")
        figures = (parameters_text(entry.parameters), data_size(entry.sizes[smallest]), memory(needed))
        need = placed(need, *figures)
        if fit is Fit.TOO_LARGE:
            need += DOT + self.tr("too large for this computer")
        self.need.setText(need)
        self.need.setToolTip(smallest)  # the form of its weights
        restyle(self.need, kind="caution" if fit is Fit.TOO_LARGE else "plain")
        self.how.setText(self._how())
        self.download_button.setText(self.tr("Download"))

    def _how(self) -> str:
        where = self.entry.repository
        if self.entry.downloadable:
            text = self.tr("Comes from %1. Shakti checks the file when it arrives.")
        elif self.entry.gated:
            text = self.tr("Its maker asks you to agree to terms first: %1. Get the file there and import it above.")
        else:
            text = self.tr("Get it on any computer from %1, bring it on a USB stick and import it above.")
        return text.replace("%1", where)


class CatalogueSection(Section):
    """Says what is to be downloaded; the page does it."""

    download_requested = Signal(str)
    cancelled = Signal()
    grown = Signal()  # all rows are there

    def __init__(self) -> None:
        super().__init__()
        self._said = self.add_text()
        self.rows: list[CatalogueRow] = []
        self._coming: list[CatalogueEntry] = []
        self._memory: Memory | None = None
        self._busy, self._network = False, False
        say = self._texts.say
        say(self.heading.setText, lambda: self.tr("Models you can get"))
        say(
            self._said.setText,
            lambda: self.tr(
                "Shakti runs models of the Llama family. It downloads only what it can check, and only while the "
                "network is on (below). Bring others on a USB stick."
            ),
        )

    def show_entries(self, entries: Sequence[CatalogueEntry], memory: Memory) -> None:
        """List these; one at a time, so that the window never waits for all of them."""
        if not self.rows and not self._coming:
            self._coming, self._memory = list(entries), memory
            self._add_next()

    def row(self, name: str) -> CatalogueRow:
        """The row of that model."""
        return next(row for row in self.rows if row.entry.name == name)

    def set_busy(self, busy: bool) -> None:
        """Something is under way on the page: nothing else begins."""
        self._busy = busy
        self._update()

    def show_network(self, on: bool) -> None:
        """Nothing can be downloaded while it is off."""
        self._network = on
        self._update()

    def retranslate(self) -> None:
        super().retranslate()
        self._update()

    def _add_next(self) -> None:
        assert self._memory is not None
        row = CatalogueRow(self._coming.pop(0), self._memory)
        row.download_requested.connect(self.download_requested)
        row.report.progress.cancelled.connect(self.cancelled)
        self.rows.append(row)
        self.column.addWidget(row)
        row.show()
        self._update()
        boxes.lay_out_now()
        if self._coming:
            QTimer.singleShot(0, self, self._add_next)
        else:
            self.grown.emit()

    def _update(self) -> None:
        for row in self.rows:
            row.download_button.setEnabled(self._network and not self._busy)
            row.download_button.setToolTip("" if self._network else self.tr("First turn on the network, below."))
