"""The key file: secrets by entry, of which one can go without the others."""

from pathlib import Path

from app.storage.keys.key_file import KeyFile


def test_removed_secret_is_in_no_file_and_the_others_stay(tmp_path: Path) -> None:
    path = tmp_path / "key"
    for entry in ("a", "b", "c"):
        KeyFile(path).put(entry, entry.encode() * 32)
    KeyFile(path).remove("a")
    assert [KeyFile(path).get(entry) for entry in ("a", "b", "c")] == [None, b"b" * 32, b"c" * 32]
    assert (b"a" * 32).hex().encode() not in path.read_bytes()
    KeyFile(path).keep_only({"c", "d"})
    assert [KeyFile(path).get(entry) for entry in ("b", "c", "d")] == [None, b"c" * 32, None]
    KeyFile(path).keep_only(set())
    assert not path.exists()
