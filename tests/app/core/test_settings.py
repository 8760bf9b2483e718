import errno
import json
import logging
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as given_settings
from hypothesis import strategies as st
from refusals import refused

from app.core.errors import ErrorCode
from app.core.settings import (
    Language,
    Masking,
    Settings,
    SettingsFile,
    Theme,
    TypingChoice,
    load_settings,
    peek_settings,
    save_settings,
)
from shakti_mlx.sampling import SamplingParams

CHANGED = Settings(
    language=Language.KANNADA,
    theme=Theme.DARK,
    model="shakti-2.5b",
    backend="mlx",
    system_prompt='ಸಂಕ್ಷಿಪ್ತವಾಗಿ ಉತ್ತರಿಸಿ "now"\n',
    sampling=SamplingParams(temperature=0, top_k=7, seed=3, stop=("###", "\ud800")),
    mask_on_save=Masking.ALWAYS,
    mask_on_export=Masking.NEVER,
    lock_after=5,
    typing=(
        TypingChoice(Language.ENGLISH, Language.KANNADA, True),
        TypingChoice(Language.HINDI, Language.HINDI, False),
    ),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_settings_come_back_as_they_were_saved(path: Path) -> None:
    save_settings(CHANGED, path)
    assert load_settings(path) == CHANGED


def test_no_file_means_the_defaults(path: Path) -> None:
    assert load_settings(path) == Settings()
    assert load_settings(path / "below-a-file-that-is-not-there") == Settings()


def test_unknown_keys_do_no_harm(path: Path) -> None:
    path.write_text('{"theme": "dark", "new": 1, "sampling": {"top_k": 5, "mirostat": true}}')
    assert load_settings(path) == Settings(theme=Theme.DARK, sampling=SamplingParams(top_k=5))
    assert path.exists()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff\xfe\xff",
        b"null",
        b"[1]",
        b"[" * 100_000,
        b" " * 1_000_001 + b"{}",
        b'{"theme": "pink"}',
        b'{"theme": null}',
        b'{"theme": ["dark"]}',
        b'{"language": 3}',
        b'{"model": 1}',
        b'{"backend": "cuda"}',
        b'{"system_prompt": null}',
        b'{"mask_on_save": "sometimes"}',
        b'{"mask_on_export": null}',
        b'{"lock_after": "5"}',
        b'{"lock_after": true}',
        b'{"lock_after": -1}',
        b'{"lock_after": 100000}',
        b'{"typing": {}}',
        b'{"typing": [1]}',
        b'{"typing": [{"interface": "en", "typed": "kn"}]}',
        b'{"typing": [{"interface": "en", "typed": "kn", "on": 1}]}',
        b'{"typing": [{"interface": "en", "typed": "en", "on": true}]}',
        b'{"typing": [{"interface": "xx", "typed": "kn", "on": true}]}',
        b'{"window": {"x": 100000000}}',
        b'{"sampling": []}',
        b'{"sampling": {"temperature": "hot"}}',
        b'{"sampling": {"temperature": true}}',
        b'{"sampling": {"temperature": NaN}}',
        b'{"sampling": {"temperature": null}}',
        b'{"sampling": {"top_k": 1.5}}',
        b'{"sampling": {"max_tokens": 0}}',
        b'{"sampling": {"max_tokens": null}}',
        b'{"sampling": {"seed": "1"}}',
        b'{"sampling": {"stop": "###"}}',
        b'{"sampling": {"stop": [""]}}',
    ],
)
def test_damaged_file_is_kept_beside_and_the_defaults_are_used(
    path: Path, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    path.write_bytes(content)
    with caplog.at_level(logging.WARNING):
        file = SettingsFile(path)
    kept = path.with_name("settings.json.damaged-1")
    assert file.current == Settings()
    assert file.damaged is not None
    assert (file.damaged.code, file.damaged.detail) == (ErrorCode.SETTINGS_DAMAGED, str(kept))
    assert kept.read_bytes() == content
    assert not path.exists()
    assert "the settings cannot be used" in caplog.text


def test_each_damaged_file_is_kept(path: Path) -> None:
    for content in ("first", "second"):
        path.write_text(content)
        load_settings(path)
    assert path.with_name("settings.json.damaged-1").read_text() == "first"
    assert path.with_name("settings.json.damaged-2").read_text() == "second"


def test_whoever_only_looks_leaves_a_damaged_file_to_be_told_of(path: Path) -> None:
    path.write_text("{")
    assert peek_settings(path) == Settings()
    assert path.read_text() == "{"
    assert SettingsFile(path).damaged is not None
    assert peek_settings(path) == Settings()
    save_settings(CHANGED, path)
    assert peek_settings(path) == CHANGED


def test_log_does_not_quote_the_file(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path.write_text('{"language": "my secret"}')
    load_settings(path)
    assert caplog.records
    assert "secret" not in caplog.text


def test_folder_in_the_place_of_the_file_is_set_aside_too(path: Path) -> None:
    path.mkdir()
    assert load_settings(path) == Settings()
    save_settings(CHANGED, path)
    assert load_settings(path) == CHANGED


def test_update_is_in_force_and_on_disk(path: Path) -> None:
    file = SettingsFile(path)
    assert file.update(theme=Theme.LIGHT) == Settings(theme=Theme.LIGHT)
    file.update(model="other")
    assert file.current == SettingsFile(path).current == Settings(theme=Theme.LIGHT, model="other")
    assert file.damaged is None


def test_full_disk_changes_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = SettingsFile(path)
    file.update(theme=Theme.DARK)

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch, refused(ErrorCode.DISK_FULL):
        patch.setattr(os, "fsync", full)
        file.update(theme=Theme.LIGHT)
    assert file.current == load_settings(path) == Settings(theme=Theme.DARK)
    assert [each.name for each in path.parent.iterdir() if each.is_file()] == ["settings.json"]


def test_folder_that_is_gone_cannot_be_written(tmp_path: Path) -> None:
    with refused(ErrorCode.HOME_MISSING):
        save_settings(Settings(), tmp_path / "gone" / "settings.json")


def test_link_to_the_file_stays_a_link(path: Path, tmp_path: Path) -> None:
    real = tmp_path / "dotfiles.json"
    real.write_text("{}")
    path.symlink_to(real)
    save_settings(CHANGED, path)
    assert path.is_symlink()
    assert load_settings(real) == CHANGED


def test_system_prompt_holds_nothing_that_cannot_be_stored() -> None:
    assert Settings(system_prompt="a\ud800\x00").system_prompt == "a\ufffd\ufffd"


def test_unknown_backend_is_a_bug() -> None:
    with pytest.raises(ValueError, match="cuda"):
        Settings(backend="cuda")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
SAMPLING_KEYS = st.sampled_from(list(SamplingParams.__dataclass_fields__))
KEYS = st.sampled_from(list(Settings.__dataclass_fields__))


@given_settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(st.dictionaries(KEYS, JSON), st.dictionaries(SAMPLING_KEYS, JSON), st.booleans())
def test_whatever_the_file_holds_it_is_read_or_set_aside(
    path: Path, data: dict[str, Any], sampling: dict[str, Any], nested: bool
) -> None:
    if nested:
        data = {**data, "sampling": sampling}
    path.write_text(json.dumps(data))
    settings = load_settings(path)
    assert path.exists() or settings == Settings()
    save_settings(settings, path)
    assert load_settings(path) == settings
