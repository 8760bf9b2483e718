"""What the themes are called, wherever one is chosen."""

from PySide6.QtCore import QCoreApplication

from app.core.settings import Theme

translate = QCoreApplication.translate


def theme_name(theme: Theme) -> str:
    """In the language of the moment."""
    names = {
        Theme.SYSTEM: translate("Themes", "Same as this computer"),
        Theme.LIGHT: translate("Themes", "Light"),
        Theme.DARK: translate("Themes", "Dark"),
        Theme.HIGH_CONTRAST: translate("Themes", "High contrast"),
    }
    return names[theme]
