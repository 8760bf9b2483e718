"""JSON from a stranger's file is read strictly."""

import pytest

from app.core.strict_json import strict_json


def test_plain_json_is_read() -> None:
    assert strict_json('{"a": [1, 2.5, null], "b": {"a": "अ"}}') == {"a": [1, 2.5, None], "b": {"a": "अ"}}
    assert strict_json(b'\xef\xbb\xbf{"a": 1}') == {"a": 1}


@pytest.mark.parametrize("text", ['{"a": 1, "a": 1}', '[{"b": {"a": 1, "a": 2}}]', "NaN", "[-Infinity]", "1e999", "{"])
def test_what_two_readers_could_take_for_different_things_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        strict_json(text)
