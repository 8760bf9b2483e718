"""Numbers of a sheet are read as their cells show them, and found however their thousands are parted."""

import pytest
from made_documents import xlsx

from app.knowledge.figures.figures import figures
from app.knowledge.read.formats import read
from app.knowledge.read.office.number_format import shown_number
from app.knowledge.words.terms import words_of

_ACCOUNTING = '_ [$₹-4009]\\ * #,##0.00_ ;_ [$₹-4009]\\ * \\-#,##0.00_ ;_ [$₹-4009]\\ * "-"??_ ;_ @_ '
_LAKHS = "[>=10000000]##\\,##\\,##\\,##0;[>=100000]##\\,##\\,##0;##,##0"


@pytest.mark.parametrize(
    ("value", "code", "text"),
    [
        ("100000", "", "100000"),
        ("0.30000000000000004", "General", "0.3"),
        ("5", 'General" kg"', "5 kg"),
        ("100000", "#,##0", "100,000"),
        ("100000", "#,##,##0", "1,00,000"),
        ("12345678.5", "[$₹-4009]\\ #,##0.00", "₹ 1,23,45,678.50"),
        ("100000", "[$₹]#,##0", "₹1,00,000"),
        ("100000", '"Rs. "#,##0', "Rs. 1,00,000"),
        ("2500000", "[$$-409]#,##0", "$2,500,000"),
        ("12345678", _LAKHS, "1,23,45,678"),
        ("123456", _LAKHS, "1,23,456"),
        ("1234", _LAKHS, "1,234"),
        ("100000", _ACCOUNTING, "₹ 1,00,000.00"),
        ("-1500", _ACCOUNTING, "₹ -1,500.00"),
        ("0", _ACCOUNTING, "₹ -"),
        ("-500", "#,##0;(#,##0)", "(500)"),
        ("-500", "0.00", "-500.00"),
        ("-0.001", "0.00", "0.00"),
        ("1.005", "0.00", "1.01"),
        ("1.5", "0.0#", "1.5"),
        ("1250000", '0.0,,"M"', "1.3M"),
        ("0.075", "0%", "8%"),
        ("0.0725", "0.00%", "7.25%"),
        ("6.5", "0.0\\%", "6.5%"),
        ("12", '0" mg"', "12 mg"),
        ("123", "000000", "000123"),
        ("123456789012", "0000 0000 0000", "1234 5678 9012"),
        ("12.5", "# ?/?", "12 1/2"),
        ("45292", "dd-mm-yyyy", "01-01-2024"),
        ("45292", "[$-409]d\\-mmm\\-yyyy;@", "1-Jan-2024"),
        ("45292.75", "d mmm yyyy h:mm AM/PM", "1 Jan 2024 6:00 PM"),
        ("45292.75", "h:mm A/P", "6:00 P"),
        ("-5", "[>100]0;[>50]0;0.0", "-5.0"),
        ("0.75", "hh:mm", "18:00"),
        ("1.5", "[h]:mm", "36:00"),
        ("5", ";;;", ""),
        ("-1", "dd-mm-yyyy", "-1"),
        ("1e400", "#,##0", "1e400"),
        ("n/a", "0", "n/a"),
        ("5", '"', "5"),
    ],
)
def test_number_stands_as_its_cell_shows_it(value: str, code: str, text: str) -> None:
    assert shown_number(value, code) == text


def test_zeros_shown_as_a_dash_do_not_hide_that_figures_stand_below_names() -> None:
    code = "#,##0;-#,##0;&quot;-&quot;"
    styles = (
        f'<numFmts><numFmt numFmtId="164" formatCode="{code}"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs>'
    )
    rows = [
        '<c t="str"><v>Item</v></c><c t="str"><v>Charge</v></c>',
        '<c t="str"><v>Dressing</v></c><c s="1"><v>120000</v></c>',
        '<c t="str"><v>Advice</v></c><c s="1"><v>0</v></c>',
    ]
    text = read(xlsx(rows, styles=styles), "a.xlsx").text
    assert text.split("\n") == ["Item: Dressing; Charge: 120,000", "Item: Advice; Charge: -"]


def test_figures_are_the_same_however_thousands_are_parted() -> None:
    assert len({tuple(figures(text)) for text in ("₹ 1,00,000", "₹100,000", "Rs. 100000", "₹ 1 lakh")}) == 1


def test_words_are_the_same_however_thousands_are_parted() -> None:
    assert words_of("Limit: ₹ 1,00,000.00") == ["limit", "100000", "00"]
    assert words_of("100,000") == words_of("100000") == words_of("೧,೦೦,೦೦೦")
    assert words_of("5, 100 or 1,2,3 or 12,34") == ["5", "100", "or", "1", "2", "3", "or", "12", "34"]
