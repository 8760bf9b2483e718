"""The network: off unless somebody turns it on, and a list of everything that was ever asked of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton

from app.core.network.network import Network
from app.core.network.request_log import Outcome, Request
from app.ui.look.numbers import moment
from app.ui.look.numbers import size as data_size
from app.ui.parts.report_list import ReportList
from app.ui.parts.section import Confirm, Section
from app.ui.parts.wrapping_choice import WrappingCheckBox
from app.ui.wording.error_text import CodedError, describe
from app.ui.wording.model_text import DOT
from app.workers.task import Task

ROWS = 6  # in sight
MOST = 500  # that are listed: the file has all


class NetworkSection(Section):
    """Works with the network object alone; on no page in particular."""

    switched = Signal(bool)  # it is on or off from now on

    def __init__(self, network: Network) -> None:
        super().__init__()
        self._network = network
        self._requests: Sequence[Request] = ()
        self._error: CodedError | None = None
        self._said = self.add_text()
        self.switch = WrappingCheckBox()
        self.add_buttons(self.switch)
        self._problem = self.add_text("error")
        self._problem.hide()
        self._count = self.add_text()
        self.list = ReportList(ROWS)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.column.addWidget(self.list)
        self.clear_button = QPushButton()
        self.clear_button.setAutoDefault(False)
        self.add_buttons(self.clear_button)
        self.confirm = Confirm()
        self.column.addWidget(self.confirm)
        self.switch.setChecked(network.on)
        self.switch.clicked.connect(self._turn)
        self.clear_button.clicked.connect(self._ask_clear)
        self._say()
        self._fill()

    @property
    def problem(self) -> str:
        """What went wrong."""
        return self._problem.text()

    def refresh(self) -> None:
        """Read how it stands."""
        self.switch.setChecked(self._network.on)
        self._run(self._network.requests, self._take)

    def retranslate(self) -> None:
        super().retranslate()
        self._fill()
        self._show_problem()

    def showEvent(self, event: QShowEvent) -> None:
        """Be as things are."""
        super().showEvent(event)
        if not event.spontaneous():
            self.refresh()

    def _say(self) -> None:
        say = self._texts.say
        say(self.heading.setText, lambda: self.tr("Network"))
        say(
            self._said.setText,
            lambda: self.tr(
                "Shakti needs no internet. While this is off, it opens no connection at all. While it is on, it"
                " connects only when you press “Download”, and asks for that file alone: no question, answer or"
                " document is ever sent."
            ),
        )
        say(self.switch.setText, lambda: self.tr("Allow models to be downloaded"))
        say(self.list.setAccessibleName, lambda: self.tr("Everything ever requested from the internet"))
        say(self.clear_button.setText, lambda: self.tr("Clear the list…"))

    def _fill(self) -> None:
        outcomes = {
            Outcome.BEGUN: self.tr("not finished"),
            Outcome.DONE: self.tr("done"),
            Outcome.CANCELLED: self.tr("stopped"),
            Outcome.REDIRECTED: self.tr("redirected to another address"),
            Outcome.REFUSED: self.tr("answer not used"),
            Outcome.BROKEN: self.tr("interrupted"),
        }
        lines = []
        for request in self._requests[:MOST]:
            said = [moment(request.when), data_size(request.bytes), outcomes[request.outcome]]
            lines.append(DOT.join(said) + f"\n{request.host}{request.path}")
        self.list.show_lines(lines)
        for row, request in enumerate(self._requests[:MOST]):
            self.list.item(row).setToolTip(f"https://{request.host}{request.path}")
        any_ = bool(self._requests)
        self.clear_button.setVisible(any_)
        nothing = self.tr("Nothing has ever been requested from the internet.")
        self._count.setText(self.tr("Requested from the internet so far:") if any_ else nothing)

    def _turn(self, on: bool) -> None:
        self._run(lambda: self._network.turn(on), lambda result: self.switched.emit(self._network.on))

    def _ask_clear(self) -> None:
        self.confirm.ask(
            self.tr("Clear the list of internet requests? It cannot be brought back."),
            self.tr("Clear the list"),
            self._clear,
        )

    def _clear(self) -> None:
        self._run(self._network.clear_requests, lambda result: self._take([]))

    def _run(self, act: Callable[[], object], told: Callable[..., object]) -> None:
        """Off the window's thread: it reads and writes files."""
        task = Task(lambda task: act(), "network", self)
        task.done.connect(told)
        task.start(self._note_good, self._note_failed)

    def _take(self, requests: Sequence[Request]) -> None:
        self._requests = requests
        self._fill()

    def _note_good(self, result: object) -> None:
        self._error = None
        self._show_problem()

    def _note_failed(self, error: CodedError) -> None:
        self._error = error
        self.switch.setChecked(self._network.on)
        self._show_problem()

    def _show_problem(self) -> None:
        self._problem.setText(describe(self._error).in_lines if self._error is not None else "")
        self._problem.setVisible(self._error is not None)
