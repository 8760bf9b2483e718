"""The sidebar: a new conversation, the search, conversations in their folders, and the settings at its foot."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QLabel, QPushButton

from app.core.conversations.conversation import Conversation, Folder
from app.ui.look.fonts import grown
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.tokens import HALF, SIDEBAR_NARROWEST, SIDEBAR_WIDEST, XS, M, S
from app.ui.parts import boxes
from app.ui.parts.icon_button import IconButton, IconSet
from app.ui.parts.line_field import LineForm
from app.ui.parts.tight_area import TightArea
from app.ui.parts.wrapped_label import wrapped_label
from app.ui.search.searching import FoundPanel, SearchField
from app.ui.sidebar.conversation_list import ConversationList
from app.ui.sidebar.settings_menu import SettingsMenu


class Sidebar(LanguageFollower, QFrame):
    """Says what was asked for; the window does it."""

    new_requested = Signal()
    collapse_requested = Signal()
    folder_named = Signal(str, list)  # name of a new folder, ids of the conversations that come into it
    tagged = Signal(str, list)  # conversation id, its tags from now on

    def __init__(self, icons: IconSet, menu: SettingsMenu) -> None:
        super().__init__()
        self._icons = icons
        self._menu = menu
        self.setObjectName("sidebar")
        self.setMaximumWidth(SIDEBAR_WIDEST)
        self._name = QLabel("Shakti")
        self._name.setProperty("kind", "title")
        self._collapse = IconButton(icons, "panel-left")
        self._new = QPushButton()
        self._new.setProperty("kind", "quiet")
        self.new_folder_button = IconButton(icons, "folder-plus")
        self._searching = False
        self.search = SearchField(icons)
        self.found = FoundPanel(icons)
        self.form = LineForm(icons)
        self.conversations = ConversationList(icons)
        self._empty = wrapped_label("muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(M, S, M, 0)
        self.settings_button = QPushButton()
        self.settings_button.setProperty("kind", "quiet")
        self._lay_out()
        self._new.clicked.connect(self.new_requested)
        self._collapse.clicked.connect(self.collapse_requested)
        self.settings_button.clicked.connect(self._show_menu)
        self.new_folder_button.clicked.connect(partial(self.ask_folder, ()))
        self.conversations.new_folder_requested.connect(self.ask_folder)
        self.conversations.tags_requested.connect(self.ask_tags)
        self.form.closed.connect(self.conversations.setFocus)
        icons.changed.connect(self._tint)
        self._tint()
        self.show_conversations([])
        self.retranslate()

    def show_conversations(self, conversations: Sequence[Conversation]) -> None:
        """List these, the newest first."""
        self.conversations.rows.show(conversations)
        self._show_parts()

    def show_folders(self, folders: Sequence[Folder]) -> None:
        """List these folders."""
        self.conversations.rows.show_folders(folders)
        self._show_parts()

    def show_searching(self, searching: bool) -> None:
        """Show what was found in place of the conversations, or these again."""
        self._searching = searching
        self._show_parts()

    def ask_folder(self, conversation_ids: Sequence[str] = ()) -> None:
        """Ask for the name of a new folder, for these conversations."""
        moved = list(conversation_ids)
        self.form.ask(lambda: self.tr("Name of the new folder"), "", lambda name: self.folder_named.emit(name, moved))

    def ask_tags(self, conversation: Conversation) -> None:
        """Ask for the tags of a conversation."""
        chosen = conversation.id
        self.form.ask(
            lambda: self.tr("Tags, with commas between them"),
            ", ".join(conversation.tags),
            lambda text: self.tagged.emit(chosen, [tag.strip() for tag in text.split(",") if tag.strip()]),
        )

    def minimumSizeHint(self) -> QSize:
        """What its words need: a width set by hand would cut them off in some language."""
        return super().minimumSizeHint().expandedTo(QSize(grown(SIDEBAR_NARROWEST), 0))

    def retranslate(self) -> None:
        self._new.setText(self.tr("New conversation"))
        self._new.setToolTip(QKeySequence("Ctrl+N").toString(QKeySequence.SequenceFormat.NativeText))
        self._collapse.describe(self.tr("Hide the sidebar"), "Ctrl+B")
        self.new_folder_button.describe(self.tr("New folder"))
        self._empty.setText(self.tr("Your conversations will be listed here. They stay on this computer."))
        self.settings_button.setText(self.tr("Settings"))

    def _lay_out(self) -> None:
        head = boxes.row(self._name, self._collapse, margins=(S, 0, 0, 0), fills=self._name)
        column = boxes.column(head, spacing=S, margins=(S, S, S, S))
        top = boxes.row(self._new, self.new_folder_button, spacing=HALF, fills=self._new)
        column.addLayout(top)
        column.addWidget(self.search)
        column.addWidget(self.form)
        column.addWidget(self.conversations, 1)
        column.addWidget(self.found, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(self.settings_button)
        boxes.column(TightArea(column), on=self)

    def _show_parts(self) -> None:
        listed = self.conversations.rows.rowCount() > 0
        if not listed and self.conversations.hasFocus():
            self._new.setFocus(Qt.FocusReason.OtherFocusReason)  # and not what comes next: that opens the settings
        self.conversations.setVisible(listed and not self._searching)
        self._empty.setVisible(not listed and not self._searching)
        self.found.setVisible(self._searching)

    def _show_menu(self) -> None:
        above = QPoint(0, -self._menu.sizeHint().height() - XS)
        self._menu.popup(self.settings_button.mapToGlobal(above))

    def _tint(self) -> None:
        self._new.setIconSize(self._icons.size)
        self.settings_button.setIconSize(self._icons.size)
        self.setMaximumWidth(max(grown(SIDEBAR_WIDEST), self.minimumSizeHint().width()))
        self._new.setIcon(self._icons.get("plus", "accent"))
        self.settings_button.setIcon(self._icons.get("settings"))
