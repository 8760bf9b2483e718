"""What languages are called in the language of the interface: Qt knows their names in English only."""

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate


def name_of(code: str) -> str:
    """Of the language of an ISO 639 code of two or three letters; in English, or the code, where no name is known."""
    known = QLocale.codeToLanguage(code)
    if known is QLocale.Language.AnyLanguage:
        return code
    short = QLocale.languageToCode(known)
    return _names().get(short) or QLocale.languageToString(known)


def _names() -> dict[str, str]:
    return {
        "en": translate("Languages", "English"),
        "hi": translate("Languages", "Hindi"),
        "kn": translate("Languages", "Kannada"),
        "te": translate("Languages", "Telugu"),
        "as": translate("Languages", "Assamese"),
        "bn": translate("Languages", "Bengali"),
        "brx": translate("Languages", "Bodo"),
        "doi": translate("Languages", "Dogri"),
        "gu": translate("Languages", "Gujarati"),
        "ks": translate("Languages", "Kashmiri"),
        "kok": translate("Languages", "Konkani"),
        "mai": translate("Languages", "Maithili"),
        "ml": translate("Languages", "Malayalam"),
        "mni": translate("Languages", "Manipuri"),
        "mr": translate("Languages", "Marathi"),
        "ne": translate("Languages", "Nepali"),
        "or": translate("Languages", "Odia"),
        "pa": translate("Languages", "Punjabi"),
        "sa": translate("Languages", "Sanskrit"),
        "sat": translate("Languages", "Santali"),
        "sd": translate("Languages", "Sindhi"),
        "ta": translate("Languages", "Tamil"),
        "ur": translate("Languages", "Urdu"),
        "ar": translate("Languages", "Arabic"),
        "zh": translate("Languages", "Chinese"),
        "nl": translate("Languages", "Dutch"),
        "fr": translate("Languages", "French"),
        "de": translate("Languages", "German"),
        "id": translate("Languages", "Indonesian"),
        "it": translate("Languages", "Italian"),
        "ja": translate("Languages", "Japanese"),
        "ko": translate("Languages", "Korean"),
        "fa": translate("Languages", "Persian"),
        "pl": translate("Languages", "Polish"),
        "pt": translate("Languages", "Portuguese"),
        "ru": translate("Languages", "Russian"),
        "es": translate("Languages", "Spanish"),
        "th": translate("Languages", "Thai"),
        "tr": translate("Languages", "Turkish"),
        "vi": translate("Languages", "Vietnamese"),
    }
