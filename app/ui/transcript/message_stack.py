"""A column of message views in a scroll area: built, and laid out anew, a few at a time, near the reader alone."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from app.core.conversations.conversation import Message
from app.core.conversations.search import Term
from app.core.settings import Language
from app.ui.look.fonts import grown, measure
from app.ui.parts.icon_button import IconSet
from app.ui.transcript.found_marks import FoundLook, FoundMarks, found_look
from app.ui.transcript.message_rows import MARGIN, MessageRows, next_missing
from app.ui.transcript.place import Place

if TYPE_CHECKING:
    from app.ui.transcript.markdown_style import TextStyle
    from app.ui.transcript.message_view import MessageView
    from app.ui.transcript.reading_place import ReadingPlace
    from app.ui.transcript.text_view import TextView

BUILD_MS = 10  # how long views are built before the window gets a turn
PAUSE_MS = 10  # and how long that turn is: with none, building and painting fall into the same one
SOUGHT_AT = 4  # a place that is gone to stands this part of the window's height below its top
AROUND_FOUND = 48  # pixels above and below a place found, clear of the button: in sight, nothing is scrolled
LEAST_COLUMN = 120  # pixels at the usual size of text: room for words beside the buttons, also while a panel hides it
WHOLE = 120  # so many messages are all built; of more, those near the reader
AHEAD = 24  # messages that are built before and after what is in sight
KEPT = 2 * AHEAD  # and those that stay built


class MessageStack(QScrollArea):
    """Which messages have views, and where the reader is among them. The transcript makes the views and arranges them.

    First is built what is in sight, then what is near. In a long conversation the other messages have no views; how
    tall they would be is estimated until they come near. The newest message always has its view.
    """

    complete = Signal()  # what is near has its views, at the right size; in a short conversation that is all

    def __init__(self, icons: IconSet, language: Language) -> None:
        super().__init__()
        self._icons = icons
        self._language = language
        self._style: TextStyle | None = None  # made with the first view
        self._messages: list[Message] = []
        self._rows = MessageRows()
        self._views: dict[int, MessageView] = {}  # by the number of the message
        self._stale: list[tuple[int, bool]] = []  # to be laid out anew, and whether in another style
        self._found = FoundMarks()
        self._look: FoundLook | None = None  # of what was found, in the colours of the moment
        self._unmarked: list[int] = []  # what is to be set off, and no longer, in views that are there
        self._sought: Place | None = None  # where the reader is to be as soon as it is built
        self._following = True
        self._reading: ReadingPlace | None = None  # where somebody has scrolled to
        self._holding = False  # laying out anew: what is read stays where it is
        self._working = False  # building: what scrolls meanwhile is no reader
        self._page = QWidget()
        self.setWidget(self._page)
        self._work_timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._work_timer.timeout.connect(self._work)

    @property
    def _text_style(self) -> TextStyle:
        if self._style is None:
            from app.ui.transcript.markdown_style import text_style

            self._style = text_style(self._icons.palette, self._language)
        return self._style

    def _build(self, number: int) -> None:
        """Make the view of a message."""
        raise NotImplementedError

    def _arrange(self, anchor: tuple[int, int] | None = None) -> None:
        """Put the views below one another, and the scroll bar where the reader was."""
        raise NotImplementedError

    @property
    def views(self) -> Sequence[MessageView]:
        """The views there are, oldest first."""
        return tuple(self._views[number] for number in sorted(self._views))

    @property
    def messages(self) -> Sequence[Message]:
        """All that is shown, with a view or without one."""
        return tuple(self._messages)

    def show_found(self, terms: tuple[Term, ...], message_ids: Iterable[str]) -> None:
        """Set these off in these messages, as far as they have views, and nothing else; none for none."""
        if not terms and not self._found.terms:
            return
        self._found.show(terms, message_ids)
        seen = self._in_sight()
        self._unmarked = sorted(self._views, key=lambda number: number in seen)  # in sight first, from the end
        for _ in range(len(self._unmarked)):
            if self._unmarked[-1] not in seen:
                break
            self._mark(self._unmarked.pop())
        if self._unmarked:
            self._work_timer.start()

    @property
    def settled(self) -> bool:
        """Whether what is near has its views, at the right size."""
        return not self._stale and self._sought is None and self._next() is None

    def top_of(self, message_id: str) -> int | None:
        """How far a message is from the top of the window, for a Place."""
        number = self._number(message_id)
        return None if number is None else self._rows.top(number) - self.verticalScrollBar().value()

    def reading_place(self) -> Place | None:
        """Where somebody reads, to be gone back to; None at the end, and where nothing is shown."""
        anchor = None if self._following else self._anchor()
        return None if anchor is None else Place(self._messages[anchor[0]].id, top=anchor[1])

    def has_focus(self, message_id: str) -> bool:
        """Whether the focus is on a message, or on what is in it."""
        number = self._focused()
        return number is not None and self._messages[number].id == message_id

    def view_of(self, message_id: str) -> MessageView | None:
        """The view of a message, where it has one."""
        number = self._number(message_id)
        return None if number is None else self._views.get(number)

    def view_number(self, number: int) -> MessageView | None:
        """The view of the message of that number, where it has one."""
        return self._views.get(number)

    def number_of(self, text: TextView) -> int | None:
        """The number of the message with this text."""
        return next((number for number, view in self._views.items() if view.isAncestorOf(text)), None)

    def number_at(self, place: QPoint) -> int | None:
        """The number of the message at a place on the screen, or of the one above the gap there."""
        return self._rows.at(self._page.mapFromGlobal(place).y()) if self._messages else None

    def _focused(self) -> int | None:
        """The number of the message that the focus is in."""
        widget = self.focusWidget()
        return next(
            (n for n, view in self._views.items() if widget is not None and view.isAncestorOf(widget)),
            None,
        )

    def _number(self, message_id: str) -> int | None:
        """Most that is asked for is at the end."""
        numbers = range(len(self._messages) - 1, -1, -1)
        return next((number for number in numbers if self._messages[number].id == message_id), None)

    def _column(self) -> int:
        return max(min(measure(), self.viewport().width() - 2 * MARGIN), grown(LEAST_COLUMN))

    def _drop(self, number: int) -> None:
        view = self._views.pop(number)
        self._stale = [entry for entry in self._stale if entry[0] != number]
        view.hide()
        view.deleteLater()

    def _is_selected(self, view: MessageView) -> bool:
        """Whether something is selected in it that would be gone with it."""
        return any(text.textCursor().hasSelection() for text in view.shown_texts)

    def _drop_far(self) -> None:
        """Let go of views that nobody is near, but for what is selected or has the focus."""
        if len(self._messages) <= WHOLE or len(self._views) <= WHOLE:
            return
        near = self._around(self._in_sight(), KEPT)
        focused = self._focused()
        for number in [number for number in self._views if number not in near]:
            if not (self._is_selected(self._views[number]) or number == focused or number == len(self._messages) - 1):
                self._drop(number)

    def _in_sight(self) -> range:
        """What is in the window, or will be when the place that is sought is gone to."""
        top = self.verticalScrollBar().value()
        number = None if self._sought is None else self._number(self._sought.message_id)
        if self._sought is not None and number is not None:
            top = max(self._goal(self._sought, number), 0)
        return self._rows.between(top, top + self.viewport().height())

    def _around(self, numbers: range, more: int) -> range:
        return range(max(numbers.start - more, 0), min(numbers.stop + more, len(self._messages)))

    def _next(self) -> int | None:
        """What is to be built next: the newest, what is in sight, then what is near to it."""
        last = len(self._messages) - 1
        if last >= 0 and last not in self._views:
            return last
        more = last if last < WHOLE else AHEAD
        return next_missing(self._in_sight(), self._views, last, more, upwards=self._following)

    def _mark(self, number: int) -> None:
        """Set off in a view what was found in its message."""
        if (view := self._views.get(number)) is None:
            return
        if self._look is None:
            self._look = found_look(self._icons.palette)
        message_id = view.message.id
        view.mark(self._found.terms_in(message_id), self._look, self._found.current_in(message_id))

    def _be_at(self, place: Place) -> None:
        """Set off otherwise the place found that is gone to, and the one before no longer."""
        if place.found is None:
            return
        before, self._found.current = self._found.current, (place.message_id, place.found)
        for message_id in {before[0] if before else "", place.message_id}:
            if (number := self._number(message_id)) is not None:
                self._mark(number)

    def _refit(self, view: MessageView) -> None:
        number = self._number(view.message.id)
        if number is not None and self._views.get(number) is view:
            anchor = self._anchor()
            self._mark(number)
            self._fit(number)
            self._arrange(anchor)

    def _fit(self, number: int) -> None:
        self._rows.change(number, self._views[number].fit(self._column()))

    def _make_stale(self, *, restyle: bool) -> None:
        if self._reading is None:
            self._note_place()
        self._holding = True
        before = {number for number, styled in self._stale if styled}
        seen = self._in_sight()
        entries = [(number, restyle or number in before) for number in self._views]
        # what is in sight comes first (from the end of the list)
        entries.sort(key=lambda entry: entry[0] in seen)
        self._stale = entries
        self._work_timer.start()

    def _work(self) -> None:
        """Build and lay out for a while; the rest in the event loop's next turn."""
        self._working = True
        deadline = time.monotonic() + BUILD_MS / 1000
        anchor = self._anchor()
        first = not self._views  # one is built in any case
        while first or time.monotonic() < deadline:
            first = False
            if self._stale:
                number, restyle = self._stale.pop()
                if restyle:
                    self._views[number].restyle(self._text_style)
                    self._mark(number)
                self._fit(number)
            elif self._unmarked:
                self._mark(self._unmarked.pop())
            elif (further := self._next()) is not None:
                self._build(further)
            else:
                break
        self._arrange(anchor)
        self._seek()
        self._working = False
        if self._stale or self._unmarked or self._next() is not None:
            self._work_timer.start()
        else:
            self._holding = False
            if self._reading is None:
                self._note_place()
            self._drop_far()
            self.complete.emit()

    def _goal(self, place: Place, number: int) -> int:
        """How far it is to be scrolled for a place: not at all for what was found and is in sight."""
        view, top, height = self._views.get(number), self._rows.top(number), self.viewport().height()
        line = None if view is None or place.found is None else view.place_line(place.found)
        if line is not None:
            top += line.top()
            now, around = self.verticalScrollBar().value(), grown(AROUND_FOUND)
            if now + around <= top <= now + height - line.height() - around:
                return now
        return top - (height // SOUGHT_AT if place.top is None else place.top)

    def _seek(self) -> None:
        """Go to the place that is sought, when it and all that will be in the window with it is built."""
        place = self._sought
        number = None if place is None else self._number(place.message_id)
        if not self.isVisible():  # nothing can be scrolled yet: Qt has not told it its size
            return
        if place is None or number is None or any(each not in self._views for each in self._in_sight()):
            return
        y = self._goal(place, number)
        self._sought = None
        self.verticalScrollBar().setValue(y)
        self._freeze(False)
        if place.step:
            self._views[number].focus_arrows(place.step)

    def _freeze(self, frozen: bool) -> None:
        self.viewport().setUpdatesEnabled(not frozen)

    def _note_place(self) -> None:
        """Keep in mind what is read, unless that is the end."""
        self._reading = None
        if self._following or self._sought is not None or not self._messages:
            return
        top = self.verticalScrollBar().value()
        number = self._rows.between(top, top + 1).start
        if (view := self._views.get(number)) is not None:
            from app.ui.transcript.reading_place import ReadingPlace  # which brings what texts are made of

            self._reading = ReadingPlace.of(view, top - self._rows.top(number))

    def _held_top(self) -> int | None:
        """Where the window has to begin for what is read to stay where it was."""
        place = self._reading if self._holding else None
        number = None if place is None else self._number(place.message_id)
        view = None if number is None else self._views.get(number)
        return None if place is None or number is None or view is None else self._rows.top(number) + place.top_in(view)

    def _anchor(self) -> tuple[int, int] | None:
        """The first message in sight that is measured, and how far its top is below that of the window."""
        top = self.verticalScrollBar().value()
        seen = self._rows.between(top, top + self.viewport().height())
        number = next((number for number in seen if number in self._views), seen.start if seen else None)
        return None if number is None else (number, self._rows.top(number) - top)
