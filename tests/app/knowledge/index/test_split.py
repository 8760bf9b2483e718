"""Passages: cut where the document is, of a size that the model takes, each knowing where it stands."""

import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.documents.documents import Cut, HeadingSpan, PageSpan, Passage, ReadDocument
from app.knowledge.index.split import Sizes, split
from app.knowledge.read.limits import Limits
from app.knowledge.read.web.markdown import read_markdown

SMALL = Sizes(20, 30)
PARAGRAPH = "One two three four five six seven eight. Nine ten eleven twelve."
LETTERS = "ab Z.!?।\n\n-•1कि्षरामಕ್ಷಿರಾంతెలుగు\u200d"


def words(text: str) -> int:
    return len(text.split()) + len(text) // 40


def cut(text: str, sizes: Sizes = SMALL) -> list[Cut]:
    return split(read_markdown(text.encode(), Limits()), words, sizes)


def test_short_document_stays_one_passage() -> None:
    text = "# Fever\n\nDrink water.\n\n## Dose\n\nTwo tablets."
    (only,) = cut(text)
    read = "Fever\n\nDrink water.\n\nDose\n\nTwo tablets."
    assert (only.text, only.heading, only.start, only.end) == (read, ("Fever",), 0, len(read))


def test_passages_begin_at_headings_and_know_their_path() -> None:
    headings = ("# Fever\n\n## Dose", "### Children", "## Diet", "# Cough")
    text = "\n\n".join(f"{heading}\n\n{PARAGRAPH}" for heading in headings)
    cuts = cut(text)
    assert [each.heading for each in cuts] == [
        ("Fever", "Dose"),
        ("Fever", "Dose", "Children"),
        ("Fever", "Diet"),
        ("Cough",),
    ]
    assert cuts[0].text.startswith("Fever\n\nDose\n\nOne")
    assert cuts[3].text == f"Cough\n\n{PARAGRAPH}"


def test_long_section_is_cut_between_paragraphs_and_long_paragraph_between_sentences() -> None:
    between_paragraphs = cut("\n\n".join([PARAGRAPH] * 6))
    assert {each.text for each in between_paragraphs} == {PARAGRAPH}
    between_sentences = cut(" ".join([PARAGRAPH] * 6))
    assert all(each.text.endswith(".") and words(each.text) <= SMALL.whole for each in between_sentences)
    assert len(between_sentences) > 2


ITEMS = "• Wash it. Do so now.\n• Do not tie it.\n• Go to us."


def test_list_is_not_parted_where_it_fits_and_keeps_what_stands_above_it() -> None:
    first, second = cut(f"{PARAGRAPH}\nWhen a dog bites\n{ITEMS}")
    assert (first.text, second.text) == (PARAGRAPH, f"When a dog bites\n{ITEMS}")
    first, second = cut(f"{PARAGRAPH}\n\n{ITEMS}\n\n{PARAGRAPH}")[:2]
    assert (first.text, second.text) == (PARAGRAPH, ITEMS)


@pytest.mark.parametrize("line", ["## Heading {}\n\nWhat is said there.", "## Heading {}"])
def test_time_grows_with_headings_and_not_with_their_square(line: str) -> None:
    text = "\n\n".join(["# All", *(line.format(number) for number in range(20_000))])
    read = read_markdown(text.encode(), Limits())
    started = time.process_time()
    cuts = split(read)
    assert time.process_time() - started < 10
    assert cuts[-1].heading == ("All", "Heading 19999")


def test_list_stays_with_its_heading_and_one_longer_than_a_passage_is_parted() -> None:
    both = cut(f"# Bites\n\nWhen a dog bites\n{ITEMS}\n\n{PARAGRAPH}")
    assert both[0].text.startswith("Bites\n\nWhen a dog bites\n• Wash")
    long = cut("\n".join(f"• Item {number} of a list of things to bring." for number in range(9)))
    assert len(long) > 2
    assert all(words(each.text) <= SMALL.whole for each in long)


def test_sentence_longer_than_a_passage_is_cut_between_words() -> None:
    cuts = cut("आयुर्विज्ञान " * 200)
    assert len(cuts) > 5
    assert all(set(each.text.split()) == {"आयुर्विज्ञान"} for each in cuts)


