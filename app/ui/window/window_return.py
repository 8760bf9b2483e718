"""Where somebody was when a profile was locked or the program crashed, and the way back there.

Ids and pixels: nothing of what was said.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QTimer

from app.ui.transcript.place import Place
from app.ui.window.window import MainWindow

KEEP_MS = 500  # a conversation is shown so long before it counts as open: what only flits by is not written


@dataclass(frozen=True)
class LeftAt:
    """The conversation that was open, and where in it somebody read; without a place it was its end."""

    conversation_id: str
    place: Place | None


def left_at(window: MainWindow) -> LeftAt | None:
    """Where somebody is now; None in a conversation that has not begun."""
    conversation_id = window.dialogue.conversation_id
    return None if conversation_id is None else LeftAt(conversation_id, window.transcript.reading_place())


def go_back(window: MainWindow, left: LeftAt) -> None:
    """Open it again there, if it is still listed. What was typed in it comes with it."""
    if left.conversation_id not in {each.id for each in window.conversations}:
        return
    if left.place is None:
        window.dialogue.open(left.conversation_id)
    else:
        window.dialogue.open_at(left.conversation_id, left.place)


class OpenKept(QObject):
    """Has it kept which conversation is shown, until the window closes. Lives as long as its window.

    After `leave_open` it stays kept: the profile is locked or left, and is to be gone back to even after a crash.
    """

    def __init__(
        self,
        window: MainWindow,
        keep: Callable[[str | None], None],
        keep_begun: Callable[[frozenset[str]], None],
    ) -> None:
        """`keep` takes its id, None for nothing; `keep_begun` those known beside one that is being stored.

        Neither may wait.
        """
        super().__init__(window)
        self._window, self._keep, self._keep_begun = window, keep, keep_begun
        self._left_open = False
        self._timer = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._timer.timeout.connect(self._keep_now)
        window.dialogue.shown.connect(self._note_shown)
        window.installEventFilter(self)

    def leave_open(self) -> None:
        """Keep what is shown now; the window's end changes nothing of it."""
        self._left_open = True
        self._timer.stop()
        if self._window.dialogue.begins:
            self._keep_begun(frozenset(each.id for each in self._window.conversations))
        else:
            self._keep_now()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Nothing is left open by a window that is closed."""
        if event.type() == QEvent.Type.Close and not self._left_open:
            self._timer.stop()
            self._keep(None)
        return False

    def _note_shown(self, conversation_id: str | None) -> None:
        if not self._left_open:
            self._timer.start()

    def _keep_now(self) -> None:
        self._keep(self._window.dialogue.conversation_id)
