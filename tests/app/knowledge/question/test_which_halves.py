"""Halves such as "at which counter": told by a sentence that says which, after the same word, and by no other."""

import pytest

from app.knowledge.question.which_halves import is_told


@pytest.mark.parametrize(
    ("half", "quoted"),
    [
        ("at which counter", "Complaints are taken at counter 4 by the deputy manager."),
        ("at which counter", "Fees are paid in cash. Complaints are taken at Counter B."),
        ("At which counter?", "Complaints are taken at counter four."),
        ("in which cupboard", "The head nurse keeps the morphine in the steel cupboard of the dressing room."),
        ("at what temperature", "The vaccine is kept at room temperature."),
        ("on which floor", "The laboratory is on the second floor."),
        ("किस अलमारी में", "प्रधान नर्स मॉर्फ़ीन को लोहे की अलमारी में रखती हैं।"),
        ("किस खिड़की पर", "शिकायतें चौथी खिड़की पर ली जाती हैं।"),
    ],
)
def test_half_is_told(half: str, quoted: str) -> None:
    assert is_told(half, quoted, f"Who is there, and {half}?")


@pytest.mark.parametrize(
    ("half", "quoted"),
    [
        ("at which counter", "Complaints are taken at the counter."),
        ("at which counter", "Complaints are taken at every counter."),
        ("at which counter", "Complaints are not taken at counter 4."),
        ("at which counter", "The deputy manager of counter 4 takes complaints."),
        ("at which counter", "Complaints are taken at the branch. Tokens are for counter 4."),
        ("in which cupboard", "The nurse keeps the key of the steel cupboard."),
        ("in which cupboard", "The nurse keeps the key in her bag, and the steel cupboard is locked."),
        ("at what temperature", "The vaccine is kept cold."),
        ("how is it kept cold", "It is kept in the cold room."),
        ("in which cupboard is the key kept", "The key is kept in the steel cupboard."),
        ("किस अलमारी में", "मॉर्फ़ीन उसी अलमारी में रखते हैं।"),
        ("in which cupboard", "It is kept in the there cupboard."),  # a word of the question
        ("किस अलमारी में", "मॉर्फ़ीन अलमारी में रखते हैं।"),
        ("किस अलमारी में", "लोहे की अलमारी की चाबी नर्स के पास है।"),
    ],
)
def test_half_is_not_told(half: str, quoted: str) -> None:
    assert not is_told(half, quoted, f"Who is there, and {half}?")
