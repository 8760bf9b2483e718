"""What is attached to the question that is being typed: a chip each, above the field."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import count

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QPushButton, QScrollArea, QSizePolicy, QWidget

from app.core.conversations.attachments import MOST, Attachment, Kind
from app.core.documents.documents import Reason
from app.ui.look.fonts import grown
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.tokens import HALF, XS, S
from app.ui.parts import boxes
from app.ui.parts.elided import ElidedButton
from app.ui.parts.icon_button import IconButton, IconSet, small_icon
from app.ui.parts.in_sight import bring_into_sight_soon
from app.ui.parts.wrapped_label import wrapped_label
from app.ui.parts.wrapping_choice import WrappingButton
from app.ui.wording.attachment_text import attachment_name, details_text, refusal_of, tokens_text

NAME_WIDTH = 190  # pixels, at most
MOST_HEIGHT, LEAST_HEIGHT = 190, 76  # pixels, of a part of the window's height
PUT_BACK = 100_000  # characters: more would make the field slow


@dataclass(frozen=True)
class Item:
    """One that is being read (neither attachment nor reason), ready, or refused."""

    number: int
    name: str
    attachment: Attachment | None = None
    reason: Reason | None = None
    path: str = ""
    done: int = 0
    of: int = 0
    tokens: int | None = None
    about: bool = False

    @property
    def is_reading(self) -> bool:
        """Whether it is not known yet what becomes of it."""
        return self.attachment is None and self.reason is None

    @property
    def can_be_document(self) -> bool:
        """Whether it is a file that was read, or one that is only too large for one question."""
        return bool(self.path) and (self.attachment is not None or self.reason is Reason.TOO_LARGE)


class AttachmentChip(QFrame):
    """Name, size, tokens, how far it is read, and what can be done with it."""

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self.setProperty("kind", "card")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.name_button = ElidedButton(widest=NAME_WIDTH, mode=Qt.TextElideMode.ElideMiddle)
        self.name_button.setProperty("kind", "source")
        self.details = QLabel()
        self.details.setProperty("kind", "small")
        self.bar = QProgressBar()
        self.bar.setObjectName("meter")
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(56, 6)
        self.into_field = QPushButton()
        self.into_field.setProperty("kind", "quiet")
        self.remove_button = IconButton(icons, "x")
        parts = (self.name_button, self.bar, self.details, self.into_field, self.remove_button)
        boxes.flow(*parts, on=self).setContentsMargins(3, 2, 2, 2)  # in two lines where a language's words are long

    def show_item(self, item: Item) -> None:
        """Show what has become of it."""
        attachment = item.attachment
        name = attachment_name(attachment) if attachment is not None else item.name
        self.name_button.show_text(name)
        self.name_button.setEnabled(attachment is not None)
        self.name_button.setIconSize(small_icon())
        self.name_button.setIcon(self._icons.get("alert" if item.reason else "file-text", _tint(item)))
        self.bar.setVisible(item.is_reading)
        self.bar.setRange(0, max(item.of, 0))
        self.bar.setValue(item.done)
        if attachment is not None:
            details = details_text(attachment)
        else:
            details = self.tr("Not attached") if item.reason else self.tr("Reading…")
        self.details.setText(details)
        self.details.setToolTip("" if item.tokens is None else tokens_text(item.tokens, about=item.about))
        is_paste = attachment is not None and attachment.kind is Kind.PASTE and len(attachment.text) <= PUT_BACK
        self.into_field.setVisible(is_paste)
        self.into_field.setText(self.tr("Put into the question"))
        self.name_button.setAccessibleName(self.tr("Attachment: %1").replace("%1", f"{name}, {details}"))
        self.remove_button.describe(self.tr("Remove %1").replace("%1", name))


class AttachmentTray(LanguageFollower, QWidget):
    """Holds them in the order they came, and says why a file was refused. Hidden while there is nothing."""

    changed = Signal()  # what would be sent, or whether something is being read
    opened = Signal(object)  # Attachment
    removed = Signal(int)  # the number of one that is being read
    put_back = Signal(str)  # a pasted text, for the field
    collection_requested = Signal()  # the files are rather to be documents

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self.keep_button = WrappingButton()
        self.keep_button.setProperty("kind", "quiet")
        self.keep_button.clicked.connect(self.collection_requested)
        self._items: list[Item] = []
        self._most = MOST_HEIGHT
        self._numbers = count()
        self._chips: dict[int, AttachmentChip] = {}
        self._inner = QWidget()
        self._scroll = QScrollArea(self)
        self._flow = boxes.flow()
        self._remarks = wrapped_label("error")
        parts = (self._flow, self._remarks, (self.keep_button, Qt.AlignmentFlag.AlignLeft))
        boxes.column(*parts, on=self._inner, spacing=XS, margins=(0, HALF, S, XS))
        self._scroll.setWidget(self._inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the focus
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for ground in (self._inner, self._scroll.viewport()):
            ground.setAutoFillBackground(False)
        boxes.column(self._scroll, on=self)
        # what was refused, and why, is below the chips
        self._scroll.verticalScrollBar().rangeChanged.connect(lambda *_: bring_into_sight_soon(self._remarks))
        icons.changed.connect(self._show_all)
        self.hide()

    @property
    def items(self) -> tuple[Item, ...]:
        """All of them."""
        return tuple(self._items)

    @property
    def attachments(self) -> tuple[Attachment, ...]:
        """Those that are ready, which would be sent."""
        return tuple(each.attachment for each in self._items if each.attachment is not None)

    @property
    def reading(self) -> bool:
        """Whether something is being read."""
        return any(each.is_reading for each in self._items)

    @property
    def is_full(self) -> bool:
        """Whether no more can be attached to one question."""
        return sum(each.reason is None for each in self._items) >= MOST

    @property
    def chips(self) -> list[AttachmentChip]:
        """The chips, in their order."""
        return [self._chips[each.number] for each in self._items]

    @property
    def remarks(self) -> str:
        """Why files were refused."""
        return self._remarks.text()

    def begin(self, name: str, path: str) -> int:
        """A file that is being read; gives its number."""
        item = Item(next(self._numbers), name, path=path)
        self._items.append(item)
        self._show_all()
        self.changed.emit()
        return item.number

    def progress(self, number: int, done: int, of: int) -> None:
        """How far it is read."""
        self._replace(number, done=done, of=of)

    def end(self, number: int, attachment: Attachment | None, reason: Reason | None) -> None:
        """It is read, or refused; neither: nobody wants it any more."""
        if attachment is None and reason is None:
            self.take(number)
            return
        self._replace(number, attachment=attachment, reason=reason)
        self.changed.emit()

    def add(self, attachment: Attachment) -> None:
        """One that is there already."""
        self._items.append(Item(next(self._numbers), attachment.name, attachment))
        self._show_all()
        self.changed.emit()

    def replace_all(self, attachments: Sequence[Attachment]) -> None:
        """Others in the place of these; what is being read is wanted no more."""
        reading = [each.number for each in self._items if each.is_reading]
        paths = {id(each.attachment): each.path for each in self._items if each.attachment is not None}
        self._items = [Item(next(self._numbers), each.name, each, path=paths.get(id(each), "")) for each in attachments]
        self._show_all()
        for number in reading:
            self.removed.emit(number)
        self.changed.emit()

    def show_tokens(self, attachments: Sequence[Attachment], tokens: Sequence[int], *, about: bool) -> None:
        """What these take, as far as they are still here."""
        for each, taken in zip(attachments, tokens, strict=True):
            for item in self._items:
                if item.attachment is each and (item.tokens, item.about) != (taken, about):
                    self._replace(item.number, tokens=taken, about=about)

    def take(self, number: int) -> None:
        """One goes."""
        item = next((each for each in self._items if each.number == number), None)
        if item is None:
            return
        self._items.remove(item)
        self._show_all()
        if item.is_reading:
            self.removed.emit(number)
        self.changed.emit()

    def send(self) -> tuple[Attachment, ...]:
        """Give what goes with the question; what was refused stays to be read."""
        going = self.attachments
        self._items = [each for each in self._items if each.attachment is None]
        self._show_all()
        if going:
            self.changed.emit()
        return going

    def keep_within(self, most: int) -> None:
        """Be no higher than this, but for a line; beyond it, it scrolls."""
        self._most = max(min(most, grown(MOST_HEIGHT)), LEAST_HEIGHT)
        self._fit()

    def retranslate(self) -> None:
        self._show_all()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        """Be as tall as what is in it, up to some lines; beyond them it scrolls."""
        layout = self._inner.layout()
        if layout is not None:
            for chip in self._chips.values():
                chip.ensurePolished()
            self._remarks.ensurePolished()
            layout.invalidate()
            needed = layout.totalHeightForWidth(max(self.width(), 1))
            self._scroll.setFixedHeight(min(needed, self._most))

    def _replace(self, number: int, **changes: object) -> None:
        for at, each in enumerate(self._items):
            if each.number == number:
                self._items[at] = replace(each, **changes)  # type: ignore[arg-type]
                self._show_all()

    def _show_all(self) -> None:
        numbers = [each.number for each in self._items]
        for number in [number for number in self._chips if number not in numbers]:
            chip = self._chips.pop(number)
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for item in self._items:
            if item.number not in self._chips:
                self._chips[item.number] = self._new_chip(item.number)
            self._chips[item.number].show_item(item)
        if self._chips:  # they are reached in the order in which they came
            QWidget.setTabOrder([*self._chips.values()][-1].remove_button, self.keep_button)
        refused = [f"{each.name}: {refusal_of(each.reason)}" for each in self._items if each.reason is not None]
        self._remarks.setText("\n".join(refused))
        self._remarks.setVisible(bool(refused))
        self.keep_button.setText(self.tr("Add to my documents instead"))
        self.keep_button.setToolTip(
            self.tr(
                "An attached file goes with one question. As a document it answers later ones too, with the source."
            )
        )
        self.keep_button.setIconSize(small_icon())
        self.keep_button.setIcon(self._icons.get("file-plus"))
        self.keep_button.setVisible(any(each.can_be_document for each in self._items))
        self.setVisible(bool(self._items))
        self._fit()

    def _new_chip(self, number: int) -> AttachmentChip:
        chip = AttachmentChip(self._icons, self._inner)
        self._flow.addWidget(chip)
        chip.name_button.clicked.connect(partial(self._open, number))
        chip.into_field.clicked.connect(partial(self._put_back, number))
        chip.remove_button.clicked.connect(partial(self.take, number))
        chip.show()
        return chip

    def _open(self, number: int) -> None:
        if (attachment := self._attachment(number)) is not None:
            self.opened.emit(attachment)

    def _put_back(self, number: int) -> None:
        if (attachment := self._attachment(number)) is not None:
            self.take(number)
            self.put_back.emit(attachment.text)

    def _attachment(self, number: int) -> Attachment | None:
        return next((each.attachment for each in self._items if each.number == number), None)


def _tint(item: Item) -> str:
    return "danger" if item.reason else "accent" if item.attachment is not None else "text_muted"
