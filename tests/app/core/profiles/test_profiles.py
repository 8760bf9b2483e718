"""The list of profiles: names that people may give, and a file that may be anybody's work."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from refusals import refused

from app.core.errors import ErrorCode
from app.core.paths import DataFolder
from app.core.profiles.profiles import DEFAULT, Profile, Profiles, profile_name


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path)


def test_profiles_are_found_by_name_or_id(folder: DataFolder) -> None:
    profiles = Profiles(folder)
    asha, ravi = profiles.create("Asha"), profiles.create("ರವಿ ಕುಮಾರ್")
    assert profiles.list() == [asha, ravi]
    assert profiles.find(None) == asha
    assert profiles.find(" ASHA ") == profiles.find(asha.id) == asha
    assert profiles.find("ರವಿ ಕುಮಾರ್") == ravi
    profiles.forget(asha.id)
    assert Profiles(folder).list() == [ravi]


@pytest.mark.parametrize(
    "name", ["", "   ", "a\nb", "a\x00b", "a\x1b[2Jb", "a\u202eb", "a\u2066b", "\u200d", "\ud800", "x" * 61, "\ue000"]
)
def test_names_with_control_characters_or_no_length_are_refused(folder: DataFolder, name: str) -> None:
    profile = Profiles(folder).create("Asha")
    acts: list[Callable[[str], object]] = [
        Profiles(folder).create,
        lambda text: Profiles(folder).rename(profile.id, text),
    ]
    for act in acts:
        with refused(ErrorCode.BAD_PROFILE_NAME):
            act(name)
    assert Profiles(folder).list() == [profile]


def test_name_with_joiners_is_kept() -> None:
    assert profile_name(" ಶ್ರೀ\u200cನಿವಾಸ್ ") == "ಶ್ರೀ\u200cನಿವಾಸ್"


def test_two_profiles_have_not_the_same_name(folder: DataFolder) -> None:
    profiles = Profiles(folder)
    profiles.create("Asha")
    ravi = profiles.create("Ravi")
    acts: list[Callable[[], object]] = [lambda: profiles.create("ASHA"), lambda: profiles.rename(ravi.id, "asha")]
    for act in acts:
        with refused(ErrorCode.PROFILE_EXISTS):
            act()
    assert profiles.rename(ravi.id, "RAVI").name == "RAVI"


def test_profile_that_is_not_there_is_said_without_control_characters(folder: DataFolder) -> None:
    with refused(ErrorCode.PROFILE_NOT_FOUND) as raised:
        Profiles(folder).find("no\x1b[2J" + "x" * 500)
    assert raised.value.detail.isprintable()
    assert len(raised.value.detail) < 100


@pytest.mark.parametrize("name", ["../up", "a/b", "", "A", "x" * 33, "nul\x00"])
def test_id_is_never_a_path(name: str) -> None:
    with pytest.raises(ValueError, match="id"):
        Profile(name, "Asha", datetime(2026, 1, 1, tzinfo=UTC))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"[" * 100_000,
        b"\xff",
        b"x" * 2_000_000,
        b'{"profiles": [{"id": "../up", "name": "x", "created": "2026-01-01"}]}',
        b'{"profiles": [{"id": "a", "name": "x\\u0000", "created": "2026-01-01"}]}',
        b'{"profiles": 3}',
        b'{"profiles": {"x": 1}}',
    ],
    ids=range(9),
)
def test_list_that_cannot_be_read_is_made_anew_from_the_folders(folder: DataFolder, content: bytes) -> None:
    for name in ("aa11", DEFAULT, "Not One"):
        folder.profile(name).root.mkdir(parents=True)
        folder.profile(name).keys.write_bytes(b"{}")
    folder.registry.write_bytes(content)
    assert [each.id for each in Profiles(folder).list()] == [DEFAULT, "aa11"]
    Profiles(folder).rename("aa11", "Asha")
    assert [each.name for each in Profiles(folder).list()] == [DEFAULT, "Asha"]
