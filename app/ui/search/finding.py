"""Searching in the conversation that is shown: a line above it that goes from place to place."""

import time

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel

from app.core.conversations.conversation import Message
from app.core.conversations.search import Term, parse_query
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.numbers import count
from app.ui.look.tokens import HEADER_MARGINS, S
from app.ui.parts import boxes
from app.ui.parts.icon_button import IconButton, IconSet
from app.ui.parts.line_field import LineField
from app.ui.search.searching import PAUSE_MS
from app.ui.transcript.dialogue import Dialogue
from app.ui.transcript.place import Place
from app.ui.transcript.transcript import Transcript
from app.workers.library import Library

COUNT_MS = 8  # how long places are counted before the window gets a turn
_NOT_ASKED = -1


class FindField(LineField):
    """Enter goes on, Shift+Enter back."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter with and without Shift; the rest is the field's own."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)


class FindBar(LanguageFollower, QFrame):
    """The line itself. Hidden until it is wanted."""

    def __init__(self, icons: IconSet) -> None:
        super().__init__()
        self._number, self._of = _NOT_ASKED, _NOT_ASKED
        self._counting = False
        self.field = FindField()
        self._told = QLabel()
        self._told.setProperty("kind", "small")
        self.back_button = IconButton(icons, "chevron-up")
        self.on_button = IconButton(icons, "chevron-down")
        self.close_button = IconButton(icons, "x")
        left, _, right, below = HEADER_MARGINS
        parts = (self.field, self._told, self.back_button, self.on_button, self.close_button)
        boxes.row(*parts, on=self, spacing=S, margins=(left, 0, right, below), fills=self.field)
        self.hide()
        self.retranslate()

    @property
    def text(self) -> str:
        """What it says of the places."""
        return self._told.text()

    def show_place(self, number: int, of: int) -> None:
        """At which place somebody is, the first being 0, of how many; -1 where nothing has been looked for."""
        self._number, self._of, self._counting = number, of, False
        self.retranslate()

    def show_counting(self) -> None:
        """There are places; how many is not known yet."""
        self._counting = True
        self.retranslate()

    def retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Search in this conversation"))
        self.field.setAccessibleName(self.tr("Search in this conversation"))
        self.back_button.describe(self.tr("Previous place"), "Shift+F3")
        self.on_button.describe(self.tr("Next place"), "F3")
        self.close_button.describe(self.tr("Close the search"), self.tr("Esc"))
        if self._counting:
            told = "…"
        elif self._of > 0:
            told = self.tr("%1 of %2").replace("%1", count(self._number + 1)).replace("%2", count(self._of))
        else:
            told = "" if self._of else self.tr("Nothing found")
        self._told.setText(told)
        for button in (self.back_button, self.on_button):
            button.setEnabled(self._counting or self._of > 0)


class Finding(QObject):
    """Between the line, the library and the conversation shown. Answers to what is no longer asked are dropped.

    What was found is counted in texts, a few at a time: most messages have no view, and none is made for it.
    """

    left = Signal()  # the keyboard is done with the line
    told = Signal(str)  # at which place somebody is, or that there is none

    def __init__(
        self,
        library: Library,
        dialogue: Dialogue,
        transcript: Transcript,
        bar: FindBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self._dialogue, self._transcript, self._bar = library, dialogue, transcript, bar
        self._conversation_id: str | None = None  # the one that is searched
        self._brought: str | None = None  # what was asked elsewhere, where the search here began with that
        self._found: list[Message] = []
        self._terms: tuple[Term, ...] = ()
        self._counts: list[int] = []  # of the places in each that was found, as far as they are counted
        self._at: tuple[str, int] | None = None  # the message that somebody is at, and the number of the place in it
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._search)
        self._counting = QTimer(self, singleShot=True, interval=0)
        self._counting.timeout.connect(self._count_on)
        bar.field.textChanged.connect(self._note_text)
        bar.field.stepped.connect(self.step)
        bar.field.escaped.connect(self.close)
        bar.back_button.clicked.connect(self.go_back)
        bar.on_button.clicked.connect(self.go_on)
        bar.close_button.clicked.connect(self.close)
        dialogue.shown.connect(self._note_shown)
        library.found_inside.connect(self._take)

    def find(self) -> None:
        """Ask what is to be found in the conversation shown."""
        if self._dialogue.conversation_id is None:
            return
        if self._bar.isHidden():
            self._conversation_id, self._at = self._dialogue.conversation_id, None
            self._bar.show()
            self._note_text()
        self._brought = None  # it is somebody's own search now
        self._bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._bar.field.selectAll()

    def go_through(self, conversation_id: str, text: str, message_id: str) -> None:
        """Show a message that was found elsewhere, and offer the further places of its conversation."""
        self._forget()
        self._conversation_id, self._at, self._brought = conversation_id, (message_id, 0), text
        self._bar.field.setText(text)
        self._timer.stop()
        self._bar.show()
        self._transcript.show_found(parse_query(text), [message_id])
        self._dialogue.open_at(conversation_id, Place(message_id, found=0))
        self._search()

    def note_search(self, active: bool) -> None:
        """Whether all conversations are searched: when that ends, what it brought here is done with too."""
        if not active and self._brought is not None and self._brought == self._bar.field.text():
            self._hide()

    def go_on(self) -> None:
        """To the next place, after the last to the first."""
        self.step(1)

    def go_back(self) -> None:
        """To the place before, from the first to the last."""
        self.step(-1)

    def step(self, by: int) -> None:
        """Go one place on (1) or back (-1)."""
        if self._bar.isHidden() or not self._found:
            return
        ids = [message.id for message in self._found]
        message, place = self._at if self._at is not None and self._at[0] in ids else (ids[-1 if by > 0 else 0], -1)
        number = ids.index(message)
        if by > 0 and 0 <= place < self._places(number) - 1:
            self._go_to(number, place + 1)
        elif by < 0 and place > 0:
            self._go_to(number, place - 1)
        else:
            number = self._further(number, by)
            self._go_to(number, 0 if by > 0 else max(self._places(number) - 1, 0))

    def _further(self, number: int, by: int) -> int:
        """The next message with a place in its text; where none has one, the next."""
        order = [(number + by * away) % len(self._found) for away in range(1, len(self._found) + 1)]
        return next((each for each in order if self._places(each)), order[0])

    def close(self) -> None:
        """Let it be."""
        self._hide()
        self.left.emit()

    def _hide(self) -> None:
        self._timer.stop()
        self._conversation_id = self._brought = None
        self._forget()
        self._bar.hide()

    def _forget(self) -> None:
        """What was found is found no longer."""
        self._counting.stop()
        self._found, self._counts, self._terms = [], [], ()
        self._bar.show_place(-1, -1)
        self._transcript.show_found((), [])

    def _note_text(self) -> None:
        self._forget()
        if self._bar.field.text().strip():
            self._timer.start()
        else:
            self._timer.stop()

    def _search(self) -> None:
        if self._conversation_id is not None:
            self._library.search_inside(self._conversation_id, self._bar.field.text())

    def _take(self, conversation_id: str, text: str, found: list[Message]) -> None:
        if conversation_id != self._conversation_id or text != self._bar.field.text() or self._bar.isHidden():
            return
        self._found, self._counts, self._terms = found, [], parse_query(text)
        ids = [message.id for message in found]
        self._transcript.show_found(self._terms, ids)
        if not found:
            self._tell(-1, 0)
            return
        self._bar.show_counting()
        if self._at is not None and self._at[0] in ids:
            self._at = self._at[0], 0
            if text == self._brought:  # its conversation may be on its way
                self._transcript.go_to(Place(self._at[0], found=0))
            else:
                self._go_to(ids.index(self._at[0]), 0)
        else:
            shown = {message.id for message in self._dialogue.path}
            first = next((number for number, each in enumerate(ids) if each in shown), 0)
            self._go_to(first if self._places(first) else self._further(first, 1), 0)
        self._count_on()

    def _count_on(self) -> None:
        """Count for a while; the rest in the event loop's next turn."""
        deadline = time.monotonic() + COUNT_MS / 1000
        while len(self._counts) < len(self._found) and time.monotonic() < deadline:
            self._counts.append(self._count(len(self._counts)))
        if len(self._counts) < len(self._found):
            self._counting.start()
        else:
            self._tell_place()

    def _count(self, number: int) -> int:
        """None for a message whose words stand in what is no text of it, such as the name of a document."""
        from app.ui.transcript.said_texts import places_in

        return places_in(self._found[number], self._terms)

    def _places(self, number: int) -> int:
        return self._counts[number] if number < len(self._counts) else self._count(number)

    def _go_to(self, number: int, place: int) -> None:
        message = self._found[number]
        self._at = (message.id, place)
        self._dialogue.open_at(message.conversation_id, Place(message.id, found=place))
        self._tell_place()

    def _tell_place(self) -> None:
        """At which place somebody is, once all are counted."""
        if self._at is None or len(self._counts) < len(self._found):
            return
        number = next((number for number, each in enumerate(self._found) if each.id == self._at[0]), 0)
        places = sum(self._counts)
        if not places:  # in names of documents alone: a place each
            self._tell(number, len(self._found))
            return
        before = sum(self._counts[:number])
        self._tell(min(before + min(self._at[1], max(self._counts[number] - 1, 0)), places - 1), places)

    def _tell(self, number: int, of: int) -> None:
        self._bar.show_place(number, of)
        self.told.emit(self._bar.text)

    def _note_shown(self, conversation_id: str | None) -> None:
        if conversation_id != self._conversation_id:
            self._hide()
