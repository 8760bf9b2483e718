"""Nothing is asked of the network unless it was turned on; what is asked is in the log; what breaks off goes on."""

import hashlib
import json
import socket
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from far_server import FarResponse, FarServer
from refusals import refused

from app.core.errors import AppError, ErrorCode
from app.core.network.network import MOST_REDIRECTS, Network
from app.core.network.part_file import PartFile
from app.core.network.request_log import Outcome, RequestLog
from app.core.settings import SettingsFile, load_settings
from shakti_mlx.errors import ModelErrorCode

CONTENT = bytes(range(256)) * 1000
URL = "https://models.example.org/shelf/model.gguf?token=secret"
STEP = 1000


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    settings = SettingsFile(tmp_path / "settings.json")
    settings.update(network=True)
    return settings


@pytest.fixture
def server() -> FarServer:
    return FarServer(CONTENT)


@pytest.fixture
def network(tmp_path: Path, settings: SettingsFile, server: FarServer) -> Network:
    return Network(settings, RequestLog(tmp_path / "network.jsonl"), server)


def part_in(folder: Path) -> PartFile:
    return PartFile(folder / "incoming", "model.gguf", {"url": URL}, STEP)


def fetch(network: Network, folder: Path, url: str = URL, size: int = len(CONTENT)) -> PartFile:
    with part_in(folder) as part:
        network.fetch(url, part, size)
    return part


def refusal(network: Network, folder: Path, url: str = URL, size: int = len(CONTENT)) -> AppError:
    with pytest.raises(AppError) as raised:
        fetch(network, folder, url, size)
    return raised.value


def test_it_is_off_unless_somebody_turned_it_on(tmp_path: Path, server: FarServer) -> None:
    settings = SettingsFile(tmp_path / "new.json")
    network = Network(settings, RequestLog(tmp_path / "network.jsonl"), server)
    assert not network.on
    assert refusal(network, tmp_path).code is ErrorCode.NETWORK_OFF
    assert server.asked == []
    assert network.requests() == []
    network.turn(True)
    assert load_settings(tmp_path / "new.json").network is True
    fetch(network, tmp_path)


def test_file_comes_whole(network: Network, tmp_path: Path, server: FarServer) -> None:
    part = fetch(network, tmp_path)
    assert part.path.read_bytes() == CONTENT
    assert part.sha256 == hashlib.sha256(CONTENT).hexdigest()
    assert all(answer.closed for answer in server.given)


def test_server_is_told_nothing_but_what_is_wanted(network: Network, tmp_path: Path, server: FarServer) -> None:
    fetch(network, tmp_path)
    ((host, port, path, headers),) = server.asked
    assert (host, port, path) == ("models.example.org", 443, "/shelf/model.gguf?token=secret")
    assert headers == {"User-Agent": "Shakti", "Accept-Encoding": "identity"}


def test_log_says_what_was_asked_and_no_content(network: Network, tmp_path: Path) -> None:
    fetch(network, tmp_path)
    (request,) = network.requests()
    assert (request.method, request.host, request.path) == ("GET", "models.example.org", "/shelf/model.gguf")
    assert (request.outcome, request.bytes, request.status) == (Outcome.DONE, len(CONTENT), 200)
    written = tmp_path / "network.jsonl"
    assert "secret" not in written.read_text(encoding="utf-8")
    assert stat.S_IMODE(written.stat().st_mode) == 0o600


def test_request_is_in_the_log_before_it_is_made(network: Network, tmp_path: Path, server: FarServer) -> None:
    seen: list[Outcome] = []
    server.before = lambda: seen.extend(each.outcome for each in network.requests())
    fetch(network, tmp_path)
    assert seen == [Outcome.BEGUN]


def test_nothing_is_asked_where_the_log_cannot_be_written(settings: SettingsFile, tmp_path: Path) -> None:
    server = FarServer(CONTENT)
    (tmp_path / "network.jsonl").mkdir()
    assert refusal(Network(settings, RequestLog(tmp_path / "network.jsonl"), server), tmp_path)
    assert server.asked == []


def test_log_is_cleared(network: Network, tmp_path: Path) -> None:
    fetch(network, tmp_path)
    network.clear_requests()
    assert network.requests() == []


