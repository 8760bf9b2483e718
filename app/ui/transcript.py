"""The messages of a conversation, one below the other: built without blocking, streamed into, scrolled."""

import time
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.core.branches import Branches
from app.core.conversation import Message, Role
from app.core.settings import Language
from app.ui.error_text import CodedError
from app.ui.icon_button import IconButton, IconSet
from app.ui.markdown_style import text_style
from app.ui.message_view import MessageView
from app.ui.theme import restyle

COLUMN = 760  # pixels, at most: longer lines are hard to read
MARGIN = 24
GAP = 22  # between messages
FRAME_MS = 33  # how often streamed text is shown
BUSY_SHARE = 4  # after a slow frame, wait this many times as long as it took
BUILD_MS = 10  # how long views are built before the window gets a turn
PAUSE_MS = 10  # and how long that turn is: with none, building and painting fall into the same one
SOUGHT_AT = 4  # a place that is gone to stands this part of the window's height below its top
NEAR_END = 32  # pixels from the end that still count as being there


@dataclass(frozen=True)
class Place:
    """Where a reader is to be: at a message, and in it at the first of some phrases, which are set off.

    `top` is how far it is to be from the top of the window, in pixels; None leaves that to the transcript.
    `step` gives the focus to the message's arrow of that direction.
    """

    message_id: str
    phrases: tuple[str, ...] = ()
    top: int | None = None
    step: int = 0


