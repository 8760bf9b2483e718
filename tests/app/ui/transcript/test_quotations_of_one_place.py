"""Quotations of one place stand together: it is named once, and each other place stands apart."""

import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.documents.sources import ChosenSource, SourceNote, Sources
from app.core.documents.written import Sentence, Written
from app.core.settings import Language
from app.ui.look.theme import Appearance
from app.ui.parts.icon_button import IconSet
from app.ui.transcript.markdown_style import text_style
from app.ui.transcript.source_chips import SourcesView

NEW = "The rent is 2,000 rupees. It is paid in May. Tax comes on top."
RENT = SourceNote("new.docx", "Rent 2025", None, None, 1, NEW, 0, 25)
TAX = SourceNote("new.docx", "Rent 2025", None, None, 1, NEW, 45, 62)
STAFF = SourceNote("new.docx", "Rent 2025", None, None, 2, "Staff pay half.", 0, 15)
OLD = SourceNote("old.docx", "Rent 2023", None, None, 9, "The rent is 1,500 rupees. It is old.", 0, 25)


@pytest.fixture
def icons(qtbot: QtBot, qapp: QApplication) -> Iterator[IconSet]:
    appearance = Appearance()
    appearance.apply(qapp)
    yield IconSet(appearance)


def shown(sources: Sources, icons: IconSet, qtbot: QtBot) -> SourcesView:
    view = SourcesView(sources, icons, text_style(icons.palette, Language.ENGLISH), with_quotes=True)
    qtbot.addWidget(view)
    view.show()
    view.fit(600)
    return view


def gaps(view: SourcesView) -> list[int]:
    """Pixels between each quotation's bar and the next one's."""
    boxes = [each.geometry() for each in view.quotation_views]
    return [below.top() - above.bottom() - 1 for above, below in itertools.pairwise(boxes)]


def test_a_place_is_named_once_and_has_one_bar(icons: IconSet, qtbot: QtBot) -> None:
    view = shown(Sources((RENT, TAX, STAFF, OLD)), icons, qtbot)
    assert view.quotations == [each.quote for each in (RENT, TAX, STAFF, OLD)]
    names = [(chip.note, chip.text()) for chip in view.chips]
    assert names == [(RENT, "Rent 2025"), (STAFF, ""), (OLD, "Rent 2023")]
    first, second, third = gaps(view)
    assert (first, second) == (0, 0)
    assert third > 0


def test_a_chip_without_a_name_says_where_it_leads(icons: IconSet, qtbot: QtBot) -> None:
    view = shown(Sources((RENT, STAFF)), icons, qtbot)
    chip = view.chips[1]
    assert chip.accessibleName() == "Source: Rent 2025"
    assert chip.toolTip() == "Rent 2025"
    with qtbot.waitSignal(view.source_chosen) as chosen:
        chip.click()
    assert chosen.args == [ChosenSource(STAFF, (), (RENT,))]


def test_a_chip_leads_to_all_quotations_of_its_passage_and_names_the_document_s_others(
    icons: IconSet, qtbot: QtBot
) -> None:
    view = shown(Sources((RENT, TAX, STAFF, OLD)), icons, qtbot)
    with qtbot.waitSignal(view.source_chosen) as chosen:
        view.chips[0].click()
    assert chosen.args == [ChosenSource(RENT, (TAX,), (STAFF,))]


def test_the_whole_passage_has_all_of_its_quotations_set_off(icons: IconSet, qtbot: QtBot) -> None:
    view = shown(Sources((RENT, TAX)), icons, qtbot)
    view.quotation_views[1].whole_button.click()
    assert view.quotation_views[1].marked_text == f"{RENT.quote}\n{TAX.quote}"


def test_what_is_shown_whole_below_is_offered_once(icons: IconSet, qtbot: QtBot) -> None:
    view = shown(Sources((RENT, TAX)), icons, qtbot)
    assert [each.is_part for each in view.quotation_views] == [False, True]
    assert [each.whole_button.isVisible() for each in view.quotation_views] == [False, True]
    assert view.tab_stops == [
        view.quotation_views[0].text,
        view.quotation_views[1].text,
        view.chips[0],
        view.quotation_views[1].whole_button,
    ]


def test_places_that_a_model_cites_by_number_have_each_their_own(icons: IconSet, qtbot: QtBot) -> None:
    written = Written((Sentence("It is 2,000.", True, (1,)), Sentence("With tax.", True, (2,))), shown=True)
    view = shown(Sources((RENT, TAX), written=written), icons, qtbot)
    assert [chip.text() for chip in view.chips] == ["[1] Rent 2025", "[2] Rent 2025"]


def test_the_page_is_seen_of_a_document_with_a_long_title(icons: IconSet, qtbot: QtBot) -> None:
    title = "Circular on the revision of charges for private wards, with effect from the first of April, signed copy"
    view = shown(Sources((SourceNote("a.pdf", title, 12, None, 1, NEW, 0, 25),)), icons, qtbot)
    (chip,) = view.chips
    qtbot.waitUntil(lambda: chip.is_cut and chip.text() != chip.whole_text)
    assert chip.text().startswith("Circular on")
    assert chip.text().endswith("signed copy, page 12")
    assert chip.toolTip() == f"{title}, page 12"
    view.fit(240)
    qtbot.waitUntil(lambda: len(chip.text()) < 40)
    assert chip.text().endswith("page 12")
