"""Wrong tries slow down, across restarts and whatever is done to the clock, and never for more than five minutes."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from vaults import Clocks

from app.core.errors import AppError, ErrorCode
from app.storage.keys.attempts import LONGEST_WAIT, Attempts, wait_after


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


def fail(path: Path, clocks: Clocks, times: int) -> None:
    """So many wrong tries, each after its wait."""
    for _ in range(times):
        attempts = Attempts(path, clocks.clock())
        clocks.pass_by(attempts.wait())
        attempts.begin()


def test_waits_double_up_to_five_minutes() -> None:
    assert [wait_after(tries) for tries in (0, 1, 2, 3, 4, 5, 8, 11, 12, 10**9)] == [
        0, 0, 0, 1, 2, 4, 32, 256, LONGEST_WAIT, LONGEST_WAIT,
    ]  # fmt: skip


def test_early_try_is_refused_also_by_a_program_started_anew(tmp_path: Path, clocks: Clocks) -> None:
    fail(tmp_path / "a", clocks, 6)
    for _ in range(2):
        attempts = Attempts(tmp_path / "a", clocks.clock())
        with pytest.raises(AppError) as raised:
            attempts.begin()
        assert (raised.value.code, raised.value.detail) == (ErrorCode.TRY_LATER, "9 s")
    clocks.pass_by(8)
    Attempts(tmp_path / "a", clocks.clock()).begin()
    assert Attempts(tmp_path / "a", clocks.clock()).wait() == 16


def test_try_counts_before_it_is_made(tmp_path: Path, clocks: Clocks) -> None:
    fail(tmp_path / "a", clocks, 2)
    Attempts(tmp_path / "a", clocks.clock()).begin()  # and the program is killed here
    assert Attempts(tmp_path / "a", clocks.clock()).wait() == 1


def test_right_try_forgets_the_wrong_ones(tmp_path: Path, clocks: Clocks) -> None:
    fail(tmp_path / "a", clocks, 5)
    attempts = Attempts(tmp_path / "a", clocks.clock())
    attempts.succeed()
    assert attempts.wait() == 0
    assert list(tmp_path.iterdir()) == []


def test_setting_the_wall_clock_shortens_nothing_while_the_computer_runs(tmp_path: Path, clocks: Clocks) -> None:
    fail(tmp_path / "a", clocks, 7)
    for change in (10_000, -10_000, 10_000_000):
        clocks.wall += change
        assert Attempts(tmp_path / "a", clocks.clock()).wait() == 16


def test_clock_set_back_and_restart_cost_the_owner_one_wait_at_most(tmp_path: Path, clocks: Clocks) -> None:
    fail(tmp_path / "a", clocks, 7)
    clocks.wall -= 10_000_000
    clocks.restart()
    attempts = Attempts(tmp_path / "a", clocks.clock())
    assert attempts.wait() == 16
    clocks.pass_by(16)
    assert attempts.wait() == 0


def test_wait_goes_on_after_a_restart(tmp_path: Path, clocks: Clocks) -> None:
    fail(tmp_path / "a", clocks, 7)
    clocks.pass_by(6)
    clocks.restart()
    assert Attempts(tmp_path / "a", clocks.clock()).wait() == 10


@given(
    content=st.binary(max_size=100) | st.sampled_from([b"[NaN,NaN,NaN,NaN]", b'[1e400,0,0,""]', b"[-1,1,1,1]", b"{}"])
)
def test_file_of_somebody_else_locks_nobody_out(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.mktemp("attempts") / "a"
    path.write_bytes(content)
    clocks = Clocks()
    for _ in range(3):
        attempts = Attempts(path, clocks.clock())
        assert 0 <= attempts.wait() <= LONGEST_WAIT
        clocks.pass_by(LONGEST_WAIT)
        attempts.begin()


@pytest.mark.parametrize("code", [ErrorCode.DISK_FULL, ErrorCode.HOME_NOT_WRITABLE])
def test_tries_count_where_nothing_can_be_written(
    tmp_path: Path, clocks: Clocks, monkeypatch: pytest.MonkeyPatch, code: ErrorCode
) -> None:
    def refuse(path: Path, content: bytes) -> None:
        raise AppError(code)

    fail(tmp_path / "a", clocks, 2)
    monkeypatch.setattr("app.storage.keys.attempts.write_durably", refuse)
    attempts = Attempts(tmp_path / "a", clocks.clock())
    for _ in range(4):
        clocks.pass_by(attempts.wait())
        attempts.begin()
    assert (attempts.wrong, attempts.wait()) == (6, wait_after(6))
    assert Attempts(tmp_path / "a", clocks.clock()).wrong == 2
    attempts.succeed()
    assert attempts.wrong == 0
