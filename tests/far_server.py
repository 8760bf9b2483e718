"""A server in memory: answers what Network asks, as a server far away would, and can fail as one."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


class FarResponse:
    """`breaks_after` so many bytes the connection is gone; `ends_after` so many the server says no more; `silent_after`
    it says nothing until the connection is closed.
    """

    def __init__(
        self, status: int, content: bytes = b"", headers: Mapping[str, str] | None = None, *,
        breaks_after: int | None = None, ends_after: int | None = None, silent_after: int | None = None,
    ) -> None:  # fmt: skip
        self.status, self._content, self._headers = status, content[:ends_after], dict(headers or {})
        self._breaks_after, self._silent_after, self._at = breaks_after, silent_after, 0
        self._closed = threading.Event()

    @property
    def closed(self) -> bool:
        return self._closed.is_set()

    def header(self, name: str) -> str | None:
        return self._headers.get(name)

    def read(self, count: int) -> bytes:
        if self._breaks_after is not None and self._at >= self._breaks_after:
            raise ConnectionResetError(104, "Connection reset by peer")
        if self._silent_after is not None and self._at >= self._silent_after:
            self._closed.wait()
            raise ConnectionAbortedError(103, "closed")
        end = self._at + count if self._breaks_after is None else min(self._at + count, self._breaks_after)
        chunk = self._content[self._at : end]
        self._at += len(chunk)
        return chunk

    def close(self) -> None:
        self._closed.set()


@dataclass
class FarServer:
    """Serves `content` with ranges, unless `answers` has something else for the next request."""

    content: bytes
    answers: list[FarResponse | OSError] = field(default_factory=list)
    asked: list[tuple[str, int, str, dict[str, str]]] = field(default_factory=list)
    given: list[FarResponse] = field(default_factory=list)
    before: Callable[[], object] = lambda: None

    def __call__(self, host: str, port: int, path: str, headers: Mapping[str, str]) -> FarResponse:
        self.before()
        self.asked.append((host, port, path, dict(headers)))
        answer = self.answers.pop(0) if self.answers else self._answer(headers)
        if isinstance(answer, OSError):
            raise answer
        self.given.append(answer)
        return answer

    def breaking(self, after: int) -> FarResponse:
        """The whole, but the connection breaks."""
        return FarResponse(200, self.content, {"Content-Length": str(len(self.content))}, breaks_after=after)

    def _answer(self, headers: Mapping[str, str]) -> FarResponse:
        if (asked := headers.get("Range")) is not None:
            start = int(asked.removeprefix("bytes=").removesuffix("-"))
            said = f"bytes {start}-{len(self.content) - 1}/{len(self.content)}"
            return FarResponse(206, self.content[start:], {"Content-Range": said})
        return FarResponse(200, self.content, {"Content-Length": str(len(self.content))})
