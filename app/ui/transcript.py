"""The messages of a conversation, one below the other: built where they are read, streamed into, scrolled."""

import time
from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.core.branches import Branches
from app.core.conversation import Message, Role
from app.core.rating import Rating
from app.core.settings import Language
from app.ui.answer_actions import AnswerAids
from app.ui.error_text import CodedError
from app.ui.icon_button import IconButton, IconSet
from app.ui.markdown_style import text_style
from app.ui.message_rows import GAP, MARGIN, MessageRows, estimated_height, next_missing
from app.ui.message_view import MessageView
from app.ui.place import Place
from app.ui.seen_mark import SeenMark
from app.ui.span_selection import SpanSelection
from app.ui.text_view import TextView
from app.ui.theme import restyle

__all__ = ["COLUMN", "MARGIN", "Place", "Transcript"]

COLUMN = 760  # pixels, at most: longer lines are hard to read
FRAME_MS = 33  # how often streamed text is shown
BUSY_SHARE = 4  # after a slow frame, wait this many times as long as it took
BUILD_MS = 10  # how long views are built before the window gets a turn
PAUSE_MS = 10  # and how long that turn is: with none, building and painting fall into the same one
SOUGHT_AT = 4  # a place that is gone to stands this part of the window's height below its top
NEAR_END = 32  # pixels from the end that still count as being there
WHOLE = 120  # so many messages are all built; of more, those near the reader
AHEAD = 24  # messages that are built before and after what is in sight
KEPT = 2 * AHEAD  # and those that stay built


