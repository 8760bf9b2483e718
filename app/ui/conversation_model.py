"""The rows of the sidebar: conversations, newest first, under headings that say when."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QAbstractListModel, QDate, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.core.conversation import Conversation

Index = QModelIndex | QPersistentModelIndex

ConversationRole = Qt.ItemDataRole.UserRole
WEEK = 7  # days


class ConversationModel(QAbstractListModel):
    """Headings are rows without flags: they cannot be chosen, and the keyboard passes over them."""

    renamed = Signal(str, str)  # conversation id, title

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._conversations: list[Conversation] = []
        self._rows: list[Conversation | str] = []

    def show(self, conversations: Sequence[Conversation]) -> None:
        """Show these conversations instead."""
        self._conversations = list(conversations)
        self.retranslate()

    def retranslate(self) -> None:
        """Build the rows in the language and on the day of the moment."""
        rows = self._grouped(date.today())
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def conversation(self, index: Index) -> Conversation | None:
        """The conversation in a row, None for a heading."""
        row = self._rows[index.row()] if index.isValid() else ""
        return row if isinstance(row, Conversation) else None

    def index_of(self, conversation_id: str | None) -> QModelIndex:
        """The row of a conversation; an invalid index where there is none."""
        for number, row in enumerate(self._rows):
            if isinstance(row, Conversation) and row.id == conversation_id:
                return self.index(number)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Headings included."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Titles and headings; ConversationRole gives the conversation."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ConversationRole:
            return row if isinstance(row, Conversation) else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.title if isinstance(row, Conversation) else row
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, Conversation):
            return row.title
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Conversations can be chosen and renamed."""
        if self.conversation(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for another title. A blank one is no change."""
        conversation = self.conversation(index)
        title = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or conversation is None or title in ("", conversation.title):
            return False
        self.renamed.emit(conversation.id, title)
        return True

    def _grouped(self, today: date) -> list[Conversation | str]:
        rows: list[Conversation | str] = []
        last = ""
        for conversation in self._conversations:
            heading = self._heading(conversation.updated.astimezone().date(), today)
            if heading != last:
                rows.append(heading)
                last = heading
            rows.append(conversation)
        return rows

    def _heading(self, day: date, today: date) -> str:
        if day >= today:
            return self.tr("Today")
        if day == today - timedelta(days=1):
            return self.tr("Yesterday")
        if day > today - timedelta(days=WEEK):
            return self.tr("Last seven days")
        return QLocale().toString(QDate(day.year, day.month, 1), "MMMM yyyy")
