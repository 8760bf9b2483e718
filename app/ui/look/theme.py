"""How the app looks: the style sheet and Qt's palette from the tokens, and Appearance, which puts them on it."""

import re
from dataclasses import asdict
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from app.core.paths import resource
from app.core.settings import Theme
from app.ui.look import fonts, tokens
from app.ui.look.tokens import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Palette, derived

_NO_ACCENT = "#308cc6"  # Fusion's own, where the system gives none

# Heights and pictures grow with the text; room within them half as much; lines and corners stay.
_GROWING = re.compile(r"\b((?:min-|max-)?(?:height|width)|padding(?:-\w+)?|spacing|icon-size):([^;}]*)")
_PIXELS = re.compile(r"(\d+)px")


def style_sheet(palette: Palette, text_size: int = 100) -> str:
    """The application's style sheet: the templates of the assets with this palette's colours and our measures."""
    names = ["style.qss", "style_high_contrast.qss"] if tokens.is_high_contrast(palette) else ["style.qss"]
    text = "".join(resource(f"assets/{name}").read_text(encoding="utf-8") for name in names)
    scale = text_size / 100
    mark = 4 * round(4 * scale)  # of a choice: a circle in a circle, so all of it is by halves
    sheet = Template(text).substitute(
        asdict(palette),
        **derived(palette),
        small=f"{tokens.SMALL_PT * scale:g}pt",
        reading=f"{tokens.READING_PT * scale:g}pt",
        title=f"{tokens.TITLE_PT * scale:g}pt",
        ring=f"{tokens.RING}px",
        radius_small=f"{tokens.RADIUS_SMALL}px",
        radius_field=f"{tokens.RADIUS_FIELD}px",
        radius=f"{tokens.RADIUS}px",
        radius_large=f"{tokens.RADIUS_LARGE}px",
        radius_composer=f"{tokens.RADIUS_COMPOSER}px",
        mark=f"{mark}px",
        mark_radius=f"{mark // 2 + 1}px",
        dot=f"{mark // 2}px",
        dot_border=f"{mark // 4 + 1}px",
        scheme="dark" if tokens.is_dark(palette) else "light",
        ink="light" if tokens.is_dark(palette) else "dark",
        icons=resource("assets/icons").as_posix(),
    )
    return sheet if text_size == 100 else _grown(sheet, scale)


def _grown(sheet: str, scale: float) -> str:
    def grow(rule: re.Match[str]) -> str:
        by = 1 + (scale - 1) / 2 if rule[1].startswith(("padding", "spacing")) else scale
        return f"{rule[1]}:" + _PIXELS.sub(lambda found: f"{max(1, round(int(found[1]) * by))}px", rule[2])

    kept = re.split(r"(QProgressBar[^{]*\{[^}]*\}|QRadioButton::indicator[^{,]*\{[^}]*\})", sheet)
    return "".join(part if number % 2 else _GROWING.sub(grow, part) for number, part in enumerate(kept))


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
    """Keeps the application in the chosen theme and text size, and follows the system where it is to, while it runs.

    With Theme.SYSTEM that is light or dark, high contrast and the accent; with Theme.HIGH_CONTRAST light or dark.
    """

    changed = Signal()  # the palette or the text size is another: icons and documents are to be made anew

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application: QApplication | None = None
        self.theme = Theme.SYSTEM
        self._accent: str | None = None
        hints = QGuiApplication.styleHints()
        self._palette = self._wanted()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_contrast)

    @property
    def palette(self) -> Palette:
        """The colours in use."""
        return self._palette

    @property
    def text_size(self) -> int:
        """The size of all text, in per cent."""
        return fonts.text_size()

    def apply(self, application: QApplication) -> None:
        """Dress the application: Fusion, our palette, our style sheet. From here on it follows every change."""
        self._application = application
        application.setStyle(QStyleFactory.create("Fusion"))
        self._accent = self._system_accent()
        self._palette = self._wanted()
        self._dress()

    def set_theme(self, theme: Theme) -> None:
        """Use a theme. Title bars and the system's own dialogs are asked to go with it."""
        self.theme = theme
        hints = QGuiApplication.styleHints()
        if theme in (Theme.LIGHT, Theme.DARK):
            dark = theme is Theme.DARK
            hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
        else:
            hints.unsetColorScheme()
        self._use(self._wanted())

    def set_text_size(self, size: int) -> None:
        """Use a text size, in per cent, for all that is shown."""
        if size == fonts.text_size():
            return
        fonts.set_text_size(size)
        self._dress()
        self.changed.emit()

    def follow_accent(self, accent: str | None) -> None:
        """Use the system's accent, made legible, where the theme is the system's; None means ours."""
        self._accent = accent
        self._use(self._wanted())

    def follow_system(self) -> None:
        """The system's colours have changed: there may be another accent."""
        self.follow_accent(self._system_accent())

    def _wanted(self, scheme: Qt.ColorScheme | None = None) -> Palette:
        hints = QGuiApplication.styleHints()
        chosen = {Theme.LIGHT: LIGHT, Theme.DARK: DARK}
        if self.theme in chosen:
            return chosen[self.theme]
        dark = (hints.colorScheme() if scheme is None else scheme) == Qt.ColorScheme.Dark
        asked = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        if self.theme is Theme.HIGH_CONTRAST or asked:
            return HIGH_DARK if dark else HIGH_LIGHT
        ours = DARK if dark else LIGHT
        return ours if self._accent is None else tokens.with_accent(ours, self._accent)

    def _system_accent(self) -> str | None:
        """What the system's palette has, without ours in the way."""
        if self._application is None:
            return None
        ours = self._application.palette()
        self._application.setPalette(QPalette())
        accent = self._application.palette().color(QPalette.ColorRole.Accent).name()
        self._application.setPalette(ours)
        return None if accent == _NO_ACCENT else accent

    def _follow(self, scheme: Qt.ColorScheme) -> None:
        if self.theme not in (Theme.LIGHT, Theme.DARK):
            self._use(self._wanted(scheme))

    def _follow_contrast(self, preference: Qt.ContrastPreference) -> None:
        self._use(self._wanted())

    def _use(self, palette: Palette) -> None:
        if palette == self._palette:
            return
        self._palette = palette
        self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        if self._application is not None:
            self._application.setPalette(qt_palette(self._palette))
            self._application.setStyleSheet(style_sheet(self._palette, fonts.text_size()))
