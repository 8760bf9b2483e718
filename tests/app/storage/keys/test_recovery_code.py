import secrets

import pytest
from hypothesis import given
from hypothesis import strategies as st
from refusals import refused

from app.core.errors import ErrorCode
from app.storage.keys.recovery_code import ALPHABET, _written, is_like_a_code, new_recovery_code, read_recovery_code

INDIC = str.maketrans("0123456789", "०१२३४५६७८९")


@given(st.binary(min_size=20, max_size=20))
def test_code_is_read_as_it_was_written(bits: bytes) -> None:
    code = _written(bits)
    for typed in (code, code.lower(), code.replace("-", " "), code.replace("0", "o"), code.translate(INDIC)):
        assert read_recovery_code(f" {typed}\n") == bits


def test_code_has_nine_groups_and_is_never_the_same() -> None:
    codes = {new_recovery_code() for _ in range(50)}
    assert len(codes) == 50
    assert all([len(group) for group in code.split("-")] == [4] * 9 for code in codes)


def test_every_slip_in_a_character_is_told() -> None:
    code = new_recovery_code()
    for place, right in enumerate(code):
        if right != "-":
            wrong = secrets.choice([each for each in ALPHABET if each != right])
            with refused(ErrorCode.RECOVERY_CODE_MISTYPED):
                read_recovery_code(code[:place] + wrong + code[place + 1 :])


@pytest.mark.parametrize("text", ["", "AAAA", "\x00", "Ü" * 36, "U" * 36, "0" * 35, "0" * 37])
def test_what_is_no_code_is_told(text: str) -> None:
    with refused(ErrorCode.RECOVERY_CODE_MISTYPED):
        read_recovery_code(text)


@pytest.mark.parametrize("slip", ["", "0", "xy", "९"])
def test_a_mistyped_code_is_told_from_a_passphrase(slip: str) -> None:
    code = "KFXQ-YGXZ-TJXT-RXT5-KBSD-B837-YZ4K-NHP8-T9E0"
    assert is_like_a_code(slip + code[1:].lower())
    assert is_like_a_code(slip + code[:-1])
    for passphrase in ("correct horse battery staple of the river", "ಸೂರ್ಯ river ninety", "", code[:20], code + code):
        assert not is_like_a_code(passphrase)
