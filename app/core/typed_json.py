"""JSON as the value of a type: what a file of ours holds, which somebody may have written by hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import is_dataclass
from datetime import datetime
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints


def from_json(kind: Any, value: object) -> Any:
    """The value as one of this type: a dataclass, an enumeration, a time, a tuple of one type, a plain type, or None.

    Members that a dataclass does not have are passed over. Nothing is converted but whole numbers to float's place.
    Raises ValueError for what is of another type, and what the class raises for what is out of range.
    """
    if get_origin(kind) is UnionType:
        return _any_of(get_args(kind), value)
    if get_origin(kind) is tuple:
        if not isinstance(value, list):
            raise ValueError("no list")
        return tuple(from_json(get_args(kind)[0], each) for each in value)
    if is_dataclass(kind):
        return _made(kind, value)
    if issubclass(kind, Enum):
        return kind(value)
    if kind is datetime:
        return datetime.fromisoformat(from_json(str, value))
    if type(value) is not kind and not (kind is float and type(value) is int):
        raise ValueError(f"no {kind.__name__}")
    return value


def _any_of(kinds: tuple[Any, ...], value: object) -> Any:
    if value is None and NoneType in kinds:
        return None
    (kind,) = (each for each in kinds if each is not NoneType)
    return from_json(kind, value)


def _made(kind: Any, value: object) -> Any:
    if not isinstance(value, Mapping):
        raise ValueError(f"{kind.__name__} is no object")
    kinds = _kinds(kind)
    try:
        return kind(**{name: from_json(kinds[name], part) for name, part in value.items() if name in kinds})
    except TypeError as error:  # a member is missing
        raise ValueError(f"{kind.__name__} is incomplete") from error


@cache
def _kinds(kind: type) -> Mapping[str, Any]:
    return get_type_hints(kind)
