"""The line that says that the question with its attachments is too long for the model, and what can be done."""

from app.core.conversations.context import ContextUse
from app.ui.composer.two_way_notice import TwoWayNotice
from app.ui.look.numbers import count
from app.ui.parts.wrapping_choice import WrappingButton


class AttachmentNotice(TwoWayNotice):
    """Hidden while all fits."""

    def __init__(self) -> None:
        self.beginning_button, self.collection_button = WrappingButton(), WrappingButton()
        super().__init__(self.beginning_button, self.collection_button)
        self._use: ContextUse | None = None
        self._has_files = False
        say = self._texts.say
        say(self.say_title, lambda: self.tr("This is too long for the model to read at once."))
        say(self.say_advice, self._ways)
        say(self._title.setToolTip, self._figures)
        say(self.beginning_button.setText, lambda: self.tr("Send only the beginning"))
        say(self.collection_button.setText, lambda: self.tr("Add to a collection"))

    def show_use(self, use: ContextUse | None, *, has_files: bool) -> None:
        """Say it, where it does not fit; None: there is nothing to say."""
        self._use, self._has_files = use, has_files
        self.collection_button.setVisible(has_files)
        self.retranslate()
        self.setVisible(use is not None)

    def _ways(self) -> str:
        if self._has_files:
            return self.tr("Remove something, send only the beginning, or add it to a collection and ask there.")
        return self.tr("Remove something, or send only the beginning.")

    def _figures(self) -> str:
        if self._use is None:
            return ""
        figures = self.tr("%1 tokens; there is room for %2.")
        return figures.replace("%1", count(self._use.tokens)).replace("%2", count(self._use.room))
