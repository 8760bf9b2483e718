"""How the app looks: the tokens made into palette and style sheet, and Appearance, which dresses the application."""

from dataclasses import asdict, replace
from string import Template

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from app.core.paths import resource
from app.core.settings import Theme
from app.ui.fonts import points, set_text_size
from app.ui.tokens import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    LIGHT,
    RADIUS,
    READING_PT,
    SMALL_PT,
    TEXT_CONTRAST,
    TEXT_PT,
    TITLE_PT,
    Palette,
)

_ACCENT = "systemAccent"
GROUNDS = ("window", "sidebar", "surface", "raised", "accent_soft", "hover")  # that the accent is read on


def blend(color: str, other: str, share: float) -> str:
    """`color` with `share` (0 to 1) of `other` mixed in."""
    pairs = [(int(color[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def luminance(color: str) -> float:
    """Relative luminance, 0 to 1 (WCAG 2.2)."""
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(color: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    low, high = sorted((luminance(color), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def is_dark(palette: Palette) -> bool:
    """Whether light letters stand on dark ground."""
    return luminance(palette.window) < luminance(palette.text)


def with_accent(palette: Palette, accent: str) -> Palette:
    """The palette with another accent, made darker or lighter until it is read on every ground that it stands on."""
    end = "#ffffff" if is_dark(palette) else "#000000"
    for step in range(21):
        color = blend(accent, end, step / 20)
        changed = replace(palette, accent=color, accent_soft=blend(color, palette.window, 0.86))
        if all(contrast(color, str(getattr(changed, ground))) >= TEXT_CONTRAST for ground in GROUNDS):
            break
    pressed = derived(changed)["accent_pressed"]
    on_accent = max(("#ffffff", "#000000"), key=lambda ink: min(contrast(ink, color), contrast(ink, pressed)))
    return replace(changed, on_accent=on_accent)


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
        small=f"{points(SMALL_PT):g}pt",
        reading=f"{points(READING_PT):g}pt",
        title=f"{points(TITLE_PT):g}pt",
        radius=f"{RADIUS}px",
        scheme="dark" if is_dark(palette) else "light",
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
    """Keeps the application in the chosen theme and text size, and with "system" in the system's theme, while it runs.

    The system's accent is taken where it has one, and high contrast where the system asks for it.
    """

    changed = Signal()  # colours or sizes are others: icons and documents need them

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application: QApplication | None = None
        self._theme = Theme.SYSTEM
        self._text_size = 100
        self._accent = system_accent()
        self._hints = QGuiApplication.styleHints()  # kept: what it gives lives no longer than this reference
        self._scheme = self._hints.colorScheme()
        self._palette = self._wanted()
        self._hints.colorSchemeChanged.connect(self._note_scheme)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._follow)

    @property
    def palette(self) -> Palette:
        """The colours in use."""
        return self._palette

    @property
    def theme(self) -> Theme:
        """What was chosen."""
        return self._theme

    @property
    def text_size(self) -> int:
        """Per cent of the usual size."""
        return self._text_size

    def apply(self, application: QApplication) -> None:
        """Dress the application: Fusion, our palette, our style sheet. From here on it follows every change."""
        self._application = application
        application.setStyle(QStyleFactory.create("Fusion"))
        set_text_size(self._text_size)
        self._dress()

    def set_theme(self, theme: Theme) -> None:
        """Use a theme. Title bars and the system's own dialogs are asked to go with it."""
        self._theme = theme
        hints = self._hints
        if theme in (Theme.SYSTEM, Theme.HIGH_CONTRAST):
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Dark if theme is Theme.DARK else Qt.ColorScheme.Light)
        self._scheme = hints.colorScheme()
        self._follow()

    def set_text_size(self, percent: int) -> None:
        """Use letters of another size everywhere."""
        if percent == self._text_size:
            return
        self._text_size = percent
        set_text_size(percent)
        if self._application is not None:
            font = self._application.font()
            font.setPointSizeF(points(TEXT_PT))
            self._application.setFont(font)
            self._dress()
        self.changed.emit()

    def _note_scheme(self, scheme: Qt.ColorScheme) -> None:
        self._scheme = scheme
        self._follow()

    def _follow(self, *_: object) -> None:
        palette = self._wanted()
        if palette == self._palette:
            return
        self._palette = palette
        self._dress()
        self.changed.emit()

    def _wanted(self) -> Palette:
        by_system = self._scheme == Qt.ColorScheme.Dark
        dark = {Theme.LIGHT: False, Theme.DARK: True}.get(self._theme, by_system)
        asked = self._hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        if self._theme is Theme.HIGH_CONTRAST or (self._theme is Theme.SYSTEM and asked):
            return CONTRAST_DARK if dark else CONTRAST_LIGHT
        palette = DARK if dark else LIGHT
        return palette if self._accent is None else with_accent(palette, self._accent)

    def _dress(self) -> None:
        if self._application is not None:
            self._application.setPalette(qt_palette(self._palette))
            self._application.setStyleSheet(style_sheet(self._palette))


def system_accent() -> str | None:
    """The accent that the system gives to programs ("#rrggbb"), None where it has none of its own."""
    application = QCoreApplication.instance()
    if application is None:
        return None
    if application.property(_ACCENT) is None:  # read before we put our own palette in its place
        given = QGuiApplication.palette().color(QPalette.ColorRole.Accent)
        plain = QStyleFactory.create("Fusion").standardPalette().color(QPalette.ColorRole.Accent)
        application.setProperty(_ACCENT, "" if given == plain else given.name())
    return str(application.property(_ACCENT)) or None
