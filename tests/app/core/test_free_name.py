"""Names that are not taken yet."""

from app.core.free_name import free_name


def test_a_name_that_is_taken_gets_the_first_free_number() -> None:
    taken = {"Rules", "Rules (2)", "Rules-2"}
    assert free_name("Rota", taken.__contains__) == "Rota"
    assert free_name("Rules", taken.__contains__) == "Rules (3)"
    assert free_name("Rules", taken.__contains__, behind="-{}") == "Rules-3"


def test_a_number_leaves_a_name_within_its_length() -> None:
    taken = {"Instructions"}
    assert free_name("Instructions", taken.__contains__, longest=12) == "Instruct (2)"