class Transcript(QScrollArea):
    """Shows a path of messages. It follows its end, unless the reader has scrolled away from it.

    Views are built, and laid out anew, a few at a time: first what is in sight, then what is near. In a long
    conversation the others have none; how tall they would be is estimated until they come near. The newest
    message always has its view.
    """

    regenerate_requested = Signal(str)  # message id
    continue_requested = Signal(str)
    edit_requested = Signal(str)
    branch_requested = Signal(str, int)  # message id, and whether the sibling before it (-1) or after it (1)
    rated = Signal(str, object)  # message id, Rating or None
    model_chosen = Signal(str, str)  # message id, id of the model that is to answer again
    speech_requested = Signal(str, str)  # message id, text
    complete = Signal()  # every message has its view, at the right size

    def __init__(self, icons: IconSet, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._language = language
        self._style = text_style(icons.palette, language)
        self._messages: list[Message] = []
        self._rows = MessageRows()
        self._views: dict[int, MessageView] = {}  # by the number of the message
        self._stale: list[tuple[int, bool]] = []  # to be laid out anew, and whether in another style
        self._ratings: dict[str, Rating] = {}
        self.aids = AnswerAids()  # what the window can do for answers
        self._branches = Branches()
        self._sought: Place | None = None  # where the reader is to be as soon as it is built
        self._pending: dict[str, list[str]] = {}  # message id -> streamed pieces not yet shown
        self._following = True
        self._model_is_loading = False
        self._working = False  # building: what scrolls meanwhile is no reader
        self.setObjectName("transcript")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # always there, so that its coming does not lay out every message anew
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._page = QWidget()
        self.setWidget(self._page)
        self._selection = SpanSelection(self)
        self._seen = SeenMark(self._page)
        self._seen_from: str | None = None  # the first message that the model still sees
        self._jump = IconButton(icons, "arrow-down", self, "on_accent")
        self._jump.setProperty("kind", "primary")
        self._jump.clicked.connect(self.jump_to_newest)
        self._jump.hide()
        self.verticalScrollBar().valueChanged.connect(self._note_scroll)
        self.verticalScrollBar().rangeChanged.connect(self._show_scroll_bar)
        self.verticalScrollBar().setSingleStep(24)
        self._show_scroll_bar(0, 0)
        self._frame_timer = QTimer(self, singleShot=True, interval=FRAME_MS)
        self._frame_timer.timeout.connect(self._show_pending)
        self._work_timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._work_timer.timeout.connect(self._work)
        icons.changed.connect(self._restyle_all)
        self._warm_up()
        self.retranslate()

    @property
    def views(self) -> Sequence[MessageView]:
        """The views there are, oldest first."""
        return tuple(self._views[number] for number in sorted(self._views))

    @property
    def messages(self) -> Sequence[Message]:
        """All that is shown, with a view or without one."""
        return tuple(self._messages)

    @property
    def seen_mark(self) -> SeenMark:
        """The line above which the model sees nothing; hidden where it sees all."""
        return self._seen

    @property
    def following(self) -> bool:
        """Whether it stays at the end as that moves."""
        return self._following

    def show_messages(
        self, messages: Sequence[Message], branches: Branches | None = None, at: Place | None = None
    ) -> None:
        """Show these messages instead, from the end, or `at` one of them.

        `branches` gives their siblings, also those to come. Until the place is built the old picture stands.
        """
        self._branches = branches or Branches()
        self._sought = at if any(at is not None and at.message_id == message.id for message in messages) else None
        self._freeze(self._sought is not None and bool(self._views))
        if self._focused() is not None:
            self.setFocus()  # else it would go to whatever comes next
        self._selection.forget()
        for number in list(self._views):
            self._drop(number)
        self._stale, self._pending = [], {}
        self._messages = list(messages)
        column = self._column()
        self._rows.show(estimated_height(message, column) for message in messages)
        self.show_seen_from(None)
        self._following = self._sought is None
        self._work()

    def go_to(self, place: Place) -> None:
        """Go to a message of those shown."""
        if self._number(place.message_id) is not None:
            self._sought = place
            self._following = False
            self._work()

    def show_ratings(self, ratings: Mapping[str, Rating]) -> None:
        """What readers think of the answers, by message id."""
        self._ratings = dict(ratings)
        for view in self._views.values():
            view.show_rating(self._ratings.get(view.message.id))

    def show_seen_from(self, message_id: str | None) -> None:
        """Mark where the model's view of the conversation begins; None: it sees all of it."""
        number = None if message_id is None else self._number(message_id)
        shown = number is not None and number > 0
        if self._seen_from == (message_id if shown else None):
            return
        self._seen_from = message_id if shown else None
        self._seen.setVisible(shown)
        anchor = self._anchor()
        self._rows.keep_space(number if shown else None, self._seen.height_for(self._column()))
        self._arrange(anchor)

    def top_of(self, message_id: str) -> int | None:
        """How far a message is from the top of the window, for a Place."""
        number = self._number(message_id)
        return None if number is None else self._rows.top(number) - self.verticalScrollBar().value()

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
        return next((number for number, view in self._views.items() if view.text_view is text), None)

    def number_at(self, place: QPoint) -> int | None:
        """The number of the message at a place on the screen, or of the one above the gap there."""
        return self._rows.at(self._page.mapFromGlobal(place).y()) if self._messages else None

    def cut(self, message_id: str) -> None:
        """No longer show this message and those after it."""
        at = self._number(message_id)
        if at is None:
            return
        if self._focused() is not None:
            self.setFocus()
        self._selection.clear()
        if self._seen_from in {message.id for message in self._messages[at:]}:
            self.show_seen_from(None)
        for number in [number for number in self._views if number >= at]:
            self._drop(number)
        del self._messages[at:]
        self._rows.cut(at)

    def add(self, message: Message) -> None:
        """Show a further message, and the end."""
        self._messages.append(message)
        self._rows.append(0)
        self._build(len(self._messages) - 1)
        self._mark_last()
        self._following = True
        self._arrange()

    def replace(self, old_id: str, message: Message) -> None:
        """Show another message in the place of one."""
        number = self._number(old_id)
        if number is None:
            return
        had_focus = self._focused() == number
        if number in self._views:
            self._drop(number)
        self._messages[number] = message
        self._build(number)
        if had_focus:
            self.setFocus()
        self._mark_last()
        self._arrange()

    def append(self, message_id: str, piece: str) -> None:
        """Show a further piece of an answer, soon. Unknown ids are ignored."""
        self._pending.setdefault(message_id, []).append(piece)
        if not self._frame_timer.isActive():
            self._frame_timer.start()

    def finish(self, message: Message, error: CodedError | None = None) -> None:
        """Show an answer as it ended."""
        self._pending.pop(message.id, None)
        number = self._number(message.id)
        if number is None:
            return
        self._messages[number] = message
        if view := self._views.get(number):
            view.show_message(message, error)
            self._mark_last()
            self._fit(number)
            self._arrange()

    def reopen(self, message: Message) -> None:
        """Show an answer as it is when the model is to go on with it, and the end."""
        self._following = True
        self.finish(message)

    def show_model_loading(self, loading: bool) -> None:
        """Whether a waiting answer waits for the model to load."""
        self._model_is_loading = loading
        if view := self._views.get(len(self._messages) - 1):
            view.show_model_loading(loading)

    def set_language(self, language: Language) -> None:
        """Set the text as this language's script needs it."""
        self._language = language
        self._restyle_all()

    def jump_to_newest(self) -> None:
        """Go to the end, and stay with it."""
        self._following = True
        self._scroll_to_end()

    def retranslate(self) -> None:
        """Set every text in the language of the moment."""
        self.setAccessibleName(self.tr("Conversation"))
        self._jump.describe(self.tr("Go to the newest message"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language; another language may be set in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """With the focus on the conversation as a whole, all of it is selected and copied."""
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self._selection.select_all()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._selection.copy()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew what got narrower or wider."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._make_stale(restyle=False)
        self._arrange()
        size = self._jump.sizeHint()
        x = (self.viewport().width() - size.width()) // 2
        self._jump.setGeometry(QRect(x, self.height() - size.height() - 12, size.width(), size.height()))

    def _warm_up(self) -> None:
        """Draw the icons of messages, so that the first message does not have to wait for it."""
        for name in (
            "copy",
            "refresh",
            "pencil",
            "chevron-left",
            "chevron-right",
            "thumbs-up",
            "thumbs-down",
            "ellipsis",
        ):
            self._icons.get(name)

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
        return max(min(COLUMN, self.viewport().width() - 2 * MARGIN), 120)

    def _build(self, number: int) -> None:
        message = self._messages[number]
        view = MessageView(message, self._icons, self._style, self._column(), self._page, aids=self.aids)
        view.rated.connect(self._note_rating)
        view.model_chosen.connect(self.model_chosen)
        view.speech_requested.connect(self.speech_requested)
        view.grown.connect(self._refit)
        view.show_rating(self._ratings.get(message.id))
        view.regenerate_requested.connect(self.regenerate_requested)
        view.continue_requested.connect(self.continue_requested)
        view.edit_requested.connect(self.edit_requested)
        view.branch_requested.connect(self.branch_requested)
        view.cursor_moved.connect(self._bring_into_sight)
        text = view.text_view
        text.span_text = self._selection.text
        text.dragged.connect(partial(self._selection.drag, text))
        text.pressed.connect(self._selection.clear)
        view.show_branch(*self._branches.place_of(message.id))
        if self._model_is_loading:
            view.show_model_loading(True)
        if number == len(self._messages) - 1 and message.role is Role.ASSISTANT:
            view.set_last(True)
        view.show()
        # the focus goes through them from the oldest to the newest, in whatever order they are built
        before = max((each for each in self._views if each < number), default=None)
        view.follow_in_tab_order(self if before is None else self._views[before].last_in_tab_order)
        self._views[number] = view
        self._selection.apply(number)
        self._fit(number)

    def _drop(self, number: int) -> None:
        view = self._views.pop(number)
        self._stale = [entry for entry in self._stale if entry[0] != number]
        view.hide()
        view.deleteLater()

    def _drop_far(self) -> None:
        """Let go of views that nobody is near, but for what is selected or has the focus."""
        if len(self._messages) <= WHOLE or len(self._views) <= WHOLE:
            return
        near = self._around(self._in_sight(), KEPT)
        focused = self._focused()
        for number in [number for number in self._views if number not in near]:
            selected = not self._selection.active and self._views[number].text_view.textCursor().hasSelection()
            if not (selected or number == focused or number == len(self._messages) - 1):
                self._drop(number)

    def _in_sight(self) -> range:
        """What is in the window, or will be when the place that is sought is gone to."""
        top = self.verticalScrollBar().value()
        number = None if self._sought is None else self._number(self._sought.message_id)
        if self._sought is not None and number is not None:
            top = max(self._rows.top(number) + self._inside(number) - self._sought_top(), 0)
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

    def _note_rating(self, message_id: str, rating: Rating | None) -> None:
        if rating is None:
            self._ratings.pop(message_id, None)
        else:
            self._ratings[message_id] = rating
        self.rated.emit(message_id, rating)

    def _refit(self, view: MessageView) -> None:
        number = self._number(view.message.id)
        if number is not None and self._views.get(number) is view:
            anchor = self._anchor()
            self._fit(number)
            self._arrange(anchor)

    def _fit(self, number: int) -> None:
        self._rows.change(number, self._views[number].fit(self._column()))

    def _mark_last(self) -> None:
        last = len(self._messages) - 1
        for number in (last - 1, last):
            view = self._views.get(number)
            if view is not None and view.message.role is Role.ASSISTANT:
                view.set_last(number == last)
                self._fit(number)

    def _restyle_all(self) -> None:
        self._style = text_style(self._icons.palette, self._language)
        self._make_stale(restyle=True)

    def _make_stale(self, *, restyle: bool) -> None:
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
                    self._views[number].restyle(self._style)
                self._fit(number)
            elif (further := self._next()) is not None:
                self._build(further)
            else:
                break
        self._arrange(anchor)
        self._seek()
        self._working = False
        if self._stale or self._next() is not None:
            self._work_timer.start()
        else:
            self._drop_far()
            self.complete.emit()

    def _inside(self, number: int) -> int:
        """How far down in a message that is sought the reader is to be."""
        view = self._views.get(number)
        if self._sought is None or view is None or not self._sought.phrases:
            return 0
        line = view.text_view.mark(self._sought.phrases, QColor(self._icons.palette.accent_soft))
        return 0 if line is None else view.text_view.mapTo(view, line.topLeft()).y()

    def _sought_top(self) -> int:
        assert self._sought is not None
        return self.viewport().height() // SOUGHT_AT if self._sought.top is None else self._sought.top

    def _seek(self) -> None:
        """Go to the place that is sought, when it and all that will be in the window with it is built."""
        place = self._sought
        number = None if place is None else self._number(place.message_id)
        if place is None or number is None or any(each not in self._views for each in self._in_sight()):
            return
        y = self._rows.top(number) + self._inside(number) - self._sought_top()
        self._sought = None
        self.verticalScrollBar().setValue(y)
        self._freeze(False)
        if place.step:
            self._views[number].focus_arrows(place.step)

    def _freeze(self, frozen: bool) -> None:
        self.viewport().setUpdatesEnabled(not frozen)

    def _anchor(self) -> tuple[int, int] | None:
        """The first message in sight that is measured, and how far its top is below that of the window."""
        top = self.verticalScrollBar().value()
        seen = self._rows.between(top, top + self.viewport().height())
        number = next((number for number in seen if number in self._views), seen.start if seen else None)
        return None if number is None else (number, self._rows.top(number) - top)

    def _arrange(self, anchor: tuple[int, int] | None = None) -> None:
        """Put the views below one another, and the scroll bar where the reader was."""
        width, column = self.viewport().width(), self._column()
        left = (width - column) // 2
        for number, view in self._views.items():
            place = QRect(left, self._rows.top(number), column, self._rows.height(number))
            if view.geometry() != place:
                view.setGeometry(place)
        if self._seen_from is not None and (first := self._number(self._seen_from)) is not None:
            height = self._seen.height_for(column)
            self._seen.setGeometry(left, self._rows.top(first) - GAP // 2 - height, column, height)
        self._page.resize(width, max(self._rows.total(), self.viewport().height()))
        if self._following:
            self._scroll_to_end()
        elif anchor is not None:
            self.verticalScrollBar().setValue(self._rows.top(anchor[0]) - anchor[1])
        self._show_jump()

    def _show_pending(self) -> None:
        started = time.monotonic()
        for message_id, pieces in self._pending.items():
            number = self._number(message_id)
            if number is not None and number in self._views:
                self._views[number].append("".join(pieces))
                self._fit(number)
        self._pending.clear()
        self._arrange()
        took = (time.monotonic() - started) * 1000
        self._frame_timer.setInterval(max(FRAME_MS, int(took * BUSY_SHARE)))

    def _scroll_to_end(self) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())
        self._following = True

    def _note_scroll(self, value: int) -> None:
        self._following = value >= self.verticalScrollBar().maximum() - NEAR_END
        self._show_jump()
        if self._working or len(self._messages) == len(self._views):
            return
        if any(number not in self._views for number in self._in_sight()):
            self._work()  # what comes into sight is not seen empty, where that takes no longer than a frame
        elif not self._work_timer.isActive():
            self._work_timer.start()

    def _show_scroll_bar(self, low: int, high: int) -> None:
        idle = low == high
        if self.verticalScrollBar().property("idle") != idle:
            restyle(self.verticalScrollBar(), idle=idle)

    def _show_jump(self) -> None:
        self._jump.setVisible(not self._following)

    def _bring_into_sight(self, view: MessageView) -> None:
        text = view.text_view
        cursor = text.cursorRect()
        place = text.viewport().mapTo(self._page, cursor.center())
        self.ensureVisible(place.x(), place.y(), 0, cursor.height() + NEAR_END)