def test_newest_request_comes_first_and_a_damaged_line_is_left_out(network: Network, tmp_path: Path) -> None:
    refusal(network, tmp_path, size=7)
    with (tmp_path / "network.jsonl").open("a") as file:
        file.write('{"half": \nnull\n{"id": 1}\n')
    fetch(network, tmp_path)
    assert [each.outcome for each in network.requests()] == [Outcome.DONE, Outcome.REFUSED]
    assert all(set(each.as_fields()) == set(json.loads(json.dumps(each.as_fields()))) for each in network.requests())


def test_broken_connection_is_said_and_the_next_try_goes_on(
    network: Network, tmp_path: Path, server: FarServer
) -> None:
    server.answers = [server.breaking(after=100_500)]
    error = refusal(network, tmp_path)
    assert error.code is ErrorCode.NETWORK_FAILED
    assert "reset" in error.detail
    part = fetch(network, tmp_path)
    assert part.path.read_bytes() == CONTENT
    assert server.asked[1][3]["Range"] == "bytes=100000-"
    done, broken = network.requests()
    assert (broken.outcome, broken.bytes) == (Outcome.BROKEN, 100_500)
    assert done.bytes == len(CONTENT) - 100_000


def test_answer_that_ends_early_is_a_broken_one(network: Network, tmp_path: Path, server: FarServer) -> None:
    server.answers = [FarResponse(200, CONTENT, ends_after=5_000)]
    assert refusal(network, tmp_path).code is ErrorCode.NETWORK_FAILED


def test_server_without_ranges_begins_anew(network: Network, tmp_path: Path, server: FarServer) -> None:
    server.answers = [server.breaking(after=50_000), FarResponse(200, CONTENT)]
    refusal(network, tmp_path)
    assert fetch(network, tmp_path).path.read_bytes() == CONTENT


@pytest.mark.parametrize("said", ["bytes 7-255999/256000", "bytes 50000-255999/999", "nonsense", None])
def test_another_range_than_asked_for_is_refused(
    network: Network, tmp_path: Path, server: FarServer, said: str | None
) -> None:
    server.answers = [
        server.breaking(after=50_000),
        FarResponse(206, CONTENT[50_000:], {"Content-Range": said} if said else {}),
    ]
    refusal(network, tmp_path)
    assert refusal(network, tmp_path).code is ErrorCode.DOWNLOAD_REFUSED
    assert part_in(tmp_path).path.read_bytes() == CONTENT[:50_000]


@pytest.mark.parametrize("failure", [TimeoutError("timed out"), socket.gaierror(-2, "Name or service not known")])
def test_server_that_cannot_be_reached_is_said(
    network: Network, tmp_path: Path, server: FarServer, failure: OSError
) -> None:
    server.answers = [failure]
    assert refusal(network, tmp_path).code is ErrorCode.NETWORK_FAILED
    assert network.requests()[0].outcome is Outcome.BROKEN


@pytest.mark.parametrize("status", [204, 403, 404, 416, 500, 503])
def test_refusal_of_the_server_is_said(network: Network, tmp_path: Path, server: FarServer, status: int) -> None:
    server.answers = [FarResponse(status, b"<html>no</html>")]
    error = refusal(network, tmp_path)
    assert (error.code, str(status) in error.detail) == (ErrorCode.DOWNLOAD_REFUSED, True)
    assert (network.requests()[0].outcome, network.requests()[0].status) == (Outcome.REFUSED, status)


def test_redirect_is_followed_and_each_host_is_in_the_log(network: Network, tmp_path: Path, server: FarServer) -> None:
    server.answers = [FarResponse(302, headers={"Location": "https://store.example.net/a?signature=x"})]
    assert fetch(network, tmp_path).path.read_bytes() == CONTENT
    assert [(each.host, each.outcome) for each in network.requests()] == [
        ("store.example.net", Outcome.DONE),
        ("models.example.org", Outcome.REDIRECTED),
    ]


