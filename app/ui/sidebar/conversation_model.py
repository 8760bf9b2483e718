"""The rows of the sidebar: pinned conversations, folders with what is in them, and the others by day."""

import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import islice

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from app.core.conversations.conversation import Conversation, Folder
from app.ui.look.numbers import month

Index = QModelIndex | QPersistentModelIndex

WEEK = 7  # days
DAY_LOOKED_AT = 60_000  # milliseconds
AT_FIRST = 1000  # rows: a view lays all of them out at every change, which takes a second for 100,000
DRAGGED = "application/x-shakti-conversations"  # ids, one a line: nothing that another program could read


@dataclass(frozen=True)
class Heading:
    """A row that says what comes below it. It cannot be chosen, and the keyboard passes over it."""

    text: str


@dataclass(frozen=True)
class Hint:
    """A row that says why there is nothing, within a folder."""

    text: str
    folder_id: str


@dataclass(frozen=True)
class FolderRow:
    """A folder, and whether what is in it is listed below it."""

    folder: Folder
    is_open: bool


Row = Conversation | FolderRow | Heading | Hint


class ConversationModel(QAbstractListModel):
    """Conversations and folders as one list, for the arrows go through it as through a list.

    The first rows are there at once, and twice as many whenever a view comes to their end.
    """

    CONVERSATION = Qt.ItemDataRole.UserRole  # in a class, so that a pattern can name them
    FOLDER = Qt.ItemDataRole.UserRole + 1

    renamed = Signal(str, str)  # conversation id, title
    folder_renamed = Signal(str, str)  # folder id, name

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._conversations: list[Conversation] = []
        self._folders: list[Folder] = []
        self._closed: set[str] = set()  # ids of folders
        self._rows: list[Row] = []
        self._most = AT_FIRST
        self._has_more = False  # than these rows
        self._day = _day()
        # A clock that is set, another time zone and a computer that slept through midnight are noticed so, too.
        self.days = QTimer(self, interval=DAY_LOOKED_AT, timerType=Qt.TimerType.VeryCoarseTimer)
        self.days.timeout.connect(self._follow_day)
        self.days.start()

    def show(self, conversations: Sequence[Conversation]) -> None:
        """Show these conversations instead."""
        self._conversations = list(conversations)
        self.retranslate()

    def show_folders(self, folders: Sequence[Folder]) -> None:
        """Show these folders instead."""
        self._folders = list(folders)
        self.retranslate()

    def toggle(self, folder_id: str, is_open: bool | None = None) -> None:
        """Open a folder or close it; None: whichever it is not."""
        if is_open is None:
            is_open = folder_id in self._closed
        if is_open:
            self._closed.discard(folder_id)
        else:
            self._closed.add(folder_id)
        self.retranslate()

    def retranslate(self) -> None:
        """Build the rows in the language and on the day of the moment."""
        rows = self._first(self._most)
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are further rows."""
        return self._has_more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        """Have twice as many."""
        self._most *= 2
        rows, before = self._first(self._most), len(self._rows)
        if rows[:before] != self._rows:  # another day has begun
            self.retranslate()
        elif len(rows) > before:
            self.beginInsertRows(QModelIndex(), before, len(rows) - 1)
            self._rows = rows
            self.endInsertRows()

    def fetch_all(self) -> None:
        """Have all rows."""
        while self._has_more:
            self.fetchMore(QModelIndex())

    @property
    def folders(self) -> Sequence[Folder]:
        """All folders, in their order."""
        return tuple(self._folders)

    def row(self, number: int) -> Row:
        """What a row is."""
        return self._rows[number]

    def conversation(self, index: Index) -> Conversation | None:
        """The conversation in a row, None for any other row."""
        row = self._row(index)
        return row if isinstance(row, Conversation) else None

    def folder(self, index: Index) -> FolderRow | None:
        """The folder in a row, None for any other row."""
        row = self._row(index)
        return row if isinstance(row, FolderRow) else None

    def folder_around(self, index: Index) -> str | None:
        """The id of the folder that a row is or stands in; None for none."""
        match self._row(index):
            case FolderRow(folder):
                return folder.id
            case Hint(folder_id=folder_id):
                return folder_id
            case Conversation(pinned=None, folder_id=folder_id) if folder_id in {each.id for each in self._folders}:
                return folder_id
        return None

    def index_of(self, row_id: str | None) -> QModelIndex:
        """The row of a conversation or folder, fetched if need be; an invalid index where there is none."""
        looked = 0
        while True:
            for number, row in enumerate(islice(self._rows, looked, None), looked):
                match row:
                    case Conversation(id=known) | FolderRow(Folder(id=known)) if known == row_id:
                        return self.index(number)
            if not self._has_more or not self._has_row(row_id):
                return QModelIndex()
            looked = len(self._rows)
            self.fetchMore(QModelIndex())

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Headings included; of those that are there so far."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Titles and headings; CONVERSATION and FOLDER give what a row is."""
        row = self._row(index)
        match role, row:
            case (ConversationModel.CONVERSATION, Conversation()) | (ConversationModel.FOLDER, FolderRow()):
                return row
            case ((Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole), row) if row is not None:
                return _text(row)
            case Qt.ItemDataRole.ToolTipRole, Conversation(title=title, tags=tags):
                return "\n".join([title, *([", ".join(tags)] if tags else [])])
            case Qt.ItemDataRole.AccessibleTextRole, FolderRow(folder, is_open):
                state = self.tr("Folder, open") if is_open else self.tr("Folder, closed")
                return f"{folder.name} ({state}, {folder.conversations})"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Conversations and folders can be chosen and renamed; conversations can be dragged."""
        row = self._row(index)
        if not isinstance(row, Conversation | FolderRow):
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
        return flags | Qt.ItemFlag.ItemIsDragEnabled if isinstance(row, Conversation) else flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for another title or name. A blank one is no change."""
        row, text = self._row(index), str(value).strip()
        if role != Qt.ItemDataRole.EditRole or row is None or text in ("", _text(row)):
            return False
        match row:
            case Conversation(id=conversation_id):
                self.renamed.emit(conversation_id, text)
            case FolderRow(folder):
                self.folder_renamed.emit(folder.id, text)
            case _:
                return False
        return True

    def mimeTypes(self) -> list[str]:
        """Conversations, within this window."""
        return [DRAGGED]

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:
        """The conversations in these rows, to be dragged."""
        data = QMimeData()
        chosen = [conversation.id for index in indexes if (conversation := self.conversation(index))]
        data.setData(DRAGGED, "\n".join(chosen).encode())
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        """A conversation is in one folder at the most."""
        return Qt.DropAction.MoveAction

    def _row(self, index: Index) -> Row | None:
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def _has_row(self, row_id: str | None) -> bool:
        """Whether it has one, among all rows."""
        if any(folder.id == row_id for folder in self._folders):
            return True
        conversation = next((each for each in self._conversations if each.id == row_id), None)
        if conversation is None:
            return False
        closed = self._closed & {folder.id for folder in self._folders}
        return conversation.pinned is not None or conversation.folder_id not in closed

    def _follow_day(self) -> None:
        if _day() != self._day:
            self.retranslate()

    def _first(self, most: int) -> list[Row]:
        """So many rows at most; it is noted whether there are more."""
        self._day = _day()
        rows = list(islice(self._all(self._day[0]), most + 1))
        self._has_more = len(rows) > most
        return rows[:most]

    def _all(self, today: date) -> Iterator[Row]:
        known = {folder.id for folder in self._folders}
        pinned: list[Conversation] = []
        others: list[Conversation] = []  # in no folder
        inside: dict[str, list[Conversation]] = defaultdict(list)
        for each in self._conversations:
            if each.pinned is not None:
                pinned.append(each)
            elif each.folder_id in known:
                inside[each.folder_id].append(each)
            else:
                others.append(each)
        if pinned:
            yield Heading(self.tr("Pinned"))
            yield from pinned
        if self._folders:
            yield Heading(self.tr("Folders"))
        for folder in self._folders:
            is_open = folder.id not in self._closed
            yield FolderRow(folder, is_open)
            if is_open:
                yield from inside[folder.id]
                if not inside[folder.id]:
                    yield Hint(self.tr("Empty"), folder.id)
        last = ""
        for conversation in others:
            heading = self._heading(conversation.updated.astimezone().date(), today)
            if heading != last:
                yield Heading(heading)
                last = heading
            yield conversation

    def _heading(self, day: date, today: date) -> str:
        if day >= today:
            return self.tr("Today")
        if day == today - timedelta(days=1):
            return self.tr("Yesterday")
        if day > today - timedelta(days=WEEK):
            return self.tr("Last seven days")
        return month(day)


def _day() -> tuple[date, timedelta | None]:
    """Today, and how far the clock here is from UTC."""
    if hasattr(time, "tzset"):
        time.tzset()  # Python does not notice by itself that somebody has chosen another time zone
    now = datetime.now(UTC).astimezone()
    return now.date(), now.utcoffset()


def dragged_ids(data: QMimeData) -> list[str]:
    """The ids of the conversations that are dragged."""
    return [each for each in bytes(data.data(DRAGGED).data()).decode().split("\n") if each]


def _text(row: Row) -> str:
    match row:
        case Conversation(title=title):
            return title
        case FolderRow(folder):
            return folder.name
        case Heading(text) | Hint(text=text):
            return text
