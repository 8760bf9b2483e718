"""The sidebar: a new conversation, the list of conversations, and the settings at its foot."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.core.conversation import Conversation
from app.ui.conversation_list import ConversationList
from app.ui.icon_button import ICON_SIZE, IconButton, IconSet
from app.ui.settings_menu import SettingsMenu

NARROWEST = 220  # pixels
WIDEST = 420


class Sidebar(QFrame):
    """Says what was asked for; the window does it."""

    new_requested = Signal()
    collapse_requested = Signal()

    def __init__(self, icons: IconSet, menu: SettingsMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._menu = menu
        self.setObjectName("sidebar")
        self.setMinimumWidth(NARROWEST)
        self.setMaximumWidth(WIDEST)
        self._name = QLabel("Shakti")
        self._name.setProperty("kind", "title")
        self._collapse = IconButton(icons, "panel-left")
        self._new = QPushButton()
        self._new.setProperty("kind", "quiet")
        self._new.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
        self._list = ConversationList(icons)
        self._empty = QLabel()
        self._empty.setProperty("kind", "muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(14, 10, 14, 0)
        self._settings = QPushButton()
        self._settings.setProperty("kind", "quiet")
        self._settings.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
        self._lay_out()
        self._new.clicked.connect(self.new_requested)
        self._collapse.clicked.connect(self.collapse_requested)
        self._settings.clicked.connect(self._show_menu)
        icons.changed.connect(self._tint)
        self._tint()
        self.show_conversations([])
        self.retranslate()

    @property
    def conversations(self) -> ConversationList:
        """The list."""
        return self._list

    @property
    def settings_button(self) -> QPushButton:
        """The button at the foot."""
        return self._settings

    def show_conversations(self, conversations: Sequence[Conversation]) -> None:
        """List these, the newest first."""
        self._list.rows.show(conversations)
        self._list.setVisible(bool(conversations))
        self._empty.setVisible(not conversations)

    def retranslate(self) -> None:
        """Set every text in the language of the moment."""
        self._new.setText(self.tr("New conversation"))
        self._new.setToolTip(QKeySequence("Ctrl+N").toString(QKeySequence.SequenceFormat.NativeText))
        self._collapse.describe(self.tr("Hide the sidebar"), "Ctrl+B")
        self._empty.setText(self.tr("Your conversations will be listed here. They stay on this computer."))
        self._settings.setText(self.tr("Settings"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 0, 0)
        head.addWidget(self._name, 1)
        head.addWidget(self._collapse)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._new)
        column.addWidget(self._list, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(self._settings)

    def _show_menu(self) -> None:
        above = QPoint(0, -self._menu.sizeHint().height() - 4)
        self._menu.popup(self._settings.mapToGlobal(above))

    def _tint(self) -> None:
        self._new.setIcon(self._icons.get("plus", "accent"))
        self._settings.setIcon(self._icons.get("settings"))
