"""A large JSON file read piece by piece: the members of its object, the elements of its array, each within limits."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from app.core.exchange.faults import Fault, damaged, too_large
from app.core.exchange.limits import Limits
from app.core.exchange.whole import Json
from app.core.question import clean_text
from app.core.strict_json import strict_json

Pull = Callable[[], bytes]  # the next bytes of the file, none at its end

# A string with its end, if it is there (1), an opening bracket (2), a closing one (3), a comma.
_TOKEN = re.compile(rb'"(?:[^"\\]++|\\.)*+("?)|([\[{])|([\]}])|,', re.DOTALL)
_STRING, _OPENS, _CLOSES = 1, 2, 3
_SPACE = re.compile(rb"[ \t\r\n]*")
_SCALAR_END = re.compile(rb"[ \t\r\n,\]}]")
_UNSTORABLE = re.compile(rb"\\u(?:0000|[dD][89a-fA-F])")
_BOM = b"\xef\xbb\xbf"


class JsonStream:
    """One pass over a JSON text. Memory is bounded by the largest piece that the limits allow.

    Raises AppError: IMPORT_DAMAGED, IMPORT_TOO_LARGE, and whatever `pull` raises. Refused are also doubled names
    in an object and numbers that are none (NaN) or infinite. `replaced` counts the pieces in which a character
    that cannot be stored (NUL, half a surrogate pair) became U+FFFD.
    """

    def __init__(self, pull: Pull, limits: Limits) -> None:
        self._pull, self._limits = pull, limits
        self._buffer = bytearray()
        self._at = 0
        self._whole = False  # the file's end is in the buffer
        self._size = 0  # bytes of the last value
        self.replaced = 0

    def pieces(self, streamed: str) -> Iterator[tuple[str | None, Json]]:
        """(None, element) for each of a top array; (name, value) for each of a top object.

        The member named `streamed`, where it is an array, comes as its elements.
        """
        while len(self._buffer) < len(_BOM) and self._more():
            pass
        if self._buffer.startswith(_BOM):
            self._at = len(_BOM)
        first = self._next()
        if first == b"[":
            yield from ((None, element) for element in self._elements())
        elif first == b"{":
            yield from self._members(streamed)
        else:
            raise damaged(Fault.NO_JSON)
        if self._next():
            raise damaged(Fault.GOES_ON)

    def _members(self, streamed: str) -> Iterator[tuple[str, Json]]:
        self._at += 1
        names: set[str] = set()
        left = self._limits.header
        if self._next() == b"}":
            self._at += 1
            return
        while True:
            name = self._value(left) if self._next() == b'"' else None
            if not isinstance(name, str) or name in names or len(names) > 1000 or self._next() != b":":
                raise damaged(Fault.OUTERMOST)
            names.add(name)
            left -= self._size
            self._at += 1
            if self._next() == b"[" and name == streamed:
                yield from ((name, element) for element in self._elements())
            else:
                yield name, self._value(left)
                left -= self._size
            if self._ends(b"}"):
                return

    def _elements(self) -> Iterator[Json]:
        self._at += 1
        if self._next() == b"]":
            self._at += 1
            return
        while True:
            self._next()
            yield self._value(self._limits.conversation)
            if self._ends(b"]"):
                return

    def _ends(self, bracket: bytes) -> bool:
        mark = self._next()
        if mark not in (b",", bracket):
            raise damaged(Fault.MARK_MISSING)
        self._at += 1
        return mark == bracket

    def _next(self) -> bytes:
        """The next byte that is no space, left where it is; empty at the end."""
        while True:
            found = _SPACE.match(self._buffer, self._at)
            assert found is not None
            self._at = found.end()
            if self._at < len(self._buffer):
                return bytes(self._buffer[self._at : self._at + 1])
            if not self._more():
                return b""

    def _more(self) -> bool:
        """Read on, forgetting what has been used."""
        if self._whole:
            return False
        del self._buffer[: self._at]
        self._at = 0
        data = self._pull()
        self._whole = not data
        self._buffer += data
        return bool(data)

    def _value(self, largest: int) -> Json:
        end = self._end_of_value(largest)
        raw = bytes(self._buffer[self._at : end])
        self._at, self._size = end, len(raw)
        try:
            value = strict_json(raw.decode("utf-8"))
        except (ValueError, RecursionError):
            raise damaged(Fault.NO_JSON) from None
        if _UNSTORABLE.search(raw):
            clean = _clean(value)
            if clean != value:
                self.replaced += 1
            return clean
        return value

    def _end_of_value(self, largest: int) -> int:
        """Where the value that begins here ends; the buffer then holds all of it."""
        first = self._next()
        if not first:
            raise damaged(Fault.ENDS_EARLY)
        if first not in (b"[", b"{", b'"'):
            return self._end_of_scalar(self._at, largest)
        at, depth, values = self._at, 0, 0
        while True:
            for token in _TOKEN.finditer(self._buffer, at):
                kind = token.lastindex
                if kind == _STRING and token.start(_STRING) == token.end(_STRING):
                    at = token.start()  # it goes on behind the buffer's end
                    break
                if kind == _OPENS:
                    depth += 1
                elif kind == _CLOSES:
                    depth -= 1
                values += 1
                if depth > self._limits.nesting or values > self._limits.values:
                    raise too_large(Fault.DEEP)
                if depth <= 0:
                    if token.end() - self._at > largest:
                        raise too_large(Fault.MORE_BYTES, largest)
                    return token.end()
            else:
                at = len(self._buffer)
            at = self._extend(at, largest)

    def _end_of_scalar(self, at: int, largest: int) -> int:
        while (found := _SCALAR_END.search(self._buffer, at)) is None:
            at = self._extend(len(self._buffer), min(largest, self._limits.header))
        return found.start()

    def _extend(self, at: int, largest: int) -> int:
        """Read on within a value: where the same place is then.

        What the buffer has from there on is to be looked at again, so as much as that is read, lest a long string
        be gone through for each piece of the file.
        """
        again = len(self._buffer) - at
        if len(self._buffer) - self._at > largest:
            raise too_large(Fault.MORE_BYTES, largest)
        at -= self._at
        if not self._more():
            raise damaged(Fault.ENDS_EARLY)
        while len(self._buffer) <= largest and len(self._buffer) - at < 2 * again and self._more():
            pass
        return at


def _clean(value: Any) -> Json:
    if isinstance(value, str):
        return clean_text(value)
    if isinstance(value, dict):
        return {clean_text(name): _clean(part) for name, part in value.items()}
    if isinstance(value, list):
        return [_clean(part) for part in value]
    return value
