"""The design system's tokens: type, spacing, radii, icons, and colours with the pairs that must be legible.

Plain data without Qt. Themes, fonts, the style sheet and widgets take from here and nowhere else.
"""

import colorsys
import sys
from dataclasses import asdict, dataclass, replace
from itertools import product

# Type. A point is 1/72 inch to macOS and 1/96 to the others' logical inch; text is meant to be 14 pixels on all.
POINT = 1.0 if sys.platform == "darwin" else 0.75
SMALL_PT = 12.5 * POINT
TEXT_PT = 14 * POINT
READING_PT = 15 * POINT
TITLE_PT = 20 * POINT
MEASURE = 80  # average characters a line, at most: some 90 letters of English, 80 of Hindi, 70 of Telugu, 60 of Kannada

TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)  # per cent

# Distances, in pixels at a text size of 100 %.
SPACE = 4
HALF, XS, S, M, L, XL, XXL = (round(SPACE * steps) for steps in (0.5, 1, 2, 3, 4, 5, 6))
DIALOG_MARGINS = (XL, L, XL, L)
CARD_MARGINS = (L, M, L, M)
NOTICE_MARGINS = (M, S, S, S)
HEADER_MARGINS = (M, S, M, S)

RADIUS_SMALL, RADIUS_FIELD, RADIUS, RADIUS_LARGE, RADIUS_COMPOSER = 4, 8, 8, 12, 16
RING = 2  # width of the focus ring

ICON = 18  # on buttons and in rows
ICON_SMALL = 16  # before small words
ICON_SIZES = (16, 18, 20, 24, 40)  # that are used anywhere, at a text size of 100 %

# The window.
WINDOW_SIZE = (1080, 760)
SMALLEST_WINDOW = (480, 360)
SIDEBAR_WIDTH, SIDEBAR_NARROWEST, SIDEBAR_WIDEST = 264, 220, 420
BESIDE_LIST, BESIDE_PANEL = 480, 400  # what a conversation needs beside the list, and beside a source alone
BESIDE_OVERLAY = 40  # pixels of the conversation, at least, that stay in sight beside a list over it

MARKED = 0.28  # of the accent, behind words that are set off

TEXT_CONTRAST, PART_CONTRAST, HIGH_TEXT_CONTRAST = 4.5, 3.0, 7.0  # WCAG 2.2: 1.4.3, 1.4.11, 1.4.6


@dataclass(frozen=True)
class Palette:
    """Colours by role, as "#rrggbb"."""

    window: str  # behind the transcript
    sidebar: str
    surface: str  # fields and dialogs
    raised: str  # menus and tool tips
    text: str
    text_muted: str
    accent: str  # the main action, links, what is chosen
    on_accent: str
    accent_soft: str
    border: str  # between areas; outlines of fields are stronger
    hover: str
    selected: str
    user_bubble: str
    code: str
    danger: str
    danger_soft: str
    success: str
    warning: str
    focus: str  # the ring around what has the keyboard


LIGHT = Palette(
    window="#fbfaf8",
    sidebar="#f4f1ec",
    surface="#ffffff",
    raised="#ffffff",
    text="#211f1c",
    text_muted="#645f57",
    accent="#0c6660",
    on_accent="#ffffff",
    accent_soft="#dcefec",
    border="#e4dfd7",
    hover="#ebe7e0",
    selected="#e2ddd4",
    user_bubble="#ece8e0",
    code="#f3f0ea",
    danger="#b3261e",
    danger_soft="#fbe9e7",
    success="#1b6e3c",
    warning="#855100",
    focus="#1f6feb",
)

DARK = Palette(
    window="#1c1b19",
    sidebar="#161513",
    surface="#252421",
    raised="#2b2926",
    text="#edeae4",
    text_muted="#aca69c",
    accent="#6fd0c3",
    on_accent="#07211e",
    accent_soft="#1d3935",
    border="#3b3833",
    hover="#34312d",
    selected="#413d37",
    user_bubble="#2f2d29",
    code="#151412",
    danger="#ff9d94",
    danger_soft="#442220",
    success="#7fd49f",
    warning="#f0b95c",
    focus="#79b0ff",
)

HIGH_LIGHT = Palette(
    window="#ffffff",
    sidebar="#ffffff",
    surface="#ffffff",
    raised="#ffffff",
    text="#000000",
    text_muted="#2e2e2e",
    accent="#00413c",
    on_accent="#ffffff",
    accent_soft="#e3f4f1",
    border="#595959",
    hover="#e9e9e9",
    selected="#d9d9d9",
    user_bubble="#efefef",
    code="#f4f4f4",
    danger="#7d0a05",
    danger_soft="#ffefed",
    success="#00421d",
    warning="#533000",
    focus="#0036c7",
)

