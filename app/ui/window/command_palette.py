"""The command palette: every act and every conversation, found by typing, with its shortcut beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import ceil

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.core.search_text import normalise
from app.ui.look.fonts import grown
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.tokens import XS, M, S
from app.ui.parts import boxes
from app.ui.parts.line_field import LineField
from app.workers.heard import are_heard, sounds_in

WIDTH = 560  # pixels, at the usual size of text
TOP = 56  # pixels below the window's, where there is room
ROWS, FEWEST = 9, 3  # in sight
MOST = 200  # rows: whoever wants another one types
ROW_PADDING = S
_SHORTCUT = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class Command:
    """Something that can be done.

    `group` says what kind of thing it is, such as a language, and is searched too; so is `also`, which is not shown.
    """

    title: str
    run: Callable[[], object]
    shortcut: str = ""  # as QKeySequence reads it
    group: str = ""
    also: str = ""

    @property
    def shown_shortcut(self) -> str:
        """The keys as this system writes them."""
        return QKeySequence(self.shortcut).toString(QKeySequence.SequenceFormat.NativeText)

    @cached_property
    def searched(self) -> str:
        """What is looked through, normalised: at each key again, for every conversation."""
        return normalise(f"{self.group} {self.title} {self.also}")

    @cached_property
    def sounds(self) -> list[str]:
        """Likewise, of what is in other scripts."""
        return sounds_in(self.searched)


def matching(commands: Sequence[Command], typed: str) -> list[Command]:
    """Those that have all the words typed; first those that begin with them. Order is kept otherwise.

    After them come those with words that sound so, for whoever has Latin letters alone: "profile" is ప్రొఫైల్ too.
    """
    wanted = normalise(typed).split()
    hits, heard = [], []
    for each in commands:
        if all(word in each.searched for word in wanted):
            hits.append(each)
        elif are_heard(wanted, each.sounds):
            heard.append(each)
    if wanted:
        hits.sort(key=lambda hit: not normalise(hit.title).startswith(wanted[0]))
    return hits + heard


class CommandPalette(LanguageFollower, QDialog):
    """Made when it is wanted, with what can be done at that moment. It runs what is chosen after it has closed."""

    def __init__(self, commands: Sequence[Command], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._commands = list(commands)
        self._found: list[Command] = []
        self._chosen: Command | None = None
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = LineField()
        self.list = QListWidget()
        self.list.setObjectName("commands")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(_Rows(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._nothing = QLabel()
        self._nothing.setProperty("kind", "muted")
        self._nothing.setContentsMargins(S, XS, S, XS)
        column = boxes.column(self.field, self.list, self._nothing, on=self, spacing=S, margins=(M, M, M, M))
        column.addStretch(1)  # where nothing is found, it is said at the top
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._find)
        self.field.returnPressed.connect(self._choose)
        self.field.escaped.connect(self.reject)
        self.list.itemClicked.connect(self._choose)
        self.retranslate()
        self._find("")
        self.setFixedWidth(min(grown(WIDTH), parent.width() - 32))
        row = self.list.sizeHintForRow(0)
        self._show_rows(ROWS)
        over = self.height() + 2 * M - parent.height()
        if over > 0:
            self._show_rows(max(ROWS - ceil(over / row), FEWEST))
        corner = parent.mapToGlobal(parent.rect().topLeft())
        top = max(min(TOP, parent.height() - self.height() - M), 0)
        self.move(corner.x() + (parent.width() - self.width()) // 2, corner.y() + top)

    @property
    def titles(self) -> list[str]:
        """What is listed."""
        return [command.title for command in self._found]

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("What do you want to do?"))
        self.field.setPlaceholderText(self.tr("Type what you want to do, or the name of a conversation"))
        self.field.setAccessibleName(self.tr("What do you want to do?"))
        self.list.setAccessibleName(self.tr("Commands"))
        self._nothing.setText(self.tr("Nothing by that name was found."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys that go through the list while the focus stays in the field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_PageUp: -ROWS,
                Qt.Key.Key_PageDown: ROWS,
            }.get(Qt.Key(event.key()))
            if step is not None and self.list.count():
                self.list.setCurrentRow(min(max(self.list.currentRow() + step, 0), self.list.count() - 1))
                self._tell_current()
                return True
        return super().eventFilter(watched, event)

    def done(self, result: int) -> None:
        """Close, then do what was chosen: it may open a dialog or take the focus."""
        super().done(result)
        if self._chosen is not None and result == QDialog.DialogCode.Accepted:
            self._chosen.run()

    def _show_rows(self, number: int) -> None:
        self.list.setFixedHeight(self.list.sizeHintForRow(0) * number + 2 * self.list.frameWidth())
        self.adjustSize()

    def _find(self, typed: str) -> None:
        self._found = matching(self._commands, typed)[:MOST]
        self.list.clear()
        for command in self._found:
            item = QListWidgetItem(f"{command.group}: {command.title}" if command.group else command.title)
            item.setData(_SHORTCUT, command.shown_shortcut)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()} {command.shown_shortcut}".strip())
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._nothing.hide()  # both at once would make it taller for good
        self.list.setVisible(bool(self._found))
        self._nothing.setVisible(not self._found)
        self._tell_current()

    def _tell_current(self) -> None:
        """A screen reader stays with the field: it is told there what Enter would do."""
        item = self.list.currentItem()
        self.field.setAccessibleDescription("" if item is None else str(item.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _choose(self, *_: object) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._found):
            self._chosen = self._found[row]
            self.accept()


class _Rows(QStyledItemDelegate):
    """A row with its shortcut at the right, muted."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        shortcut = str(index.data(_SHORTCUT) or "")
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        words = plain.text
        plain.text = ""
        style = plain.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, plain, painter, plain.widget)
        area: QRect = plain.rect.adjusted(10, 0, -10, 0)
        metrics = plain.fontMetrics
        room = metrics.horizontalAdvance(shortcut) + 16 if shortcut else 0
        painter.save()
        painter.setPen(plain.palette.text().color())
        left = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, area.width() - room)
        painter.drawText(area, left, words)
        painter.setPen(plain.palette.placeholderText().color())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), shortcut)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> object:  # type: ignore[override]
        size = super().sizeHint(option, index)
        size.setHeight(max(size.height(), option.fontMetrics.height() + 2 * ROW_PADDING))
        return size


def label(text: str) -> str:
    """A menu's text as a command's: without a mnemonic and what stands after a tab."""
    return text.partition("\t")[0].replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")


def conversations_group() -> str:
    """What stands before the name of a conversation."""
    return QCoreApplication.translate("CommandPalette", "Conversation")
