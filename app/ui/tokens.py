"""The design in one file: colours by role for each theme, type sizes, spaces and radii. No widget is needed."""

import sys
from dataclasses import dataclass

SPACE = 4  # pixels; distances are multiples of it
RADIUS = 10  # pixels
ICON = 18  # pixels, beside text of the usual size

# A point is 1/72 inch to macOS and 1/96 to the others' logical inch; text is meant to be 14 pixels on all.
POINT = 1.0 if sys.platform == "darwin" else 0.75
SMALL_PT = 12.5 * POINT
TEXT_PT = 14 * POINT
READING_PT = 15 * POINT
TITLE_PT = 20 * POINT

TEXT_CONTRAST, PART_CONTRAST = 4.5, 3.0  # WCAG 2.2, AA: text, and outlines and focus rings
HIGH_CONTRAST = 7.0  # of text in the themes of high contrast


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
    border="#37342f",
    hover="#2d2b28",
    selected="#37342f",
    user_bubble="#2f2d29",
    code="#151412",
    danger="#ff9d94",
    danger_soft="#442220",
    success="#7fd49f",
    warning="#f0b95c",
    focus="#79b0ff",
)

CONTRAST_LIGHT = Palette(
    window="#ffffff",
    sidebar="#ffffff",
    surface="#ffffff",
    raised="#ffffff",
    text="#000000",
    text_muted="#2b2b2b",
    accent="#00403c",
    on_accent="#ffffff",
    accent_soft="#e3f4f2",
    border="#767676",
    hover="#ececec",
    selected="#dcdcdc",
    user_bubble="#f0f0f0",
    code="#f4f4f4",
    danger="#7a0a05",
    danger_soft="#fdeceb",
    success="#0b3f20",
    warning="#4d2f00",
    focus="#0b3fae",
)

CONTRAST_DARK = Palette(
    window="#000000",
    sidebar="#000000",
    surface="#0d0d0d",
    raised="#121212",
    text="#ffffff",
    text_muted="#dedede",
    accent="#8ff0e2",
    on_accent="#000000",
    accent_soft="#07302b",
    border="#757575",
    hover="#262626",
    selected="#333333",
    user_bubble="#1f1f1f",
    code="#0d0d0d",
    danger="#ffc2bc",
    danger_soft="#3a0f0c",
    success="#a9f0c3",
    warning="#ffd68f",
    focus="#a9ccff",
)