HIGH_DARK = Palette(
    window="#000000",
    sidebar="#000000",
    surface="#000000",
    raised="#0a0a0a",
    text="#ffffff",
    text_muted="#dedede",
    accent="#7df0e0",
    on_accent="#000000",
    accent_soft="#00332e",
    border="#a6a6a6",
    hover="#2a2a2a",
    selected="#3a3a3a",
    user_bubble="#1f1f1f",
    code="#0d0d0d",
    danger="#ffc2bc",
    danger_soft="#3d0d0a",
    success="#9df0bb",
    warning="#ffd27a",
    focus="#ffdd33",
)

# What is written on what (ink, ground), and which lines must be seen on what, as the style has it.
AREAS = ("window", "sidebar", "surface", "raised")
READ_ON = (
    *product(("text", "text_muted"), (*AREAS, "hover", "code", "user_bubble", "accent_soft", "danger_soft")),
    *product(("text",), ("selected", "success_soft", "pressed", "found")),
    *product(("accent", "danger", "success", "warning"), AREAS),
    ("accent", "accent_soft"),
    ("accent", "hover"),
    ("accent", "selected"),
    ("danger", "danger_soft"),
    ("danger_soft", "danger"),
    ("danger", "hover"),
    ("success", "success_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent", "accent_pressed"),
)
SEEN_ON = (
    *product(("focus",), (*AREAS, "hover", "selected", "user_bubble", "code", "danger_soft", "accent_soft")),
    *product(("outline", "accent", "text_muted"), AREAS),
)


def blend(color: str, other: str, share: float) -> str:
    """`color` with `share` (0 to 1) of `other` mixed in."""
    pairs = [(int(color[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def derived(palette: Palette) -> dict[str, str]:
    """The colours that follow from a palette's: states of the accent, outlines of fields, soft tones."""
    high = is_high_contrast(palette)
    return {
        "accent_hover": blend(palette.accent, palette.text, 0.14),
        "accent_pressed": blend(palette.accent, palette.text, 0.26),
        "pressed": blend(palette.selected, palette.text, 0.08),
        "outline": palette.text if high else blend(palette.text_muted, palette.surface, 0.22),
        "handle": palette.text_muted if high else blend(palette.text_muted, palette.window, 0.55),
        "success_soft": blend(palette.success, palette.surface, 0.88),
        "disabled": blend(palette.text_muted, palette.window, 0.35),
        "found": blend(palette.window, palette.accent, MARKED),
    }


def colors_of(palette: Palette) -> dict[str, str]:
    """All its colours by role, those that are derived too."""
    return asdict(palette) | derived(palette)


def luminance(color: str) -> float:
    """The relative luminance of WCAG 2.2."""
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(color: str, other: str) -> float:
    """The contrast of two colours, from 1 to 21."""
    darker, lighter = sorted((luminance(color), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def is_dark(palette: Palette) -> bool:
    """Whether its ground is dark."""
    return luminance(palette.window) < 0.2


def is_high_contrast(palette: Palette) -> bool:
    """Whether it is one of those for high contrast."""
    return palette in (HIGH_LIGHT, HIGH_DARK)


def text_contrast(palette: Palette) -> float:
    """The contrast that text must have in it."""
    return HIGH_TEXT_CONTRAST if is_high_contrast(palette) else TEXT_CONTRAST


def too_weak(palette: Palette) -> list[tuple[str, str]]:
    """The pairs (ink, ground) whose contrast is too low."""
    named = colors_of(palette)
    weak = [pair for pair in READ_ON if contrast(named[pair[0]], named[pair[1]]) < text_contrast(palette)]
    return weak + [pair for pair in SEEN_ON if contrast(named[pair[0]], named[pair[1]]) < PART_CONTRAST]


def with_accent(palette: Palette, accent: str) -> Palette:
    """The palette with the system's accent, made darker or lighter until it can be read; else as it was."""
    if is_high_contrast(palette):
        return palette
    dark = is_dark(palette)
    hue, lightness, saturation = colorsys.rgb_to_hls(*(int(accent[i : i + 2], 16) / 255 for i in (1, 3, 5)))
    while 0.12 <= lightness <= 0.9:
        parts = colorsys.hls_to_rgb(hue, lightness, saturation)
        color = "#" + "".join(f"{round(part * 255):02x}" for part in parts)
        soft = blend(palette.surface, color, 0.18 if dark else 0.12)
        tried = replace(palette, accent=color, accent_soft=soft)
        if not too_weak(tried):
            return tried
        lightness += 0.02 if dark else -0.02
    return palette


def next_text_size(size: int, step: int) -> int:
    """The size of the steps that comes after `size` (step 1) or before it (-1); at the end, that end."""
    if step > 0:
        return next((each for each in TEXT_SIZES if each > size), TEXT_SIZES[-1])
    return next((each for each in reversed(TEXT_SIZES) if each < size), TEXT_SIZES[0])