@pytest.mark.parametrize("target", ["http://models.example.org/x", "file:///etc/passwd", "ftp://example.org/x"])
def test_redirect_to_another_kind_of_address_is_refused(
    network: Network, tmp_path: Path, server: FarServer, target: str
) -> None:
    server.answers = [FarResponse(301, headers={"Location": target})]
    assert refusal(network, tmp_path).code is ErrorCode.DOWNLOAD_REFUSED
    assert len(server.asked) == 1


def test_redirects_without_end_are_refused(network: Network, tmp_path: Path, server: FarServer) -> None:
    server.answers = [FarResponse(302, headers={"Location": "/again"}) for _ in range(2 * MOST_REDIRECTS)]
    assert refusal(network, tmp_path).code is ErrorCode.DOWNLOAD_REFUSED
    assert len(server.asked) == MOST_REDIRECTS + 1


@pytest.mark.parametrize(
    "url",
    ["http://example.org/x", "file:///etc/passwd", "https:///x", "https://me:pass@example.org/x", "https://a:b/x",
     "https://example.org/a b", "https://example.org/\r\nHost: other", "model.gguf"],
)  # fmt: skip
def test_address_that_is_not_https_is_never_asked(
    network: Network, tmp_path: Path, server: FarServer, url: str
) -> None:
    assert refusal(network, tmp_path, url).code is ErrorCode.DOWNLOAD_REFUSED
    assert server.asked == []


@pytest.mark.parametrize("announced", [True, False])
def test_more_than_the_size_is_not_taken(network: Network, tmp_path: Path, server: FarServer, announced: bool) -> None:
    headers = {"Content-Length": str(len(CONTENT))} if announced else {}
    server.answers = [FarResponse(200, CONTENT, headers)]
    assert refusal(network, tmp_path, size=70_000).code is ErrorCode.DOWNLOAD_REFUSED
    assert part_in(tmp_path).path.stat().st_size <= 70_000


def test_cancel_keeps_what_has_come(network: Network, tmp_path: Path, server: FarServer) -> None:
    with part_in(tmp_path) as part, refused(ErrorCode.CANCELLED):
        network.fetch(URL, part, len(CONTENT), cancelled=lambda: part.length > 0)
    assert network.requests()[0].outcome is Outcome.CANCELLED
    assert 0 < part.path.stat().st_size < len(CONTENT)
    assert fetch(network, tmp_path).path.read_bytes() == CONTENT


def test_silent_server_does_not_hold_up_a_cancel(network: Network, tmp_path: Path, server: FarServer) -> None:
    server.answers = [FarResponse(200, CONTENT, silent_after=70_000)]
    with part_in(tmp_path) as part, refused(ErrorCode.CANCELLED):
        network.fetch(URL, part, len(CONTENT), cancelled=lambda: part.length >= 70_000)
    assert server.given[0].closed


def test_silent_server_does_not_hold_up_turning_it_off(network: Network, tmp_path: Path, server: FarServer) -> None:
    server.answers = [FarResponse(200, CONTENT, silent_after=70_000)]
    off = threading.Timer(0.1, network.turn, [False])
    off.start()
    error = refusal(network, tmp_path)
    off.join()
    assert error.code is ErrorCode.NETWORK_OFF


def test_turning_it_off_ends_a_download(network: Network, tmp_path: Path) -> None:
    with part_in(tmp_path) as part, refused(ErrorCode.NETWORK_OFF):
        network.fetch(URL, part, len(CONTENT), progress=lambda done, whole: network.turn(False))
    assert part.length < len(CONTENT)


def test_disk_without_room_is_said_before_anything_is_asked(
    network: Network, tmp_path: Path, server: FarServer
) -> None:
    with part_in(tmp_path) as part, refused(ModelErrorCode.DISK_FULL):
        network.fetch(URL, part, 2**60)
    assert server.asked == []


def test_damaged_settings_leave_it_off(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"network": 1}')
    settings = SettingsFile(path)
    assert settings.damaged is not None
    assert settings.current.network is False


def test_importing_it_brings_no_network_library() -> None:
    program = "import sys, app.core.network.network; sys.exit(any(n in sys.modules for n in ('ssl', 'http.client')))"
    subprocess.run([sys.executable, "-c", program], check=True, cwd=Path(__file__).parents[4])
