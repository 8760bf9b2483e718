"""Where somebody stops who goes through what was found: place by place, in whole syllables, counted alike."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.conversations.search import count_places, parse_query, places
from shakti_mlx.stream_decoder import cluster_pattern

INDIC = st.text(st.sampled_from("कखतरीािु्\u200d\u200c़१ಕಷ್ಿೀೋ೧క్షి౧ab é\u0301-।\n"), max_size=60)


def found(text: str, asked: str) -> list[str]:
    spans = places(text, parse_query(asked))
    assert count_places(text, parse_query(asked)) == len(spans)
    return [text[start:end] for start, end in spans]


@pytest.mark.parametrize(
    ("text", "asked", "wanted"),
    [
        ("Salt. More salt, salty; no asalt.", "salt", ["Salt", "salt", "salt"]),
        ("Salt. More salt, salty.", '"salt"', ["Salt", "salt"]),
        ("A fever tablet. Tablet for fever", "fever tablet", ["fever tablet", "Tablet", "fever"]),
        ("fever fever", "fever", ["fever", "fever"]),
        ("fever\ntablet", "fever tablet", ["fever", "tablet"]),
        ("fevers tablet", "tablet fev", ["fevers tablet"]),
        ("two cups, two cups", '"two cups"', ["two cups", "two cups"]),
        ("ಲಸಿಕೆಗಳನ್ನು ಇಡಿ, ಲಸಿಕೆ", "ಲಸಿಕ", ["ಲಸಿಕೆ", "ಲಸಿಕೆ"]),
        ("क्षय रोग में क्ष", "क", ["क्ष", "क्ष"]),
        ("మందు, మందులు; నమందు", "మందు", ["మందు", "మందు"]),
        ("ओआर\u200dएस और ओआरएस", "ओआरएस", ["ओआर\u200dएस", "ओआरएस"]),
        ("१२ गोली, 12 गोली", "12", ["१२", "12"]),
        ("Café café", "cafe", ["Café", "café"]),
        ("nothing", "salt", []),
        ("salt", "  ", []),
    ],
)
def test_places_are_counted_and_set_off_alike(text: str, asked: str, wanted: list[str]) -> None:
    assert found(text, asked) == wanted


@given(INDIC, INDIC)
def test_places_are_whole_syllables_in_order_and_as_many_as_counted(text: str, asked: str) -> None:
    terms = parse_query(asked)
    spans = places(text, terms)
    assert count_places(text, terms) == len(spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    ends = {match.end() for match in cluster_pattern().finditer(text)}
    assert all(end in ends for _, end in spans)