@pytest.mark.parametrize("syllable", ["क्षि", "ಕ್ಷಿ", "క్షి", "र्द्ध्या"])
def test_word_longer_than_a_passage_is_cut_between_syllables(syllable: str) -> None:
    cuts = split(ReadDocument(syllable * 300), len, Sizes(50, 60))
    assert len(cuts) > 10
    assert "".join(each.text for each in cuts) == syllable * 300
    assert all(each.text == syllable * (len(each.text) // len(syllable)) for each in cuts)


def test_list_stays_with_the_words_that_lead_in() -> None:
    lead = "Before you go to the branch, make sure that you have all of these things with you:"
    items = "\n".join(f"- item {number} of the list" for number in range(4))
    cuts = cut(f"{PARAGRAPH}\n\n{lead}\n\n{items}")
    holding = [each.text for each in cuts if lead in each.text]
    assert len(holding) == 1
    assert "• item 0" in holding[0]


def test_each_question_with_its_answer_is_a_passage() -> None:
    text = "Q one?\nA one.\n\nQ two?\nA two."
    read = ReadDocument(text, headings=(HeadingSpan(0, 6, 1), HeadingSpan(15, 21, 1)), records=(0, 15))
    assert [(each.text, each.heading) for each in split(read)] == [
        ("Q one?\nA one.", ("Q one?",)),
        ("Q two?\nA two.", ("Q two?",)),
    ]


def test_passage_is_of_one_page() -> None:
    text = "\n\n".join([PARAGRAPH] * 4)
    half = len(PARAGRAPH) * 2 + 4
    read = ReadDocument(text, pages=(PageSpan(0, half - 2, 1), PageSpan(half, half, 2), PageSpan(half, len(text), 3)))
    for sizes in (SMALL, Sizes()):
        cuts = split(read, words, sizes)
        assert {each.page for each in cuts} == {1, 3}
        assert all((each.start >= half) == (each.page == 3) for each in cuts)


def test_sentence_that_goes_on_over_a_page_stays_whole_on_the_first() -> None:
    first, second = "It begins here. The dose of the medicine is given", "every six hours. Then one waits."
    text = f"{first}\n{second}"
    read = ReadDocument(text, pages=(PageSpan(0, len(first), 1), PageSpan(len(first) + 1, len(text), 2)))
    assert [(each.page, each.text) for each in split(read)] == [
        (1, f"{first}\nevery six hours."),
        (2, "Then one waits."),
    ]


def test_passage_over_several_pages_knows_where_each_of_them_begins() -> None:
    text = "Rules of the vault\n\nTwo officers open it."
    spans = (PageSpan(0, 18, 1), PageSpan(18, 18, 2), PageSpan(20, len(text), 3))  # the second one is empty
    (each,) = split(ReadDocument(text, pages=spans, headings=(HeadingSpan(0, 18, 1),)), words, SMALL)
    passage = Passage(1, "d", 0, each.text, each.page, each.heading, each.start, each.end, each.turns)
    assert [passage.page_at(text.index(word)) for word in ("Rules", "vault", "Two", "open")] == [1, 1, 3, 3]
    (plain,) = split(ReadDocument(text), words, SMALL)
    assert Passage(1, "d", 0, text, plain.page, (), 0, len(text), plain.turns).page_at(20) is None


def test_long_text_is_cut_into_passages_of_like_size() -> None:
    sizes = [words(each.text) for each in cut(" ".join(f"Word {number} ends here." for number in range(400)))]
    assert max(sizes) <= SMALL.target + 3  # what is counted in a whole is a little more than in its parts
    assert min(sizes) >= SMALL.target * 0.6


@pytest.mark.parametrize("target", [8, 20, 220])
@given(st.text(LETTERS, max_size=600))
@settings(max_examples=60)
def test_passages_hold_all_of_the_text_and_cut_no_syllable(target: int, text: str) -> None:
    cuts = split(ReadDocument(text), len, Sizes(target, target + 10))
    at = 0
    for each in cuts:
        assert at <= each.start < each.end
        assert text[each.start : each.end] == each.text
        assert not text[at : each.start].strip()
        if each.start == at and at:  # cut within a word
            assert unicodedata.category(text[at])[0] != "M" or not text[at - 1].isalpha()
            assert text[at - 1] not in "\u094d\u0ccd\u0c4d\u200d"
        at = each.end
    assert not text[at:].strip()


def test_a_million_characters_are_cut_in_proportion() -> None:
    assert len(cut("word " * 200_000, Sizes())) > 1000
