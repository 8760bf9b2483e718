"""What JSON holds as a value of a type, and what is refused because it is none."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

import pytest

from app.core.typed_json import from_json


class Colour(StrEnum):
    RED = "red"


@dataclass(frozen=True)
class Part:
    name: str
    weight: float = 1.0


@dataclass(frozen=True)
class Thing:
    colour: Colour
    made: datetime | None = None
    parts: tuple[Part, ...] = ()
    count: int = 0


def test_a_dataclass_comes_whole_and_what_it_has_not_is_passed_over() -> None:
    given = {"colour": "red", "made": "2024-01-02T03:04:05+00:00", "parts": [{"name": "a", "weight": 2}], "newer": 1}
    made = datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert from_json(Thing, given) == Thing(Colour.RED, made, (Part("a", 2),))
    assert from_json(Thing, {"colour": "red", "made": None}) == Thing(Colour.RED)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (Thing, []),
        (Thing, {}),
        (Thing, {"colour": "blue"}),
        (Thing, {"colour": None}),
        (Thing, {"colour": "red", "made": "yesterday"}),
        (Thing, {"colour": "red", "made": 5}),
        (Thing, {"colour": "red", "parts": "ab"}),
        (Thing, {"colour": "red", "parts": [{"name": 5}]}),
        (Thing, {"colour": "red", "count": True}),
        (Thing, {"colour": "red", "count": 1.0}),
        (Part, {"name": "a", "weight": True}),
        (int | None, "1"),
        (str, None),
    ],
)
def test_another_type_is_refused(kind: Any, value: object) -> None:
    with pytest.raises(ValueError, match=r".+"):
        from_json(kind, value)
