"""Formulas as text: what they say stays exactly what it was, or they stay as they were written."""

import pytest

from app.ui.transcript.formulas import formula_text, with_formulas
from app.ui.transcript.markdown import plain_text, with_formulas_outside_code


@pytest.mark.parametrize(
    ("latex", "text"),
    [
        (r"E = mc^2", "E = mc²"),
        (r"H_2O", "H₂O"),
        (r"x_{12} \leq \sqrt{y^2+1}", "x₁₂ ≤ √(y²+1)"),
        (r"\sum_{i=1}^{n} i", "∑ᵢ₌₁ⁿ i"),
        (r"37.5\,^\circ\text{C}", "37.5 °C"),
        (r"10^{-3}\,\text{mg}", "10⁻³ mg"),
        (r"x = \frac{-b \pm \sqrt{b^2 - 4ac}}{2a}", "x = (-b ± √(b² - 4ac))/(2a)"),
        (r"A = P\left(1+\frac{r}{n}\right)^{nt}", "A = P(1+r/n)ⁿᵗ"),
        (r"e^{-x^2/2}", "e^(-x²/2)"),
    ],
)
def test_formula_becomes_text(latex: str, text: str) -> None:
    assert formula_text(latex) == text


@pytest.mark.parametrize(
    ("latex", "text"),
    [
        (r"\frac{a+b}{2}", "(a+b)/2"),
        (r"\frac{a}{bc}", "a/(bc)"),
        (r"2\frac12", "2(1/2)"),
        (r"\frac{a}{b}c", "(a/b)c"),
        (r"\frac{a}{b}^2", "(a/b)²"),
        (r"{a+b}^2", "(a+b)²"),
        (r"\sqrt2x", "(√2)x"),
        (r"\frac{5}{\frac{a}{b}}", "5/(a/b)"),
    ],
)
def test_what_is_reckoned_stays_the_same_on_one_line(latex: str, text: str) -> None:
    """A dose that reads a + b/2 instead of (a + b)/2 would be another dose."""
    assert formula_text(latex) == text


@pytest.mark.parametrize(
    "latex", [r"\begin{pmatrix}1&2\\3&4\end{pmatrix}", r"\vec{v}", r"\unheardof", "{a", "a}", "x^"]
)
def test_what_has_no_faithful_text_stays_as_it_was_written(latex: str) -> None:
    assert formula_text(latex) is None


@pytest.mark.parametrize("text", [r"So $\vec{v}_a * b_c$ it is", r"So $$\mathbb{R}_{a}^{b_c}$$", r"So \(\vec{v}_a\)"])
def test_formula_that_stays_is_shown_with_all_its_signs(text: str) -> None:
    assert plain_text(text) == text


@pytest.mark.parametrize(
    "text",
    ["It costs $5 and $10.", "US$5-$10", "Set $HOME and PATH$ first.", "`$a^2$`", "cost $ 5^2 $", r"\$x^2\$"],
)
def test_prices_and_code_are_no_formulas(text: str) -> None:
    assert with_formulas(text) == text


def test_every_way_to_write_a_formula_is_known() -> None:
    assert plain_text(r"a $x^2$ b \(x^2\) c \[x^2\] d $$x^2$$") == "a x² b x² c x² d x²"
    assert plain_text("$$\nE = mc^2\n$$") == "E = mc²"


def test_signs_of_a_formula_are_no_marks_of_markdown() -> None:
    assert plain_text("$a * b * c = 1$ and $x_a + y_b$") == "a * b * c = 1 and xₐ + y_b"


def test_formulas_in_fenced_code_stay() -> None:
    text = "```\n$x^2$\n```\nand $x^2$\n"
    assert with_formulas_outside_code(text) == "```\n$x^2$\n```\nand x²\n"


def test_two_dollar_signs_in_different_paragraphs_are_no_formula() -> None:
    text = "From $$ here\n\n*and* to $$ there"
    assert with_formulas(text) == text
