"""How the app looks: colours, measures and type sizes, and Appearance, which puts them on the application."""

from dataclasses import asdict, dataclass
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from app.core.paths import resource
from app.core.settings import Theme
from app.ui import fonts

SPACE = 4  # pixels; distances are multiples of it
RADIUS = 10  # pixels

SMALL_PT = fonts.SMALL_PT
TEXT_PT = fonts.TEXT_PT
READING_PT = fonts.READING_PT
TITLE_PT = fonts.TITLE_PT


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


def blend(color: str, other: str, share: float) -> str:
    """`color` with `share` (0 to 1) of `other` mixed in."""
    pairs = [(int(color[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def derived(palette: Palette) -> dict[str, str]:
    """The colours that follow from a palette's: states of the accent, outlines of fields, soft tones."""
    return {
        "accent_hover": blend(palette.accent, palette.text, 0.14),
        "accent_pressed": blend(palette.accent, palette.text, 0.26),
        "outline": blend(palette.text_muted, palette.surface, 0.22),
        "handle": blend(palette.text_muted, palette.window, 0.55),
        "success_soft": blend(palette.success, palette.surface, 0.88),
        "disabled": blend(palette.text_muted, palette.window, 0.35),
    }


def style_sheet(palette: Palette) -> str:
    """The application's style sheet: the template of the assets with this palette's colours and our measures."""
    template = Template(resource("assets/style.qss").read_text(encoding="utf-8"))
    return template.substitute(
        asdict(palette),
        **derived(palette),
        small=f"{SMALL_PT:g}pt",
        reading=f"{READING_PT:g}pt",
        title=f"{TITLE_PT:g}pt",
        radius=f"{RADIUS}px",
        scheme="dark" if palette == DARK else "light",
        icons=resource("assets/icons").as_posix(),
    )


def qt_palette(palette: Palette) -> QPalette:
    """The same colours for what Fusion draws itself: check boxes, selections, links, the file dialog."""
    more = derived(palette)
    role = QPalette.ColorRole
    colors = {
        role.Window: palette.window,
        role.WindowText: palette.text,
        role.Base: palette.surface,
        role.AlternateBase: palette.sidebar,
        role.Text: palette.text,
        role.PlaceholderText: palette.text_muted,
        role.Button: palette.surface,
        role.ButtonText: palette.text,
        role.BrightText: palette.danger,
        role.ToolTipBase: palette.raised,
        role.ToolTipText: palette.text,
        role.Highlight: palette.accent,
        role.HighlightedText: palette.on_accent,
        role.Accent: palette.accent,
        role.Link: palette.accent,
        role.LinkVisited: palette.accent,
        role.Light: palette.surface,
        role.Midlight: palette.hover,
        role.Mid: palette.border,
        role.Dark: more["outline"],
        role.Shadow: palette.border,
    }
    result = QPalette()
    for name, color in colors.items():
        result.setColor(name, QColor(color))
    for name in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, name, QColor(more["disabled"]))
    return result


def restyle(widget: QWidget, **properties: object) -> None:
    """Set properties that the style sheet looks at, and have it look again."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


class Appearance(QObject):
    """Keeps the application in the chosen theme, and with "system" in the system's, while it runs."""

    changed = Signal()  # the palette is another one: icons and documents need new colours

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application: QApplication | None = None
        self._theme = Theme.SYSTEM
        hints = QGuiApplication.styleHints()
        self._palette = _palette_for(hints.colorScheme())
        hints.colorSchemeChanged.connect(self._follow)

    @property
    def palette(self) -> Palette:
        """The colours in use."""
        return self._palette

    @property
    def theme(self) -> Theme:
        """What was chosen."""
        return self._theme

    def apply(self, application: QApplication) -> None:
        """Dress the application: Fusion, our palette, our style sheet. From here on it follows every change."""
        self._application = application
        application.setStyle(QStyleFactory.create("Fusion"))
        self._dress()

    def set_theme(self, theme: Theme) -> None:
        """Use a theme. Title bars and the system's own dialogs are asked to go with it."""
        self._theme = theme
        hints = QGuiApplication.styleHints()
        if theme is Theme.SYSTEM:
            hints.unsetColorScheme()
            self._use(_palette_for(hints.colorScheme()))
        else:
            dark = theme is Theme.DARK
            hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
            self._use(DARK if dark else LIGHT)

    def _follow(self, scheme: Qt.ColorScheme) -> None:
        if self._theme is Theme.SYSTEM:
            self._use(_palette_for(scheme))

    def _use(self, palette: Palette) -> None:
        if palette == self._palette:
            return
        self._palette = palette
        self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        if self._application is not None:
            self._application.setPalette(qt_palette(self._palette))
            self._application.setStyleSheet(style_sheet(self._palette))


def _palette_for(scheme: Qt.ColorScheme) -> Palette:
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT
