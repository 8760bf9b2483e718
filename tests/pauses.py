"""How long the window is held: a test sees that nothing freezes it; how fast it is, benchmarks/ say."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

FROZEN = 0.5  # seconds: a slow and busy machine stays far below it, what grows with the square far above
ATTEMPTS = 3


class Heartbeat(QObject):
    """Notes the longest time between two beats of a timer, in seconds, by the clock that is given.

    By `time.thread_time` it is the work of the window's thread; by `time.monotonic` also what that thread waits for.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self.longest, self.beats = 0.0, 0
        self._clock = clock
        self._last = clock()
        self._timer = QTimer(self, interval=5)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = self._clock()
        self.longest = max(self.longest, now - self._last)
        self._last = now
        self.beats += 1


def shortest(measure: Callable[[], float], attempts: int = ATTEMPTS) -> float:
    """The shortest of some attempts: what else the computer does, or loads at first use, only makes one longer."""
    taken = measure()
    for _ in range(attempts - 1):
        if taken < FROZEN:
            break
        taken = min(taken, measure())
    return taken
