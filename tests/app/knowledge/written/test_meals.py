"""When something is taken, before, after or with meals, where the source has it otherwise."""

import pytest

from app.knowledge.written.meals import other_meal


@pytest.mark.parametrize(
    ("claim", "sentence"),
    [
        ("Take it before food.", "Take it with food."),
        ("Insulin is given with each meal.", "Insulin is given before meals."),
        ("Take it with breakfast.", "Take it half an hour before breakfast."),
        ("गोली खाने से पहले लें।", "गोली भोजन के साथ लें।"),
        ("ಊಟಕ್ಕೆ ಮುಂಚೆ ತೆಗೆದುಕೊಳ್ಳಿ.", "ಊಟದ ಜೊತೆ ತೆಗೆದುಕೊಳ್ಳಿ."),
        ("భోజనానికి ముందు వేసుకోండి.", "భోజనంతో పాటు వేసుకోండి."),
        ("भोजन के बाद लें।", "Take it before food."),
    ],
)
def test_another_relation_to_meals_is_told(claim: str, sentence: str) -> None:
    assert other_meal(claim, sentence) is not None


@pytest.mark.parametrize(
    ("claim", "sentence"),
    [
        ("Take it after meals.", "Take it after food."),
        ("Take it twice a day.", "Take it twice a day with food."),
        ("Take it after dinner.", "Take one before breakfast and one after dinner."),
        ("Take it with water.", "Take it with water, before food."),
        ("खाने के बाद लें।", "భోజనం తర్వాత వేసుకోండి."),
        ("ಊಟದ ಬಳಿಕ ತೆಗೆದುಕೊಳ್ಳಿ.", "ಊಟದ ನಂತರ ತೆಗೆದುಕೊಳ್ಳಿ."),
    ],
)
def test_the_same_relation_is_no_other(claim: str, sentence: str) -> None:
    assert other_meal(claim, sentence) is None
