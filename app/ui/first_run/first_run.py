"""The first run: a few steps in the window's frame, back and forth, by keyboard or mouse, left at any time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from app.ui.first_run.first_run_choice import FirstRunChoice
from app.ui.first_run.first_run_step import FirstRunStep
from app.ui.look.fonts import grown
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.numbers import count
from app.ui.look.theme import restyle
from app.ui.look.tokens import S
from app.ui.parts import boxes
from app.ui.parts.announcement import announce, in_sentences
from app.ui.parts.in_sight import bring_into_sight_soon
from app.ui.parts.tight_area import LowArea
from app.ui.parts.wrapped_label import wrapped_label
from app.ui.wording.error_text import CodedError, describe

COLUMN, MARGIN = 600, 24  # pixels, the first at a text size of 100 %
TALLEST = 520  # likewise: a step; what the window has beyond it is shared out above and below
HIGHEST, LOWEST = 16, 120  # pixels between the window's head and a step


class FirstRun(LanguageFollower, QWidget):
    """Shows steps; what is chosen in them is for others to keep."""

    finished = Signal()  # the last step was left forward
    skipped = Signal()

    def __init__(self, steps: list[FirstRunStep]) -> None:
        super().__init__()
        self.steps = steps
        self._problem: Callable[[], str] | None = None
        self.setObjectName("firstrun")
        self._pages = QStackedWidget()
        self._count = QLabel()
        self._count.setProperty("kind", "small")
        self._problem_label = wrapped_label("error")
        self._problem_label.hide()
        self.skip_button, self.back_button, self.next_button = QPushButton(), QPushButton(), QPushButton()
        self.skip_button.setProperty("kind", "quiet")
        for step in steps:
            page = _scrolling(step)
            page.verticalScrollBar().rangeChanged.connect(self._keep_in_line)
            self._pages.addWidget(page)
        self._lay_out()
        self.next_button.clicked.connect(self.go_on)
        self.back_button.clicked.connect(self.go_back)
        self.skip_button.clicked.connect(self.skipped)
        self._texts.say(self.setAccessibleName, lambda: self.tr("First steps"))
        self._texts.say(self.skip_button.setText, lambda: self.tr("Skip"))
        self._texts.say(self.skip_button.setToolTip, lambda: self.tr("You can change all of this later."))
        self._texts.say(self.back_button.setText, lambda: self.tr("Back"))
        self._show_place()

    @property
    def place(self) -> int:
        """The number of the step that is shown, from 0."""
        return self._pages.currentIndex()

    @property
    def problem(self) -> str:
        """What went wrong, as it is shown."""
        return self._problem_label.text() if not self._problem_label.isHidden() else ""

    def go_on(self) -> None:
        """To the next step, or to the end."""
        if self.place + 1 == len(self.steps):
            self.finished.emit()
        else:
            self.go_to(self.place + 1)

    def go_back(self) -> None:
        """To the step before."""
        if self.place:
            self.go_to(self.place - 1)

    def go_to(self, place: int) -> None:
        """Show a step, with the focus in it."""
        self._pages.setCurrentIndex(place)
        if isinstance(page := self._pages.currentWidget(), QScrollArea):
            page.verticalScrollBar().setValue(0)  # whoever comes back begins with the heading again
        self._show_place()
        self.focus_step()
        announce(self, in_sentences(self._count.text(), self.steps[place].read_out))

    def focus_step(self) -> None:
        """Have the focus where the step begins."""
        (self.steps[self.place].first_field() or self.next_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, error: CodedError) -> None:
        """What was chosen could not be kept: it holds for now, and nobody is stopped by it."""
        self._problem = lambda: (
            f"{describe(error).in_a_line}\n" + self.tr("You can continue; Shakti will ask again when it next starts.")
        )
        self._problem_label.setText(self._problem())
        self._problem_label.show()

    def retranslate(self) -> None:
        super().retranslate()
        if self._problem is not None:
            self._problem_label.setText(self._problem())
        self._show_place()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit_width()
            self._fit_top()
            self._keep_in_sight()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, but on a button that does something else; Escape goes back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, QAbstractButton) and not isinstance(focused, FirstRunChoice) and focused.isVisible():
                focused.click()
            else:
                self.go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A problem leaves the step some room."""
        super().resizeEvent(event)
        self._fit_said()
        self._fit_width()
        self._fit_top()
        self._keep_in_sight()

    def _fit_width(self) -> None:
        """As wide as is pleasant to read."""
        for part in (self._head, *self.steps, self._foot):
            part.setMaximumWidth(grown(COLUMN) + 2 * MARGIN)
        self._fit_buttons()

    def _fit_top(self) -> None:
        """All steps begin at one height: nothing jumps from one to the next."""
        top = min(max((self._pages.height() - grown(TALLEST)) // 3, HIGHEST), LOWEST)
        for step in self.steps:
            if (page := step.parentWidget()) is not None and (column := page.layout()) is not None:
                column.setContentsMargins(0, top, 0, HIGHEST)

    def _fit_buttons(self) -> None:
        """Where there is no room for all beside one another, what skips the steps stands above them."""
        shown = [self.skip_button, self.next_button, *([self.back_button] if self.place else [])]
        needed = sum(each.sizeHint().width() for each in shown) + self._buttons.spacing() * (len(shown) + 1)
        line = self._buttons if needed <= min(self.width() - 2 * MARGIN, grown(COLUMN)) else self._top
        if line.indexOf(self.skip_button) == -1:
            line.insertWidget(0 if line is self._buttons else -1, self.skip_button)

    def _keep_in_line(self) -> None:
        """What stands above and below a step ends where it does, beside a scroll bar too."""
        page = self._pages.currentWidget()
        bar = page.verticalScrollBar() if isinstance(page, QScrollArea) else None
        beside = bar.sizeHint().width() if bar is not None and bar.maximum() > 0 else 0
        for row in self._beside:
            row.setContentsMargins(0, 0, beside, 0)

    def _keep_in_sight(self) -> None:
        """What has the focus, where larger text or a lower window would move it out."""
        focused, page = self.focusWidget(), self._pages.currentWidget()
        if focused is not None and page is not None and page.isAncestorOf(focused):
            bring_into_sight_soon(focused)

    def _fit_said(self) -> None:
        self._said.fit(self.height() // 3)

    def _show_place(self) -> None:
        last = self.place + 1 == len(self.steps)
        said = self.tr("Step %1 of %2").replace("%1", count(self.place + 1)).replace("%2", count(len(self.steps)))
        self._count.setText(said)
        self.next_button.setText(self.tr("Start") if last else self.tr("Continue"))
        restyle(self.next_button, kind="plain" if self.steps[self.place].leads else "primary")
        self.back_button.setVisible(self.place > 0)
        self._fit_buttons()
        self._keep_in_line()

    def _lay_out(self) -> None:
        foot, head = self._foot, self._head = QWidget(), QWidget()
        self._said = LowArea(boxes.column())
        self._said.add(self._problem_label)
        self._said.changed.connect(self._fit_said)
        # still empty where it is put into the column: of each item in it PySide would keep an object that outlives it
        buttons = self._buttons = boxes.row()
        boxes.column(self._said, buttons, on=foot, spacing=S, margins=(MARGIN, S, MARGIN, 16))
        buttons.addWidget(self.skip_button)
        buttons.addStretch(1)
        buttons.addWidget(self.back_button)
        buttons.addWidget(self.next_button)
        self._top = boxes.row(self._count, on=head, margins=(MARGIN, 16, MARGIN, 0), fills=self._count)
        above, below = self._beside = boxes.centred(head), boxes.centred(foot)
        boxes.column(above, self._pages, below, on=self, spacing=0, fills=self._pages)


def _scrolling(step: FirstRunStep) -> QScrollArea:
    """Within reach however little room there is."""
    page = QWidget()
    boxes.column(boxes.centred(step), None, on=page, margins=boxes.STYLED)
    area = QScrollArea()
    area.setObjectName("transcript")  # the window's own ground
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area