class Transcript(QScrollArea):
    """Shows a path of messages. It follows its end, unless the reader has scrolled away from it.

    Views are built from the newest message backwards, and laid out anew, a few at a time.
    """

    regenerate_requested = Signal(str)  # message id
    continue_requested = Signal(str)
    edit_requested = Signal(str)
    branch_requested = Signal(str, int)  # message id, and whether the sibling before it (-1) or after it (1)
    source_chosen = Signal(object)  # SourceNote
    complete = Signal()  # every message has its view, at the right size

    def __init__(self, icons: IconSet, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._language = language
        self._style = text_style(icons.palette, language)
        self._views: list[MessageView] = []  # of the newest messages, oldest first
        self._unbuilt: list[Message] = []  # the messages before them
        self._stale: list[tuple[MessageView, bool]] = []  # to be laid out anew, and whether in another style
        self._heights: dict[MessageView, int] = {}
        self._branches = Branches()
        self._sought: Place | None = None  # where the reader is to be as soon as it is built
        self._pending: dict[str, list[str]] = {}  # message id -> streamed pieces not yet shown
        self._following = True
        self._model_is_loading = False
        self.setObjectName("transcript")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # always there, so that its coming does not lay out every message anew
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._page = QWidget()
        self.setWidget(self._page)
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
        return tuple(self._views)

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
        for view in self._views:
            view.hide()
            view.deleteLater()
        self._views, self._stale, self._heights, self._pending = [], [], {}, {}
        self._unbuilt = list(messages)
        self._following = self._sought is None
        self._work()

    def go_to(self, place: Place) -> None:
        """Go to a message of those shown."""
        self._sought = place
        self._following = False
        self._seek()

    def top_of(self, message_id: str) -> int | None:
        """How far a message is from the top of the window, for a Place."""
        view = self._view(message_id)
        return None if view is None else view.y() - self.verticalScrollBar().value()

    def has_focus(self, message_id: str) -> bool:
        """Whether the focus is on a message, or on what is in it."""
        view = self._focused()
        return view is not None and view.message.id == message_id

    def cut(self, message_id: str) -> None:
        """No longer show this message and those after it."""
        view = self._view(message_id)
        if view is None:
            return
        if self._focused() is not None:
            self.setFocus()
        at = self._views.index(view)
        gone, self._views = self._views[at:], self._views[:at]
        self._stale = [entry for entry in self._stale if entry[0] not in gone]
        for each in gone:
            del self._heights[each]
            each.hide()
            each.deleteLater()

    def add(self, message: Message) -> None:
        """Show a further message, and the end."""
        self._insert(len(self._views), self._build(message))
        self._mark_last()
        self._following = True
        self._arrange()

    def replace(self, old_id: str, message: Message) -> None:
        """Show another message in the place of one."""
        old = self._view(old_id)
        if old is None:
            return
        place = self._views.index(old)
        had_focus = self._focused() is old
        del self._views[place]
        self._insert(place, self._build(message))
        self._stale = [entry for entry in self._stale if entry[0] is not old]
        del self._heights[old]
        old.hide()
        old.deleteLater()
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
        if view := self._view(message.id):
            view.show_message(message, error)
            self._mark_last()
            self._fit(view)
            self._arrange()

    def reopen(self, message: Message) -> None:
        """Show an answer as it is when the model is to go on with it, and the end."""
        self._following = True
        self.finish(message)

    def show_model_loading(self, loading: bool) -> None:
        """Whether a waiting answer waits for the model to load."""
        self._model_is_loading = loading
        for view in self._views[-1:]:
            view.show_model_loading(loading)

    def show_searching(self, message_id: str) -> None:
        """Say of a waiting answer that documents are searched for it."""
        if view := self._view(message_id):
            view.show_searching()
            self._fit(view)
            self._arrange()

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
        for name in ("copy", "refresh", "pencil", "chevron-left", "chevron-right"):
            self._icons.get(name)

    def _focused(self) -> MessageView | None:
        """The view that the focus is in."""
        widget = self.focusWidget()
        return next((view for view in self._views if widget is not None and view.isAncestorOf(widget)), None)

    def _view(self, message_id: str) -> MessageView | None:
        return next((view for view in reversed(self._views) if view.message.id == message_id), None)

    def _column(self) -> int:
        return max(min(COLUMN, self.viewport().width() - 2 * MARGIN), 120)

    def _build(self, message: Message) -> MessageView:
        view = MessageView(message, self._icons, self._style, self._column(), self._page)
        view.regenerate_requested.connect(self.regenerate_requested)
        view.continue_requested.connect(self.continue_requested)
        view.edit_requested.connect(self.edit_requested)
        view.branch_requested.connect(self.branch_requested)
        view.cursor_moved.connect(self._bring_into_sight)
        view.source_chosen.connect(self.source_chosen)
        view.show_branch(*self._branches.place_of(message.id))
        if self._model_is_loading:
            view.show_model_loading(True)
        view.show()
        self._fit(view)
        return view

    def _insert(self, place: int, view: MessageView) -> None:
        self._views.insert(place, view)
        # the focus goes through them from the oldest to the newest, though they are built the other way
        previous = self._views[place - 1].last_in_tab_order if place else self
        view.follow_in_tab_order(previous)

    def _fit(self, view: MessageView) -> None:
        self._heights[view] = view.fit(self._column())

    def _mark_last(self) -> None:
        for view in self._views[-2:]:
            if view.message.role is Role.ASSISTANT:
                view.set_last(view is self._views[-1])
                self._fit(view)

    def _restyle_all(self) -> None:
        self._style = text_style(self._icons.palette, self._language)
        self._make_stale(restyle=True)

    def _make_stale(self, *, restyle: bool) -> None:
        before = {view for view, styled in self._stale if styled}
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        entries = [(view, restyle or view in before) for view in self._views]
        # what is in sight comes first (from the end of the list)
        entries.sort(key=lambda entry: entry[0].y() <= bottom and entry[0].geometry().bottom() >= top)
        self._stale = entries
        self._work_timer.start()

    def _work(self) -> None:
        """Build and lay out for a while; the rest in the event loop's next turn."""
        deadline = time.monotonic() + BUILD_MS / 1000
        anchor = self._anchor()
        first_build = was_empty = not self._views  # one is built in any case
        while (self._stale or self._unbuilt) and (first_build or time.monotonic() < deadline):
            first_build = False
            if self._stale:
                view, restyle = self._stale.pop()
                if restyle:
                    view.restyle(self._style)
                self._fit(view)
            else:
                self._insert(0, self._build(self._unbuilt.pop()))
        if was_empty:
            self._mark_last()
        self._arrange(anchor)
        self._seek()
        if self._stale or self._unbuilt:
            self._work_timer.start()
        else:
            self.complete.emit()

    def _seek(self) -> None:
        """Go to the place that is sought, when it and what stands above it in the window are built."""
        place = self._sought
        view = None if place is None else self._view(place.message_id)
        if place is None or view is None:
            return
        line = view.text_view.mark(place.phrases, QColor(self._icons.palette.accent_soft)) if place.phrases else None
        inside = 0 if line is None else view.text_view.mapTo(view, line.topLeft()).y()
        top = self.viewport().height() // SOUGHT_AT if place.top is None else place.top
        if view.y() + inside < top and self._unbuilt:
            return
        self._sought = None
        self.verticalScrollBar().setValue(view.y() + inside - top)
        self._freeze(False)
        if place.step:
            view.focus_arrows(place.step)

    def _freeze(self, frozen: bool) -> None:
        self.viewport().setUpdatesEnabled(not frozen)

    def _anchor(self) -> tuple[MessageView, int] | None:
        """The first view in sight, and how far its top is below that of the window."""
        top = self.verticalScrollBar().value()
        for view in self._views:
            if view.geometry().bottom() >= top:
                return view, view.y() - top
        return None

    def _arrange(self, anchor: tuple[MessageView, int] | None = None) -> None:
        """Put the views below one another, and the scroll bar where the reader was."""
        width, column = self.viewport().width(), self._column()
        left = (width - column) // 2
        y = MARGIN
        for view in self._views:
            place = QRect(left, y, column, self._heights[view])
            if view.geometry() != place:
                view.setGeometry(place)
            y += place.height() + GAP
        self._page.resize(width, max(y - GAP + MARGIN, self.viewport().height()))
        if self._following:
            self._scroll_to_end()
        elif anchor is not None:
            self.verticalScrollBar().setValue(anchor[0].y() - anchor[1])
        self._show_jump()

    def _show_pending(self) -> None:
        started = time.monotonic()
        for message_id, pieces in self._pending.items():
            if view := self._view(message_id):
                view.append("".join(pieces))
                self._fit(view)
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
