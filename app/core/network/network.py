"""Network: the only module of the program that may open a connection, and only once a person has turned it on."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol
from urllib.parse import SplitResult, urljoin, urlsplit

from app.core.errors import AppError, ErrorCode
from app.core.network.ended_when import ended_when
from app.core.network.part_file import PartFile
from app.core.network.request_log import Outcome, Request, RequestLog
from app.core.settings import SettingsFile

if TYPE_CHECKING:
    from http.client import HTTPResponse, HTTPSConnection
    from socket import socket

    from shakti_mlx.checkpoint.source import Cancelled, Progress

SHUT_BOTH = 2  # socket.SHUT_RDWR
SECONDS = 20.0  # that a server may be silent
CHUNK = 2**16  # bytes between two looks at `cancelled` and at the switch
MOST_REDIRECTS = 5
REDIRECTS = (301, 302, 303, 307, 308)
AGENT = "Shakti"  # the only thing that a server learns about the client


class Response(Protocol):
    """A server's answer. read() gives at most so many bytes, none at the end; it raises OSError.

    close() may be called on another thread, and more than once; a read that waits then ends.
    """

    status: int

    def header(self, name: str) -> str | None: ...
    def read(self, count: int) -> bytes: ...
    def close(self) -> None: ...


Connect = Callable[[str, int, str, Mapping[str, str]], Response]  # host, port, path with query, headers: a GET by TLS


class Network:
    """Off unless the settings say otherwise. All that is asked is in the log before it is asked.

    `connect` opens the connection: by default HTTPS with the system's certificates.
    """

    def __init__(self, settings: SettingsFile, log: RequestLog, connect: Connect | None = None) -> None:
        self._settings, self._log = settings, log
        self._connect = connect or _connect

    @property
    def on(self) -> bool:
        """Whether anything may be asked."""
        return self._settings.current.network

    def turn(self, on: bool) -> None:
        """Turn it on or off; off ends what is under way. Raises AppError where that cannot be saved."""
        self._settings.update(network=on)

    def requests(self) -> list[Request]:
        """All that was ever asked, the newest first. Raises AppError."""
        return self._log.list()

    def clear_requests(self) -> None:
        """Forget what was asked. Raises AppError."""
        self._log.clear()

    def fetch(
        self,
        url: str,
        part: PartFile,
        size: int,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> None:
        """Append to `part` what is missing of a file of `size` bytes; it goes on where it ended.

        Raises AppError: NETWORK_OFF, NETWORK_FAILED, DOWNLOAD_REFUSED, CANCELLED; ModelError: DISK_FULL,
        FOLDER_NOT_WRITABLE. What has come stays in `part`.
        """
        address = _checked(url, url)
        if part.length > size:
            part.restart()
        part.check_room(size)
        download = _Download(part, size, progress, cancelled)
        for _ in range(MOST_REDIRECTS + 1):
            if part.length == size:
                return
            target = self._get(address, download)
            if target is None:
                return
            address = _checked(urljoin(address.geturl(), target), url)
        raise AppError(ErrorCode.DOWNLOAD_REFUSED, f"{address.hostname}: more than {MOST_REDIRECTS} redirects")

    def _get(self, address: SplitResult, download: _Download) -> str | None:
        """One request; gives where the server sends us instead, or None when all is there."""
        self._require_on()
        host, path, status = address.hostname or "", address.path or "/", None
        headers = {"User-Agent": AGENT, "Accept-Encoding": "identity"}
        if download.part.length:
            headers["Range"] = f"bytes={download.part.length}-"
        request = self._log.begin("GET", host, path)
        outcome, before = Outcome.BROKEN, download.received
        try:
            query = f"?{address.query}" if address.query else ""
            opened = self._connect(host, address.port or 443, path + query, headers)
            unwanted = partial(self._is_unwanted, download)  # a silent server would keep us waiting
            with closing(opened) as response, ended_when(unwanted, response.close, "network"):
                status = response.status
                if status in REDIRECTS and (target := response.header("Location")):
                    outcome = Outcome.REDIRECTED
                    return target
                download.place(response, host)
                while download.take(response, host, self._require_on):
                    pass
            outcome = Outcome.DONE
            return None
        except AppError as error:
            outcome = _OUTCOMES.get(error.code, Outcome.BROKEN)
            raise
        except KeyboardInterrupt:
            outcome = Outcome.CANCELLED
            raise
        except OSError as error:
            raise AppError(ErrorCode.NETWORK_FAILED, f"{host}: {error.strerror or type(error).__name__}") from error
        finally:
            self._log.end(request, outcome, download.received - before, status)

    def _is_unwanted(self, download: _Download) -> bool:
        return download.unwanted or not self.on

    def _require_on(self) -> None:
        if not self.on:
            raise AppError(ErrorCode.NETWORK_OFF)


@dataclass
class _Download:
    """A file of `size` bytes on its way into `part`; `received` counts bytes of all its requests."""

    part: PartFile
    size: int
    progress: Progress | None
    cancelled: Cancelled | None
    received: int = 0

    def require_wanted(self, host: str) -> None:
        """Raises CANCELLED."""
        if self.unwanted:
            raise AppError(ErrorCode.CANCELLED, host)

    def place(self, response: Response, host: str) -> None:
        """Be where the answer begins: at the end of what is there, or at the start. Raises DOWNLOAD_REFUSED."""
        part = self.part
        if response.status == 206:
            said = re.fullmatch(r"bytes (\d+)-\d+/(\d+|\*)", response.header("Content-Range") or "")
            if said is None or int(said[1]) != part.length or said[2] not in ("*", str(self.size)):
                raise AppError(ErrorCode.DOWNLOAD_REFUSED, f"{host}: another part, or of another file")
            return
        if response.status != 200:
            raise AppError(ErrorCode.DOWNLOAD_REFUSED, f"{host}: {response.status}")
        if part.length:
            part.restart()
        announced = response.header("Content-Length")
        if announced is not None and announced != str(self.size):
            raise AppError(ErrorCode.DOWNLOAD_REFUSED, f"{host}: {announced} bytes, not {self.size}")

    @property
    def unwanted(self) -> bool:
        """Whether the download was cancelled."""
        return self.cancelled is not None and self.cancelled()

    def take(self, response: Response, host: str, require_on: Callable[[], None]) -> bool:
        """Some more; False at the end. Raises DOWNLOAD_REFUSED (too much), NETWORK_FAILED (too little), CANCELLED."""
        try:
            chunk = response.read(CHUNK)
        except (OSError, ValueError):  # also of a connection that was closed meanwhile
            require_on()
            self.require_wanted(host)
            raise
        require_on()
        self.require_wanted(host)
        self.received += len(chunk)
        if self.part.length + len(chunk) > self.size:
            raise AppError(ErrorCode.DOWNLOAD_REFUSED, f"{host}: more than {self.size} bytes")
        if not chunk:
            if self.part.length < self.size:
                raise AppError(ErrorCode.NETWORK_FAILED, f"{host}: {self.part.length} of {self.size} bytes")
            return False
        self.part.write(chunk)
        if self.progress is not None:
            self.progress(self.part.length, self.size)
        return True


_OUTCOMES = {
    ErrorCode.CANCELLED: Outcome.CANCELLED,
    ErrorCode.NETWORK_OFF: Outcome.CANCELLED,
    ErrorCode.DOWNLOAD_REFUSED: Outcome.REFUSED,
}


def _checked(url: str, asked: str) -> SplitResult:
    """The parts of an address that may be asked. Raises AppError(DOWNLOAD_REFUSED)."""
    try:
        address = urlsplit(url)
        port = address.port  # ValueError for what is none
    except ValueError as error:
        raise AppError(ErrorCode.DOWNLOAD_REFUSED, asked) from error
    if address.scheme != "https" or not address.hostname or address.username is not None or port == 0:
        raise AppError(ErrorCode.DOWNLOAD_REFUSED, f"{address.scheme}://{address.hostname or ''}")
    if not re.fullmatch(r"[\x21-\x7e]*", address.path + address.query):
        raise AppError(ErrorCode.DOWNLOAD_REFUSED, asked)
    return address


def _connect(host: str, port: int, path: str, headers: Mapping[str, str]) -> Response:
    """A GET by HTTPS, straight to the host. Raises OSError."""
    import http.client
    import ssl

    connection = http.client.HTTPSConnection(host, port, timeout=SECONDS, context=ssl.create_default_context())
    try:
        connection.request("GET", path, headers=dict(headers))
        line = connection.sock  # the answer takes it over
        return _HttpsResponse(connection, line, connection.getresponse())
    except http.client.HTTPException as error:
        connection.close()
        raise ConnectionError(type(error).__name__) from error
    except BaseException:
        connection.close()
        raise


class _HttpsResponse:
    """http.client's answer, with its errors as OSError."""

    def __init__(self, connection: HTTPSConnection, line: socket, response: HTTPResponse) -> None:
        self._connection, self._line, self._response = connection, line, response
        self.status = response.status

    def header(self, name: str) -> str | None:
        """One header."""
        return self._response.getheader(name)

    def read(self, count: int) -> bytes:
        """What has come, at most so many bytes."""
        from http.client import HTTPException

        try:
            return self._response.read(count)
        except HTTPException as error:
            raise ConnectionError(type(error).__name__) from error

    def close(self) -> None:
        """End the connection; a read that waits on another thread ends with it."""
        with suppress(OSError):
            self._line.shutdown(SHUT_BOTH)
        self._connection.close()
