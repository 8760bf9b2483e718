"""Where the messages of a transcript stand, one below the other: measured where a view is built, else estimated."""

from bisect import bisect_right
from collections.abc import Collection, Iterable

from app.core.conversations.conversation import Message

MARGIN = 24
GAP = 22  # between messages
LETTER = 8.0  # pixels of an average letter, for estimates
LINE = 24
BLANK = 10  # the space that an empty line makes
AROUND = 44  # buttons and padding of a message


def estimated_height(message: Message, column: int) -> int:
    """About how tall a message is that nobody has laid out yet, in pixels."""
    letters = max(int(column / LETTER), 1)
    lines = message.text.split("\n")
    return AROUND + sum(LINE * (1 + len(line) // letters) if line.strip() else BLANK for line in lines)


def next_missing(seen: range, built: Collection[int], last: int, more: int, *, upwards: bool) -> int | None:
    """The row to be built next: one of those seen, then so many above and below them; None when all are built."""
    near = (*range(seen.start - 1, seen.start - 1 - more, -1), *range(seen.stop, seen.stop + more))
    wanted = (*(reversed(seen) if upwards else seen), *near)
    return next((number for number in wanted if 0 <= number <= last and number not in built), None)


class MessageRows:
    """Heights of rows, and from them where each begins. Only rows after a change are reckoned anew."""

    def __init__(self) -> None:
        self._heights: list[int] = []
        self._spaces: dict[int, int] = {}  # above a row, beyond the gap
        self._tops: list[int] = []
        self._good = 0  # so many of the tops are right

    def __len__(self) -> int:
        return len(self._heights)

    def show(self, heights: Iterable[int]) -> None:
        """Other rows."""
        self._heights = list(heights)
        self._tops = [0] * len(self._heights)
        self._spaces = {}
        self._good = 0

    def append(self, height: int) -> None:
        """A further row at the end."""
        self._heights.append(height)
        self._tops.append(0)

    def cut(self, number: int) -> None:
        """No longer have this row and those after it."""
        del self._heights[number:], self._tops[number:]
        self._spaces = {each: space for each, space in self._spaces.items() if each < number}
        self._good = min(self._good, number)

    def change(self, number: int, height: int) -> None:
        """A row has another height."""
        if self._heights[number] != height:
            self._heights[number] = height
            self._good = min(self._good, number + 1)

    def keep_space(self, number: int | None, height: int) -> None:
        """Leave room above this row, and above no other."""
        first = min([*self._spaces, len(self) if number is None else number])
        self._spaces = {} if number is None else {number: height}
        self._good = min(self._good, first)

    def height(self, number: int) -> int:
        """How tall a row is."""
        return self._heights[number]

    def top(self, number: int) -> int:
        """Where a row begins."""
        self._reckon()
        return self._tops[number]

    def total(self) -> int:
        """Where the page ends."""
        return self.top(len(self) - 1) + self._heights[-1] + MARGIN if self._heights else 2 * MARGIN

    def at(self, y: int) -> int:
        """The row that is there, or the one before the gap that is; 0 above the first."""
        self._reckon()
        return max(bisect_right(self._tops, y) - 1, 0)

    def between(self, top: int, bottom: int) -> range:
        """The rows of which some part is there."""
        if not self._heights:
            return range(0)
        first = self.at(top)
        if first + 1 < len(self) and self._tops[first] + self._heights[first] < top:
            first += 1
        return range(first, max(self.at(bottom), first) + 1)

    def _reckon(self) -> None:
        good = self._good
        y = self._tops[good - 1] + self._heights[good - 1] + GAP if good else MARGIN
        for number in range(good, len(self._heights)):
            y += self._spaces.get(number, 0)
            self._tops[number] = y
            y += self._heights[number] + GAP
        self._good = len(self._heights)
