"""The main window's widgets: made, laid out, and fitted into whatever room the window has."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QWidget

from app.core.conversations.conversation import Conversation
from app.core.settings import Language, SettingsFile, TypingChoice
from app.ui.composer.composer import Composer
from app.ui.composer.context_meter import ContextMeter
from app.ui.composer.drafting import Drafting
from app.ui.composer.foot_line import FootLine
from app.ui.composer.typing_field import LatinTyping
from app.ui.composer.typing_switch import TypingSwitch
from app.ui.documents.source_panel import SourcePanel
from app.ui.look.fonts import grown, measure
from app.ui.look.language import LanguageSwitch
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.theme import Appearance
from app.ui.look.tokens import HEADER_MARGINS, XS, S
from app.ui.models.model_status import ModelStatus
from app.ui.parts import boxes
from app.ui.parts.elided import ElidedLabel
from app.ui.parts.icon_button import IconButton, IconSet
from app.ui.parts.notice import Notice
from app.ui.parts.tight_area import LowArea
from app.ui.search.finding import FindBar, Finding
from app.ui.search.searching import Searching
from app.ui.sidebar.conversation_menu import ConversationMenu
from app.ui.sidebar.deletion import Deletion
from app.ui.sidebar.settings_menu import SettingsMenu
from app.ui.sidebar.sidebar import Sidebar
from app.ui.transcript.dialogue import Dialogue
from app.ui.transcript.message_rows import MARGIN
from app.ui.transcript.transcript import Transcript
from app.ui.transcript.welcome import Welcome
from app.ui.window.announcing import Announcing
from app.ui.window.standing import Standing
from app.ui.window.window_panes import WindowPanes
from app.workers.answering import Answering
from app.workers.library import Library

LOWEST_WITH_CAUTION, LEAST_TITLE, LEAST_SAID = 300, 56, 24  # pixels at a text size of 100 %


class WindowFrame(LanguageFollower, QMainWindow):
    """All that stands in the window, for its areas (window_*.py) to work with. MainWindow has what comes of it."""

    def __init__(
        self,
        library: Library,
        answering: Answering,
        settings_file: SettingsFile,
        appearance: Appearance,
        language_switch: LanguageSwitch,
    ) -> None:
        super().__init__()
        self._library, self._answering = library, answering
        self._settings_file = settings_file
        self._appearance = appearance
        self._language_switch = language_switch
        self.conversations: Sequence[Conversation] = ()
        self._panel: SourcePanel | None = None
        self.standing = Standing(self)
        self.icons = IconSet(appearance, self)
        settings = settings_file.current
        self.settings_menu = SettingsMenu(self.icons, settings.language, settings.theme, self)
        self.sidebar = Sidebar(self.icons, self.settings_menu)
        self.transcript = Transcript(self.icons, language_switch.current)
        self.welcome = Welcome()
        self.composer = Composer(self.icons)
        self.typing = TypingSwitch(settings.typing, language_switch, self._save_typing, self)
        self.typing_button = self.composer.offer_typing(self.typing)
        LatinTyping(self.sidebar.search, self.typing)
        self.notice = Notice(self.icons)
        self.undo_notice = Notice(self.icons)
        self.held_notice = Notice(self.icons)  # what is typed is not sent, or not saved yet
        self.model_status = ModelStatus()
        self.model_notice = Notice(self.icons)
        self.dialogue = Dialogue(library, answering, self.transcript, self)
        self._deletion = Deletion(library, self.dialogue, self.undo_notice, self)
        self._drafting = Drafting(library, self.dialogue, self.composer, self)
        self._searching = Searching(library, self.dialogue, self.sidebar.search, self.sidebar.found, self)
        self.find_bar = FindBar(self.icons)
        self.finding = Finding(library, self.dialogue, self.transcript, self.find_bar, self)
        LatinTyping(self.find_bar.field, self.typing)
        self._show_sidebar = IconButton(self.icons, "panel-left")
        self._title = ElidedLabel()
        self.more_button = IconButton(self.icons, "ellipsis")
        self.context_meter = ContextMeter()
        self.foot = FootLine(self.context_meter)
        self._notices = (self.model_notice, self.notice, self.undo_notice, self.held_notice)
        self.announcing = Announcing(self, self.dialogue, self._notices)
        self.content = QStackedWidget()
        self._splitter = QSplitter()
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the conversation in a narrow window."""
        super().resizeEvent(event)
        self.panes.fit()
        self._fit_caution()

    @property
    def language(self) -> Language:
        """The language spoken now."""
        return self._language_switch.current

    def show_above_composer(self, widget: QWidget) -> None:
        """Put a line directly above the composer."""
        self._said.add(widget)

    def add_panel(self, panel: SourcePanel) -> None:
        """Have a panel on the right, which comes and goes."""
        self._panel = panel
        self.panes.add_panel(panel)

    def toggle_sidebar(self) -> None:
        """Show or hide the sidebar; hidden, its list gives the focus to the composer."""
        self.panes.toggle()

    def find_here(self) -> None:
        """Search in the conversation shown, wherever the focus is; where there is none, in all of them."""
        if self.dialogue.conversation_id is None:
            self.search()
        else:
            self.finding.find()

    def search(self) -> None:
        """Have the focus in the search, in sight."""
        self._show_list()
        self.sidebar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.sidebar.search.selectAll()

    def show_conversation_menu(self) -> ConversationMenu | None:
        """What can be done with the conversation that is shown, as by a right click on its row."""
        shown = next((each for each in self.conversations if each.id == self.dialogue.conversation_id), None)
        if shown is None:
            return None
        menu = self.sidebar.conversations.menu_of(shown, show=self._show_list)
        menu.add_finding(self.find_here, QKeySequence("Ctrl+F").toString(QKeySequence.SequenceFormat.NativeText))
        menu.popup(self.more_button.mapToGlobal(QPoint(0, self.more_button.height())))
        return menu

    def new_conversation(self) -> None:
        """Show an empty conversation, ready for a question."""
        self.dialogue.start_new()
        self.composer.setFocus()

    def _lay_out(self) -> None:
        """From the outside in: a part that gets another parent is dressed anew, with all that is in it."""
        self.setCentralWidget(self._splitter)
        main = QWidget()
        self.panes = WindowPanes(
            self, self._splitter, self.sidebar, main, composer=self.composer, opener=self._show_sidebar
        )
        rows = boxes.column(on=main, spacing=0)
        header = self._header = boxes.row(spacing=S, margins=HEADER_MARGINS)
        rows.addLayout(header)
        header.addWidget(self._show_sidebar)
        header.addWidget(self._title, 1)
        header.addWidget(self.more_button)
        header.addWidget(self.model_status, 0, Qt.AlignmentFlag.AlignVCenter)
        self._show_sidebar.hide()
        rows.addWidget(self.find_bar)
        rows.addWidget(self.content, 1)
        self.content.addWidget(self.welcome)
        self.content.addWidget(self.transcript)
        self.content.setMinimumHeight(1)  # in a small window what is said below comes first
        foot = self._below = QWidget()
        self._beside = boxes.centred(foot)
        rows.addLayout(self._beside)
        column = boxes.column(on=foot, spacing=S, margins=(MARGIN, XS, MARGIN, S))
        lines = boxes.column(spacing=S)
        self._said = LowArea(lines)
        for notice in self._notices:
            self._said.add(notice)
        self._said.changed.connect(self._fit_said)
        for part in (self.composer, self.find_bar):
            self._said.give_way_to(part)
        for widget in (self._said, self.composer, self.foot):
            column.addWidget(widget)
        self.panes.leave_clear(self._said)
        bar = self.find_bar
        order = [self.sidebar, self._show_sidebar, self.more_button, self.model_status]
        order += [bar.field, bar.back_button, bar.on_button, bar.close_button, self.welcome, self.transcript]
        order += self._notices
        order += [self.composer.field, self.typing_button, self.composer.attach_button, self.composer.button]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _show_list(self) -> None:
        if not self.sidebar.isVisible():
            self.toggle_sidebar()

    def _save_typing(self, choices: tuple[TypingChoice, ...]) -> None:
        self._library.save_settings(self._settings_file, typing=choices)

    def _fit_caution(self) -> None:
        """With large text in a low window the conversation needs the room more. What is below it is as wide."""
        self._below.setMaximumWidth(measure() + 2 * MARGIN)
        bar = self.transcript.verticalScrollBar()
        bar.ensurePolished()
        self._beside.setContentsMargins(0, 0, bar.sizeHint().width(), 0)
        self.foot.setVisible(self.height() >= grown(LOWEST_WITH_CAUTION))
        self._title.setMinimumWidth(grown(LEAST_TITLE))
        self._title.setMinimumHeight(self.more_button.sizeHint().height())  # which comes and goes beside it
        self.composer.keep_within(self.height())
        self._fit_said()

    def _fit_said(self) -> None:
        """What is said has the room that the conversation leaves, and scrolls in a window lower than that."""
        others = self._header.sizeHint().height() + self.composer.sizeHint().height() + XS + 2 * S
        for part in (self.foot, self.find_bar):
            others += 0 if part.isHidden() else part.sizeHint().height() + S
        self._said.fit(max(self.height() - others, grown(LEAST_SAID)))
