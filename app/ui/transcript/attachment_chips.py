"""What was attached to a question, under its text: a chip each, which opens the attachment's text."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.core.conversations.attachments import Attachment
from app.ui.look.language_follower import LanguageFollower
from app.ui.parts import boxes
from app.ui.parts.elided_button import ElidedButton
from app.ui.parts.icon_button import IconSet, small_icon
from app.ui.wording.attachment_text import attachment_name, details_text


class AttachmentChips(LanguageFollower, QWidget):
    """One below the other, cut where there is no room."""

    chosen = Signal(object)  # Attachment

    def __init__(self, attachments: Sequence[Attachment], icons: IconSet) -> None:
        super().__init__()
        self._attachments, self._icons = tuple(attachments), icons
        self.chips: list[ElidedButton] = []
        column = boxes.column(on=self, spacing=4, margins=(0, 2, 0, 2))
        for attachment in self._attachments:
            chip = ElidedButton(mode=Qt.TextElideMode.ElideMiddle)
            chip.setProperty("kind", "source")
            chip.clicked.connect(partial(self._choose, attachment))
            self.chips.append(chip)
            column.addWidget(chip, alignment=Qt.AlignmentFlag.AlignLeft)
        icons.changed.connect(self._tint)
        self._tint()
        self.retranslate()

    @property
    def tab_stops(self) -> list[QWidget]:
        """Where the focus comes to, in order."""
        return list(self.chips)

    def fit(self, width: int) -> None:
        """Lay out for `width` pixels."""
        for chip in self.chips:
            chip.ensurePolished()
            chip.setMaximumWidth(width)

    def retranslate(self) -> None:
        for chip, attachment in zip(self.chips, self._attachments, strict=True):
            chip.setAccessibleName(self.tr("Attachment: %1").replace("%1", _words(attachment)))
            chip.show_text(_words(attachment))

    def _choose(self, attachment: Attachment) -> None:
        self.chosen.emit(attachment)

    def _tint(self) -> None:
        for chip in self.chips:
            chip.setIconSize(small_icon())
            chip.setIcon(self._icons.get("file-text", "accent"))


def _words(attachment: Attachment) -> str:
    return f"{attachment_name(attachment)} · {details_text(attachment)}"
