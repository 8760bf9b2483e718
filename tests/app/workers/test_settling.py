"""A file is left alone for a second before it is read."""

from pathlib import Path

from app.workers.settling import is_settled


def test_file_is_settled_a_second_after_it_was_touched(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("half of")
    touched = path.stat().st_ctime_ns
    assert not is_settled(path, touched)
    assert not is_settled(path, touched + 999_000_000)
    assert is_settled(path, touched + 1_000_000_000)
    assert is_settled(path, touched - 1), "a time to come says nothing"
    assert is_settled(tmp_path / "gone.txt", touched)


def test_sign_of_somebody_at_it_is_believed_for_a_minute(tmp_path: Path) -> None:
    path = tmp_path / "a.odt"
    path.write_text("half of")
    (tmp_path / ".~lock.a.odt#").write_text("Asha")
    touched = (tmp_path / ".~lock.a.odt#").stat().st_ctime_ns
    assert not is_settled(path, touched + 59_000_000_000)
    assert is_settled(path, touched + 60_000_000_000)
