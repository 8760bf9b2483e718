"""The messages of a conversation, one below the other: built where they are read, streamed into, scrolled."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.core.conversations.branches import Branches
from app.core.conversations.conversation import Message, Role, State
from app.core.conversations.rating import Rating
from app.core.settings import Language
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.theme import restyle
from app.ui.look.tokens import HALF, M, S
from app.ui.parts.icon_button import IconButton, IconSet
from app.ui.transcript.message_aids import MessageAids
from app.ui.transcript.message_rows import GAP, estimated_height
from app.ui.transcript.message_stack import MessageStack
from app.ui.transcript.place import Place
from app.ui.transcript.seen_mark import SeenMark
from app.ui.transcript.span_selection import SpanSelection
from app.ui.wording.error_text import CodedError

if TYPE_CHECKING:
    from app.ui.transcript.message_view import MessageView
    from app.ui.transcript.text_view import TextView

FRAME_MS = 33  # how often streamed text is shown
BUSY_SHARE = 4  # after a slow frame, wait this many times as long as it took
NOTCH = 120  # of a wheel, in eighths of a degree; touch pads send less at a time
NEAR_END = 32  # pixels from the end that still count as being there
LEAST_STRIPS = 4  # the way to the newest message takes no more than this part of the height


class Transcript(LanguageFollower, MessageStack):
    """Shows a path of messages. It follows its end, unless the reader has scrolled away from it.

    What comes whole from documents and has no room is shown from its beginning.
    """

    zoomed = Signal(int)  # 1 larger, -1 smaller, by the wheel with Ctrl

    def __init__(self, icons: IconSet, language: Language) -> None:
        super().__init__(icons, language)
        self._selection = SpanSelection(self)
        self._ratings: dict[str, Rating] = {}
        self.aids = MessageAids(self)
        self.aids.rated.connect(self._note_rating)
        self._branches = Branches()
        self._pending: dict[str, list[str]] = {}  # message id -> streamed pieces not yet shown
        self._model_is_loading = False
        self._moving = False  # what scrolls now is no reader
        self._turned = 0  # of the wheel, less than a notch
        self.setObjectName("transcript")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # always there, so that its coming does not lay out every message anew
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.seen_mark = SeenMark(self._page)
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
        icons.changed.connect(self._restyle_all)
        self.retranslate()

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
        self._freeze(self._sought is not None and (bool(self._views) or not self.isVisible()))
        if self._focused() is not None:
            self.setFocus()  # else it would go to whatever comes next
        self._selection.forget()
        for number in list(self._views):
            self._drop(number)
        self._stale, self._unmarked, self._pending = [], [], {}
        self._messages = list(messages)
        column = self._column()
        self._rows.show(estimated_height(message, column) for message in messages)
        self.show_seen_from(None)
        self._following = self._sought is None
        if self._sought is not None:
            self._be_at(self._sought)
        self._reading = None
        self._work()

    def go_to(self, place: Place) -> None:
        """Go to a message of those shown."""
        if self._number(place.message_id) is not None:
            self._sought = place
            self._following = False
            self._be_at(place)
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
        self.seen_mark.setVisible(shown)
        anchor = self._anchor()
        self._rows.keep_space(number if shown else None, self.seen_mark.height_for(self._column()))
        self._arrange(anchor)

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
        was_waiting = self._messages[number].state is State.WAITING
        self._messages[number] = message
        if view := self._views.get(number):
            view.show_message(message, error)
            self._mark(number)
            self._mark_last()
            self._fit(number)
            self._arrange()
            if was_waiting and message.sources is not None and self._following:
                self._show_beginning(number)

    def reopen(self, message: Message) -> None:
        """Show an answer as it is when the model is to go on with it, and the end."""
        self._following = True
        self.finish(message)

    def show_model_loading(self, loading: bool) -> None:
        """Whether a waiting answer waits for the model to load."""
        self._model_is_loading = loading
        if view := self._views.get(len(self._messages) - 1):
            view.show_model_loading(loading)

    def show_searching(self, message_id: str) -> None:
        """Say of a waiting answer that documents are searched for it."""
        number = self._number(message_id)
        if number is not None and (view := self._views.get(number)):
            view.show_searching()
            self._fit(number)
            self._arrange()

    def set_language(self, language: Language) -> None:
        """Set the text as this language's script needs it."""
        self._language = language
        self._restyle_all()

    def jump_to_newest(self) -> None:
        """Go to the end, and stay with it."""
        self._following = True
        self._reading = None
        self._scroll_to_end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel makes text larger or smaller, by a step for each notch."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._turned = 0
            super().wheelEvent(event)
            return
        event.accept()
        self._turned += event.angleDelta().y()
        while abs(self._turned) >= NOTCH:
            step = 1 if self._turned > 0 else -1
            self._turned -= step * NOTCH
            self.zoomed.emit(step)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Conversation"))
        self._jump.describe(self.tr("Go to the newest message"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """With the focus on the conversation as a whole, all of it is selected and copied."""
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self._selection.select_all()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._selection.copy()
        else:
            super().keyPressEvent(event)

    def begin_selection(self) -> None:
        self._selection.clear()

    def drag_selection(self, text: TextView, place: QPoint) -> None:
        self._selection.drag(text, place)

    def selected_across(self) -> str | None:
        return self._selection.text()

    def showEvent(self, event: QShowEvent) -> None:
        """Go to what was sought while it was hidden."""
        super().showEvent(event)
        if self._sought is not None:
            self._work_timer.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self._make_stale(restyle=False)
        was, self._moving = self._moving, True
        super().resizeEvent(event)
        self._moving = was
        self._arrange()

    def draw_icons(self) -> None:
        """Draw those of messages, so that the first message does not have to wait for it."""
        names = "copy refresh pencil chevron-left chevron-right thumbs-up thumbs-down ellipsis"
        for name in names.split():
            self._icons.get(name)

    def _build(self, number: int) -> None:
        message = self._messages[number]
        view = self._new_view(message)
        view.grown.connect(partial(self._refit, view))
        view.opened.connect(self._show_part)
        view.show_rating(self._ratings.get(message.id))
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
        self._mark(number)

    def _new_view(self, message: Message) -> MessageView:
        from app.ui.transcript.answer_view import AnswerView
        from app.ui.transcript.question_view import QuestionView

        kind = QuestionView if message.role is Role.USER else AnswerView
        return kind(message, self._icons, self._text_style, self._column(), self._page, aids=self.aids)

    def _is_selected(self, view: MessageView) -> bool:
        return not self._selection.active and super()._is_selected(view)

    def _note_rating(self, message_id: str, rating: Rating | None) -> None:
        if rating is None:
            self._ratings.pop(message_id, None)
        else:
            self._ratings[message_id] = rating

    def _mark_last(self) -> None:
        last = len(self._messages) - 1
        for number in (last - 1, last):
            view = self._views.get(number)
            if view is not None and view.message.role is Role.ASSISTANT:
                view.set_last(number == last)
                self._fit(number)

    def _restyle_all(self) -> None:
        self._style = self._look = None
        self._make_stale(restyle=True)

    def _arrange(self, anchor: tuple[int, int] | None = None) -> None:
        """Put the views below one another, and the scroll bar where the reader was."""
        width, column = self.viewport().width(), self._column()
        left = (width - column) // 2
        for number, view in self._views.items():
            place = QRect(left, self._rows.top(number), column, self._rows.height(number))
            if view.geometry() != place:
                view.setGeometry(place)
        if self._seen_from is not None and (first := self._number(self._seen_from)) is not None:
            height = self.seen_mark.height_for(column)
            self.seen_mark.setGeometry(left, self._rows.top(first) - GAP // 2 - height, column, height)
        was, self._moving = self._moving, True
        self._page.resize(width, max(self._rows.total(), self.viewport().height()))
        if self._following:
            self._scroll_to_end()
        elif (top := self._held_top()) is not None:
            self.verticalScrollBar().setValue(top)
        elif anchor is not None:
            self.verticalScrollBar().setValue(self._rows.top(anchor[0]) - anchor[1])
        self._moving = was
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

    def _show_beginning(self, number: int) -> None:
        """Of an answer that came whole and has no room: its best words come first, and its end would hide them."""
        height, top = self.viewport().height(), self._rows.top(number)
        if self._rows.total() - top <= height:
            return
        if number and self._rows.height(number - 1) <= height // 5:  # its question too
            top = self._rows.top(number - 1)
        self.verticalScrollBar().setValue(max(top - GAP, 0))

    def _note_scroll(self, value: int) -> None:
        if not self._moving:
            self._following = value >= self.verticalScrollBar().maximum() - NEAR_END
            self._holding = False
            self._note_place()
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
        """In the margin, or in a strip of its own below what is read: never over it."""
        bar, size = self.verticalScrollBar(), self._jump.sizeHint()
        strip = size.height() + 2 * HALF
        wanted = not self._following and bar.value() < bar.maximum() - NEAR_END
        wanted = wanted and self.height() >= LEAST_STRIPS * strip
        margin = (self.viewport().width() - self._column()) // 2
        beside = margin >= size.width() + 2 * S
        below = strip if wanted and not beside else 0
        if self.viewportMargins().bottom() != below:
            self.setViewportMargins(0, 0, 0, below)
        self._jump.setVisible(wanted)
        middle = self.viewport().width() - margin // 2 if beside else self.viewport().width() // 2
        y = self.height() - size.height() - (M if beside else HALF)
        self._jump.setGeometry(QRect(QPoint(middle - size.width() // 2, y), size))

    def _show_part(self, part: QWidget) -> None:
        """Whole: what was pressed for it stands above it."""
        self.ensureWidgetVisible(part, 0, M)

    def show_cursor(self, text: TextView) -> None:
        cursor = text.cursorRect()
        place = text.viewport().mapTo(self._page, cursor.center())
        self.ensureVisible(place.x(), place.y(), 0, cursor.height() + NEAR_END)
