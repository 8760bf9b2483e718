"""One message of the transcript: its text, where it stands, and what can be done with it."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QEnterEvent, QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.core.conversation import Message, Role, State
from app.core.rating import Rating
from app.ui.answer_actions import AnswerActions, AnswerAids, AnswerMenu, ReasonLine
from app.ui.answer_text import refusal_text
from app.ui.attachment_chips import AttachmentChips
from app.ui.branch_arrows import BranchArrows
from app.ui.code_buttons import CodeButtons
from app.ui.error_text import CodedError, describe, describe_code
from app.ui.icon_button import HoverButton, IconButton, IconSet
from app.ui.markdown_style import TextStyle
from app.ui.numbers import native
from app.ui.source_chips import SourcesView
from app.ui.stats_text import stats_text
from app.ui.text_view import TextView
from app.ui.tokens import HALF, XS, M, S

BUBBLE_SHARE = 0.85  # of the column, at most, for a question
BUBBLE_PADDING = (M, S, M, S)
BESIDE_BUBBLE = 72  # pixels, at least: the two buttons
TEXT_INSET = 2  # pixels: the focus ring around a text
COPIED_MS = 1500


class MessageView(QWidget):
    """A question as a bubble, or an answer with its state and buttons. Its width is given by `fit`."""

    regenerate_requested = Signal(str)  # message id
    continue_requested = Signal(str)
    edit_requested = Signal(str)
    branch_requested = Signal(str, int)  # message id, -1 for the sibling before it or 1 for the one after
    cursor_moved = Signal(object)  # self: the text cursor moved, by hand
    source_chosen = Signal(object)  # SourceNote
    attachment_chosen = Signal(object)  # Attachment
    rated = Signal(str, object)  # message id, Rating or None
    model_chosen = Signal(str, str)  # message id, id of the model that is to answer again
    speech_requested = Signal(str, str)  # message id, text
    translation_requested = Signal(str)  # message id
    grown = Signal(object)  # self: it takes another height than before

    def __init__(
        self,
        message: Message,
        icons: IconSet,
        style: TextStyle,
        width: int,
        parent: QWidget | None = None,
        *,
        aids: AnswerAids | None = None,
    ) -> None:
        super().__init__(parent)
        self._aids = aids or AnswerAids()
        self._message = message
        self._icons = icons
        self._error: CodedError | None = None
        self._model_is_loading = False
        self._asked = message.role is Role.USER
        self._streamed = False
        self._searching = False
        self._style = style
        self._sources: SourcesView | None = None
        self._attached: AttachmentChips | None = None
        self._frame = QFrame()
        self._frame.setObjectName("message")
        self._frame.setProperty("role", "user" if self._asked else "assistant")
        self._text = TextView(style, self._text_width(width), self._frame)
        self._text.cursor_moved.connect(self._tell_cursor)
        self._status = QLabel()
        self._status.setWordWrap(True)
        self._advice = QLabel()
        self._advice.setProperty("kind", "small")
        self._advice.setWordWrap(True)
        self._retry = QPushButton()
        self._retry.clicked.connect(self._regenerate)
        self._continue = QPushButton()
        self._continue.clicked.connect(self._go_on)
        self._copy = HoverButton(icons, "copy") if self._asked else IconButton(icons, "copy")
        self._copy.clicked.connect(self.copy_as_markdown)
        self._again: IconButton | None = None
        self._edit: HoverButton | None = None
        self._arrows: BranchArrows | None = None
        self._more: AnswerActions | None = None
        self._code: CodeButtons | None = None
        self._reason: ReasonLine | None = None
        self._details = QLabel()
        self._last = False
        self._actions = QHBoxLayout()
        self._lay_out()
        self._show_text()
        self._show_state()
        self.retranslate()

    @property
    def message(self) -> Message:
        """What is shown, as it was last stored."""
        return self._message

    @property
    def text_view(self) -> TextView:
        """The text, for whoever looks after focus and selection; the first quotation where there are only those."""
        quoted = self._sources.first_quotation if self._sources is not None and self._quotes_alone else None
        return quoted or self._text

    def show_message(self, message: Message, error: CodedError | None = None) -> None:
        """Show what has become of the message; `error` says more than the code that is stored."""
        changed = self._streamed or (message.text, message.sources) != (self._message.text, self._message.sources)
        self._message = message
        self._error = error
        self._streamed = False
        if changed:
            self._show_text()
        self._show_state()

    def append(self, piece: str) -> None:
        """Show a further piece of the answer."""
        self._streamed = True
        self._text.append_markdown(piece)
        if not self._text.isVisibleTo(self) or self._status.isVisibleTo(self):
            self._text.show()
            self._status.hide()

    def offer_translation(self) -> None:
        """Another model is there, or none."""
        if self._sources is not None and self._message.sources is not None:
            self._sources.offer_translation(self._aids.translates(self._message.sources))

    def show_searching(self) -> None:
        """Documents are searched for this answer: no model is waited for."""
        self._searching = True
        self._show_state()

    def show_model_loading(self, loading: bool) -> None:
        """Whether a waiting answer waits for the model to load."""
        self._model_is_loading = loading
        self._show_state()

    def show_branch(self, number: int, count: int) -> None:
        """Which of so many siblings this is; for more than one there are arrows."""
        if count < 2 and self._arrows is None:
            return
        if self._arrows is None:
            self._arrows = BranchArrows(self._icons)
            self._arrows.stepped.connect(self._step)
            self._actions.insertWidget(1 if self._asked else 0, self._arrows)
            QWidget.setTabOrder(self._arrows.tab_stops[0], self._arrows.tab_stops[1])
        self._arrows.show_place(number, count)
        self._arrows.setVisible(count > 1)

    def focus_arrows(self, step: int) -> None:
        """Give the focus to the arrow of that direction."""
        if self._arrows is not None:
            self._arrows.take_focus(step)

    def set_last(self, last: bool) -> None:
        """Whether this is the answer that can be written anew, or gone on with."""
        self._last = last
        if last and self._again is None:
            self._again = IconButton(self._icons, "refresh")
            self._again.clicked.connect(self._regenerate)
            self._actions.insertWidget(1, self._again)
            QWidget.setTabOrder(self._copy, self._again)
            self.retranslate()
        self._show_state()

    def show_rating(self, rating: Rating | None) -> None:
        """Show what somebody thinks of the answer."""
        if self._more is not None:
            self._more.show_rating(rating)

    def restyle(self, style: TextStyle) -> None:
        """Show the same text in another style."""
        self._style = style
        self._text.restyle(style)
        if self._sources is not None:
            self._sources.restyle(style)

    def fit(self, width: int) -> int:
        """Lay out for `width` pixels; gives the height that takes."""
        self._text.fit(self._text_width(width), hug=self._asked)
        if self._sources is not None:
            self._sources.fit(width)
        if self._attached is not None:
            self._attached.fit(self._text_width(width))
        if self._code is not None:
            self._code.place()
        for label in (self._status, self._advice, self._details):
            label.ensurePolished()  # the style sheet has their size
        self._inner.activate()  # else the outer layout hears of it in the event loop's next turn
        self._box.activate()
        tall = self._box.totalHeightForWidth(width) if self._box.hasHeightForWidth() else -1
        return tall if tall >= 0 else self._box.totalSizeHint().height()

    @property
    def last_in_tab_order(self) -> QWidget:
        """The last widget that the focus comes to in this view."""
        return self._tab_stops()[-1]

    def follow_in_tab_order(self, previous: QWidget) -> None:
        """Come after that widget when the focus goes on."""
        for stop in self._tab_stops():
            QWidget.setTabOrder(previous, stop)
            previous = stop

    def retranslate(self) -> None:
        """Set every text in the language of the moment."""
        self._text.setAccessibleName(self.tr("Your question") if self._asked else self.tr("Answer"))
        self._copy.describe(self.tr("Copy"))
        self._retry.setText(self.tr("Try again"))
        self._continue.setText(self.tr("Continue"))
        if self._edit is not None:
            self._edit.describe(self.tr("Edit the question"))
        if self._again is not None:
            self._again.describe(self.tr("Answer again"))
        if self._message.sources is not None and self._message.sources.refused:
            self._text.show_plain(refusal_text())
        self._show_state()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show what can be done with a question."""
        super().enterEvent(event)
        self._show_near(True)

    def leaveEvent(self, event: QEvent) -> None:
        """And no longer."""
        super().leaveEvent(event)
        self._show_near(False)

    @property
    def _ended(self) -> bool:
        return self._message.state not in (State.WAITING, State.STREAMING)

    @property
    def _has_text(self) -> bool:
        return bool(self._message.text.strip())

    def _tab_stops(self) -> list[QWidget]:
        arrows = self._arrows.tab_stops if self._arrows else ()
        if self._asked:
            attached = self._attached.tab_stops if self._attached else []
            return [self._copy, *([self._edit] if self._edit else []), self._text, *attached, *arrows]
        again = [self._again] if self._again else []
        code = self._code.all if self._code else []
        sources = self._sources.tab_stops if self._sources is not None else []
        more = self._more.tab_stops if self._more else ()
        return [self._text, *code, *sources, self._continue, self._retry, *arrows, self._copy, *again, *more]

    def _text_width(self, width: int) -> int:
        if not self._asked:
            return width
        left, _, right, _ = BUBBLE_PADDING
        return min(int(width * BUBBLE_SHARE), width - BESIDE_BUBBLE) - left - right

    def _lay_out(self) -> None:
        inner = self._inner = QVBoxLayout(self._frame)
        inner.setSpacing(XS)
        inner.addWidget(self._text)
        if self._asked:
            for unused in (self._status, self._advice, self._details, self._continue, self._retry):
                unused.setParent(self._frame)  # else it would be Python's, which may collect it on another thread
                unused.hide()
            self._attach()
            self._edit = HoverButton(self._icons, "pencil")
            self._edit.clicked.connect(self._ask_otherwise)
            row = QHBoxLayout()
            row.setSpacing(XS)
            row.addStretch(1)
            for beside in (self._copy, self._edit):
                row.addWidget(beside, alignment=Qt.AlignmentFlag.AlignBottom)
            row.addWidget(self._frame)
            self._actions.setContentsMargins(0, 0, 0, 0)
            self._actions.addStretch(1)
            self._box: QBoxLayout = QVBoxLayout(self)
            self._box.setContentsMargins(0, 0, 0, 0)
            self._box.setSpacing(HALF)
            self._box.addLayout(row)
            self._box.addLayout(self._actions)
            return
        inner.setContentsMargins(0, 0, 0, 0)
        self._code = CodeButtons(self._text, self._icons)
        self._details.setProperty("kind", "small")
        self._details.setWordWrap(True)
        self._details.hide()
        for label in (self._status, self._advice, self._details):
            label.setContentsMargins(TEXT_INSET, 0, 0, 0)
        inner.addWidget(self._status)
        inner.addWidget(self._advice)
        ways_on = QHBoxLayout()
        ways_on.setSpacing(S)
        for button in (self._continue, self._retry):
            ways_on.addWidget(button)
            button.hide()
        ways_on.addStretch(1)
        inner.addLayout(ways_on)
        self._actions.setSpacing(HALF)
        self._actions.setContentsMargins(0, 0, 0, 0)
        self._more = AnswerActions(self._icons)
        self._more.rated.connect(self._rate)
        self._more.reason_wanted.connect(self._ask_reason)
        self._more.menu_wanted.connect(self._open_menu)
        self._actions.addWidget(self._copy)
        self._actions.addWidget(self._more)
        self._actions.addStretch()
        inner.addLayout(self._actions)
        inner.addWidget(self._details)
        inner.addStretch(1)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(self._frame)

    def _attach(self) -> None:
        self._inner.setContentsMargins(*BUBBLE_PADDING)
        if self._message.attachments:
            self._attached = AttachmentChips(self._message.attachments, self._icons)
            self._attached.chosen.connect(self.attachment_chosen)
            self._inner.addWidget(self._attached)

    def _show_text(self) -> None:
        sources = self._message.sources if self._ended else None
        if self._asked:
            self._text.show_plain(self._message.text)
        elif sources is not None and sources.refused:
            self._text.show_plain(refusal_text())
        elif not self._quotes_alone:
            self._text.show_markdown(self._message.text)
        self._text.setVisible(bool(self._message.text.strip()) and not self._quotes_alone)
        self._show_sources()

    @property
    def _quotes_alone(self) -> bool:
        """Whether the answer is nothing but quotations, which are shown as they are: their text is no Markdown."""
        sources = self._message.sources
        return self._ended and sources is not None and sources.are_all_of(self._message.text)

    def _show_sources(self) -> None:
        sources = self._message.sources if self._ended else None
        if self._sources is not None:
            self._sources.hide()
            self._sources.deleteLater()
            self._sources = None
        if sources is None:
            return
        self._sources = SourcesView(
            sources,
            self._icons,
            self._style,
            with_quotes=self._quotes_alone,
            translates=self._aids.translates(sources),
        )
        self._sources.source_chosen.connect(self.source_chosen)
        self._sources.grown.connect(self._tell_grown)
        self._sources.translation_requested.connect(self._ask_translation)
        self._inner.insertWidget(1, self._sources)
        self._sources.show()  # the layout would do so in the event loop's next turn, and leave no room until then
        previous: QWidget = self._text
        for stop in self._sources.tab_stops:
            QWidget.setTabOrder(previous, stop)
            previous = stop

    def _tell_grown(self) -> None:
        self.grown.emit(self)

    def _ask_translation(self) -> None:
        self.translation_requested.emit(self._message.id)

    def _show_state(self) -> None:
        if self._asked:
            return
        failed = self._message.state is State.FAILED
        status, advice = self._error_texts() if failed else (self._status_text(), self._notes())
        kind = "error" if failed else "small"
        if self._status.property("kind") != kind:
            self._status.setProperty("kind", kind)
            self._status.style().polish(self._status)
        self._status.setText(status)
        self._status.setVisible(bool(status))
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self._copy.setVisible(self._ended and self._has_text)
        if self._more is not None:
            self._more.setVisible(self._ended and self._has_text)
        self._details.setText("" if self._message.stats is None else stats_text(self._message.stats))
        self._show_ways_on()

    def _show_ways_on(self) -> None:
        """An answer that was cut off is gone on with; one that has no word yet, or failed, is tried again."""
        cut_off = self._last and self._message.can_continue
        retry = cut_off and (self._message.state is State.FAILED or not self._has_text)
        self._continue.setVisible(cut_off and self._has_text)
        self._retry.setVisible(retry)
        if self._again is not None:
            self._again.setVisible(self._last and self._ended and not retry)

    def _error_texts(self) -> tuple[str, str]:
        text = describe(self._error) if self._error else describe_code(self._message.error or "")
        return text.title, text.advice

    def _status_text(self) -> str:
        at_work = self._message.state is State.STREAMING  # what waits with text in it is to be gone on with
        match self._message.state:
            case State.WAITING | State.STREAMING if self._streamed or (at_work and self._message.text):
                return ""
            case State.WAITING | State.STREAMING:
                return self._waiting_text()
            case State.STOPPED:
                return self.tr("Stopped")
            case State.INTERRUPTED:
                return self.tr("Interrupted: Shakti was closed before the answer was complete.")
        return ""

    def _waiting_text(self) -> str:
        if self._searching:
            return self.tr("Searching the documents…")
        loading = self._model_is_loading and self._message.state is State.WAITING
        return self.tr("Waiting for the model to load…") if loading else self.tr("Thinking…")

    def _notes(self) -> str:
        """What the reader should know of how the answer came about."""
        stats = self._message.stats
        if stats is None:
            return ""
        notes = []
        if stats.stopped_by in ("length", "context"):
            notes.append(self.tr("The answer reached its greatest length and may be incomplete."))
        if stats.forgotten:
            notes.append(
                native(self.tr("%n earlier message(s) no longer fitted and were not seen.", "", stats.forgotten))
            )
        return "\n".join(notes)

    def copy_as_markdown(self) -> None:
        """Copy it as it was written, and say so at the button."""
        QGuiApplication.clipboard().setText(self._message.text)
        self._copy.show_icon("check", "success")
        self._copy.describe(self.tr("Copied"))
        QTimer.singleShot(COPIED_MS, self, self._show_copy_again)

    def _show_copy_again(self) -> None:
        self._copy.show_icon("copy", "text_muted")
        self._copy.describe(self.tr("Copy"))

    def acts(self) -> list[QAction]:
        """What its buttons do, for the menu of its text."""
        found: list[QAction] = []
        for name, button in (("copy", self._copy), ("pencil", self._edit), ("refresh", self._again)):
            if button is not None and not button.isHidden() and button.isEnabled():
                act = QAction(self._icons.get(name), button.accessibleName(), self)
                act.triggered.connect(button.click)
                found.append(act)
        return found

    def _regenerate(self) -> None:
        self.regenerate_requested.emit(self._message.id)

    def _go_on(self) -> None:
        self.continue_requested.emit(self._message.id)

    def _ask_otherwise(self) -> None:
        self.edit_requested.emit(self._message.id)

    def _step(self, step: int) -> None:
        self.branch_requested.emit(self._message.id, step)

    def _rate(self, rating: Rating | None) -> None:
        self._close_reason()
        self.rated.emit(self._message.id, rating)

    def _ask_reason(self) -> None:
        self._reason = ReasonLine(self._icons)
        self._reason.given.connect(self._give_reason)
        self._reason.closed.connect(self._close_reason)
        self._inner.insertWidget(self._inner.indexOf(self._details), self._reason)
        assert self._more is not None
        before: QWidget = self._more.tab_stops[-1]
        for stop in self._reason.tab_stops:
            QWidget.setTabOrder(before, stop)
            before = stop
        self._reason.show()
        self.grown.emit(self)
        self._reason.field.setFocus()

    def _give_reason(self, reason: str) -> None:
        assert self._more is not None
        rating = self._more.rating
        self._close_reason()
        if reason and rating is not None:
            self.show_rating(replace(rating, reason=reason))
            self.rated.emit(self._message.id, self._more.rating)

    def _close_reason(self) -> None:
        if self._reason is not None:
            had_focus = self._reason.isAncestorOf(self.focusWidget() or self)
            self._reason.hide()
            self._inner.removeWidget(self._reason)
            self._reason.deleteLater()
            self._reason = None
            if had_focus and self._more is not None:
                self._more.tab_stops[0].setFocus()
            self.grown.emit(self)

    def _open_menu(self, place: QPoint) -> None:
        """Built when it is wanted: there are many answers and few menus."""
        text = self._text.toPlainText()
        details = None if self._message.stats is None else self._details.isVisibleTo(self)
        speech = self._aids.spoken == self._message.id if self._aids.speaks(text) else None
        models = self._aids if self._last and self._ended else None
        menu = AnswerMenu(self._icons, self, details=details, speech=speech, models=models)
        menu.text_copy_requested.connect(self.copy_as_text)
        menu.markdown_copy_requested.connect(self.copy_as_markdown)
        menu.speech_requested.connect(self.read_aloud)
        menu.details_requested.connect(self.show_details)
        menu.model_chosen.connect(self._choose_model)
        menu.popup(place)

    def copy_as_text(self) -> None:
        """Copy what is read, without the marks of Markdown."""
        QGuiApplication.clipboard().setText(self._text.toPlainText().strip() + "\n")

    def rate(self, good: bool) -> None:
        """As if the thumb were pressed."""
        if self._more is not None:
            self._more.rate(good=good)

    def read_aloud(self) -> None:
        """Ask for it to be read aloud, or no longer."""
        self.speech_requested.emit(self._message.id, self._text.toPlainText())

    def show_details(self, shown: bool) -> None:
        """Show how fast the answer was written, or no longer."""
        self._details.setVisible(shown and bool(self._details.text()))
        self.grown.emit(self)

    def _choose_model(self, model_id: str) -> None:
        self.model_chosen.emit(self._message.id, model_id)

    def _show_near(self, near: bool) -> None:
        if self._edit is not None and isinstance(self._copy, HoverButton):
            self._copy.show_near(near)
            self._edit.show_near(near)

    def _tell_cursor(self) -> None:
        self.cursor_moved.emit(self)
