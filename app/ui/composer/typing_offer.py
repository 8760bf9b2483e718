"""The line that offers, once, to type an Indian language with English letters."""

from PySide6.QtWidgets import QPushButton

from app.core.settings import Language
from app.ui.composer.two_way_notice import TwoWayNotice
from app.ui.composer.typing_switch import EXAMPLES
from app.ui.look.language import NAMES


class TypingOffer(TwoWayNotice):
    """Takes neither the focus nor a key."""

    def __init__(self) -> None:
        self.yes_button, self.not_now_button = QPushButton(), QPushButton()
        super().__init__(self.yes_button, self.not_now_button)
        self._language = Language.HINDI
        self._texts.say(self.say_title, self._what)
        self._texts.say(self.say_advice, self._example)
        self._texts.say(self.yes_button.setText, lambda: self.tr("Yes"))
        self._texts.say(self.not_now_button.setText, lambda: self.tr("Not now"))

    def offer(self, language: Language) -> None:
        """Offer this language."""
        self._language = language
        self.retranslate()
        self.show()

    def _what(self) -> str:
        return self.tr("Type %1 with English letters?").replace("%1", NAMES[self._language])

    def _example(self) -> str:
        advice = self.tr("For example: %1. The button beside your question turns this on and off.")
        return advice.replace("%1", EXAMPLES[self._language])
