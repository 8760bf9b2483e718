"""A question in the transcript: a bubble at the right, with its attachments and a way to ask otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QWidget

from app.core.conversations.attachments import Attachment
from app.core.conversations.conversation import Message
from app.ui.look.fonts import grown
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.tokens import HALF, ICON, RING, XS, M, S
from app.ui.parts import boxes
from app.ui.parts.elided import ElidedButton
from app.ui.parts.icon_button import HoverButton, IconButton, IconSet, small_icon
from app.ui.transcript.markdown_style import TextStyle
from app.ui.transcript.message_aids import MessageAids
from app.ui.transcript.message_view import MessageView
from app.ui.wording.attachment_text import attachment_name, details_text

BUBBLE_SHARE = 0.85  # of the column, at most
BUBBLE_PADDING = (M, S, M, S)


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
            chip.clicked.connect(partial(self.chosen.emit, attachment))
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

    def _tint(self) -> None:
        for chip in self.chips:
            chip.setIconSize(small_icon())
            chip.setIcon(self._icons.get("file-text", "accent"))


def _words(attachment: Attachment) -> str:
    return f"{attachment_name(attachment)} · {details_text(attachment)}"


class QuestionView(MessageView):
    """Its buttons are seen while the mouse is near it, or the focus on them."""

    arrows_at = 1  # after the stretch: below the bubble, at the right

    def __init__(
        self,
        message: Message,
        icons: IconSet,
        style: TextStyle,
        width: int,
        parent: QWidget | None,
        *,
        aids: MessageAids,
    ) -> None:
        near = HoverButton(icons, "copy")
        super().__init__(message, icons, style, width, parent, aids=aids, copy=near)
        self._copy_near = near
        self._frame.setProperty("role", "user")
        self._inner.setContentsMargins(*BUBBLE_PADDING)
        self._attached: AttachmentChips | None = None
        if message.attachments:
            self._attached = AttachmentChips(message.attachments, icons)
            self._attached.chosen.connect(aids.attachment_chosen)
            self._inner.addWidget(self._attached)
        self._edit = HoverButton(icons, "pencil")
        self._edit.clicked.connect(lambda: aids.edit_requested.emit(message.id))
        row = boxes.row(None, spacing=XS)
        for beside in (self._copy, self._edit):
            row.addWidget(beside, alignment=Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self._frame)
        self._actions.addStretch(1)
        self._box.setSpacing(HALF)
        self._box.addLayout(row)
        self._box.addLayout(self._actions)
        self._show_text()
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self._text.setAccessibleName(self.tr("Your question"))
        self._edit.describe(self.tr("Edit the question"))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._show_near(True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._show_near(False)

    def _show_text(self) -> None:
        self._text.show_plain(self._message.text)
        self._text.setVisible(self._has_text)

    def _fit_parts(self, width: int) -> None:
        self._text.fit(self._text_width(width), hug=True)
        if self._attached is not None:
            self._attached.fit(self._text_width(width))

    def _text_width(self, width: int) -> int:
        left, _, right, _ = BUBBLE_PADDING
        return min(int(width * BUBBLE_SHARE), width - self._beside()) - left - right

    def _beside(self) -> int:
        """What the two buttons take."""
        button = grown(ICON) + 2 * (RING + XS + grown(XS) // 2)
        return 2 * (button + XS)

    def _buttons(self) -> list[tuple[str, IconButton]]:
        return [*super()._buttons(), ("pencil", self._edit)]

    def _tab_stops(self) -> list[QWidget]:
        attached = self._attached.tab_stops if self._attached else []
        arrows = self._arrows.tab_stops if self._arrows else ()
        return [self._copy, self._edit, self._text, *attached, *arrows]

    def _show_near(self, near: bool) -> None:
        self._copy_near.show_near(near)
        self._edit.show_near(near)
