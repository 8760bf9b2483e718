"""The name of a profile, for people."""

from PySide6.QtCore import QCoreApplication

from app.core.profiles.profiles import DEFAULT, Profile


def profile_label(profile: Profile) -> str:
    """The name that was given, and in the language of the moment that of the one which nobody has named."""
    if profile.name == DEFAULT:
        return QCoreApplication.translate("Profile", "First profile")
    return profile.name
