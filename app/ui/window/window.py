"""The main window: sidebar, header, transcript and composer, put together and kept in step."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.core.conversations.attachments import Attachment
from app.core.conversations.conversation import Conversation, Folder
from app.core.errors import ErrorCode
from app.core.settings import Language, SettingsFile, Theme, TypingChoice
from app.ui.composer.composer import Composer
from app.ui.composer.context_meter import ContextMeter
from app.ui.composer.drafting import Drafting
from app.ui.composer.foot_line import FootLine
from app.ui.composer.stray_keys import StrayKeys
from app.ui.composer.typing_field import LatinTyping
from app.ui.composer.typing_switch import SHORTCUT, TypingSwitch
from app.ui.composer.undo_keys import UndoKeys
from app.ui.documents.source_panel import SourcePanel
from app.ui.look.fonts import grown, measure
from app.ui.look.language import LanguageSwitch
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.theme import Appearance
from app.ui.look.tokens import HEADER_MARGINS, XS, S
from app.ui.models.model_status import ModelStatus
from app.ui.parts.elided_label import ElidedLabel
from app.ui.parts.enter_presses import EnterPresses
from app.ui.parts.icon_button import IconButton, IconSet
from app.ui.parts.notice import Notice, NoticeText
from app.ui.parts.tight_area import LowArea
from app.ui.search.finding import FindBar, Finding
from app.ui.search.searching import Searching
from app.ui.sidebar.conversation_menu import ConversationMenu
from app.ui.sidebar.deletion import Deletion
from app.ui.sidebar.settings_menu import SettingsMenu
from app.ui.sidebar.sidebar import Sidebar
from app.ui.transcript.dialogue import Dialogue
from app.ui.transcript.transcript import MARGIN, Transcript
from app.ui.transcript.welcome import Welcome
from app.ui.window.announcing import Announcing
from app.ui.window.standing import Standing
from app.ui.window.window_look import WindowLook
from app.ui.window.window_panes import WindowPanes
from app.ui.window.window_reading import WindowReading
from app.ui.wording.error_text import CodedError, describe
from app.workers.answering import Answering
from app.workers.library import Library

LOWEST_WITH_CAUTION, LEAST_TITLE, LEAST_SAID = 300, 56, 24  # pixels at a text size of 100 %


class MainWindow(LanguageFollower, QMainWindow):
    """Owns the widgets. Whoever makes it also shuts the workers down, after the window is closed."""

    language_changed = Signal(object)  # Language

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
        self._conversations: Sequence[Conversation] = ()
        self._panel: SourcePanel | None = None
        self.standing = Standing(self)
        self._icons = IconSet(appearance, self)
        settings = settings_file.current
        self._menu = SettingsMenu(self._icons, settings.language, settings.theme, self)
        self.sidebar = Sidebar(self._icons, self._menu)
        self.transcript = Transcript(self._icons, language_switch.current)
        self.welcome = Welcome()
        self.composer = Composer(self._icons)
        self.typing = TypingSwitch(settings.typing, language_switch, self._save_typing, self)
        self.typing_button = self.composer.offer_typing(self.typing)
        LatinTyping(self.sidebar.search, self.typing)
        self.notice = Notice(self._icons)
        self.undo_notice = Notice(self._icons)
        self.model_status = ModelStatus()
        self.model_notice = Notice(self._icons)
        self.dialogue = Dialogue(library, answering, self.transcript, self)
        self._deletion = Deletion(library, self.dialogue, self.undo_notice, self)
        self._drafting = Drafting(library, self.dialogue, self.composer, self)
        self._searching = Searching(library, self.dialogue, self.sidebar.search, self.sidebar.found, self)
        self.find_bar = FindBar(self._icons)
        self.finding = Finding(library, self.dialogue, self.transcript, self.find_bar, self)
        LatinTyping(self.find_bar.field, self.typing)
        self._show_sidebar = IconButton(self._icons, "panel-left")
        self._title = ElidedLabel()
        self.more_button = IconButton(self._icons, "ellipsis")
        self.context_meter = ContextMeter()
        self.foot = FootLine(self.context_meter)
        self.announcing = Announcing(self, self.dialogue, (self.notice, self.undo_notice, self.model_notice))
        self._pages = QStackedWidget()
        self._splitter = QSplitter()
        self._lay_out()
        self._connect()
        self._add_shortcuts()
        self.reading = WindowReading(self, library, answering, self.context_meter)
        self.look = WindowLook(self, library, settings_file, appearance)
        self.retranslate()
        self._tell_damaged_settings()
        self.dialogue.start_new()
        library.refresh_folders()
        library.refresh()
        self.composer.setFocus()

    def retranslate(self) -> None:
        """Set every text of the window's own in the language of the moment."""
        self.setWindowTitle("Shakti")
        self._show_sidebar.describe(self.tr("Show the sidebar"), "Ctrl+B")
        self.more_button.describe(self.tr("Pin, rename, move or delete this conversation"))
        self._show_title()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the conversation in a narrow window."""
        super().resizeEvent(event)
        self.panes.fit()
        self._fit_caution()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what is under way at once: what there is of an answer is kept."""
        self._answering.stop()
        self._drafting.save_now()
        self.reading.shut_down()
        self.look.keep_place()
        super().closeEvent(event)

    @property
    def settings_menu(self) -> SettingsMenu:
        """The menu at the sidebar's foot."""
        return self._menu

    @property
    def icons(self) -> IconSet:
        """The window's icons."""
        return self._icons

    @property
    def content(self) -> QWidget:
        """Where the conversation is shown, or the welcome."""
        return self._pages

    @property
    def conversations(self) -> Sequence[Conversation]:
        """Those that are listed."""
        return self._conversations

    @property
    def language(self) -> Language:
        """The language spoken now."""
        return self._language_switch.current

    def show_list(self, conversations: Sequence[Conversation], folders: Sequence[Folder]) -> None:
        """Have these in the list from the first; what the library reads then takes their place."""
        self.sidebar.show_folders(folders)
        self._take_conversations(conversations)

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
        shown = next((each for each in self._conversations if each.id == self.dialogue.conversation_id), None)
        if shown is None:
            return None
        menu = self.sidebar.conversations.menu_of(shown, show=self._show_list)
        menu.add_finding(self.find_here, QKeySequence("Ctrl+F").toString(QKeySequence.SequenceFormat.NativeText))
        menu.popup(self.more_button.mapToGlobal(QPoint(0, self.more_button.height())))
        return menu

    def _take_focus_back(self) -> None:
        """What had the focus may have gone with the conversation; the list keeps it, for who goes on there."""
        if not self.sidebar.conversations.hasFocus():
            self.composer.setFocus()

    def _show_list(self) -> None:
        if not self.sidebar.isVisible():
            self.toggle_sidebar()

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
        rows = QVBoxLayout(main)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        header = self._header = QHBoxLayout()
        header.setContentsMargins(*HEADER_MARGINS)
        header.setSpacing(S)
        rows.addLayout(header)
        header.addWidget(self._show_sidebar)
        header.addWidget(self._title, 1)
        header.addWidget(self.more_button)
        header.addWidget(self.model_status, 0, Qt.AlignmentFlag.AlignVCenter)
        self._show_sidebar.hide()
        rows.addWidget(self.find_bar)
        rows.addWidget(self._pages, 1)
        self._pages.addWidget(self.welcome)
        self._pages.addWidget(self.transcript)
        self._pages.setMinimumHeight(1)  # in a small window what is said below comes first
        foot_row = QHBoxLayout()
        foot_row.setContentsMargins(0, 0, self.transcript.verticalScrollBar().sizeHint().width(), 0)
        rows.addLayout(foot_row)
        foot = self._below = QWidget()
        foot_row.addStretch(1)
        foot_row.addWidget(foot, 1000)
        foot_row.addStretch(1)
        column = QVBoxLayout(foot)
        column.setContentsMargins(MARGIN, XS, MARGIN, S)
        column.setSpacing(S)
        lines = QVBoxLayout()
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(S)
        self._said = LowArea(lines)
        for notice in (self.model_notice, self.notice, self.undo_notice):
            self._said.add(notice)
        self._said.changed.connect(self._fit_said)
        for part in (self.composer, self.find_bar):
            self._said.give_way_to(part)
        for widget in (self._said, self.composer, self.foot):
            column.addWidget(widget)
        bar = self.find_bar
        order = [self.sidebar, self._show_sidebar, self.more_button, self.model_status]
        order += [bar.field, bar.back_button, bar.on_button, bar.close_button, self.welcome, self.transcript]
        order += [self.model_notice, self.notice, self.undo_notice]
        order += [self.composer.field, self.typing_button, self.composer.attach_button, self.composer.button]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self._library.conversations_changed.connect(self._take_conversations)
        self._library.failed.connect(self._tell_error)
        self._answering.model_loading.connect(self._note_loading)
        self._answering.model_ready.connect(self._note_ready)
        self._answering.model_failed.connect(self._note_failed)
        self.dialogue.shown.connect(self._note_shown)
        self.dialogue.emptied.connect(self._note_emptied)
        self.dialogue.busy_changed.connect(self.composer.set_busy)
        self.dialogue.refused.connect(self._note_refused)
        self.dialogue.edit_refused.connect(self._note_edit_refused)
        self.composer.may_ask = self._may_ask
        self.composer.submitted.connect(self._send)
        self.composer.edited.connect(self._send_edited)
        self.transcript.edit_requested.connect(self._edit)
        self.composer.stop_requested.connect(self.dialogue.stop)
        self.welcome.question_chosen.connect(self._ask_sample)
        self.sidebar.new_requested.connect(self.new_conversation)
        self.sidebar.collapse_requested.connect(self.toggle_sidebar)
        self._show_sidebar.clicked.connect(self.toggle_sidebar)
        self.more_button.clicked.connect(self.show_conversation_menu)
        conversations = self.sidebar.conversations
        conversations.opened.connect(self._open)
        conversations.renamed.connect(self._library.rename)
        conversations.whole_title_wanted.connect(self._library.read_whole_title)
        self._library.whole_title_read.connect(conversations.show_whole_title)
        conversations.delete_requested.connect(self._deletion.delete)
        self._deletion.shown_deleted.connect(self._take_focus_back)
        conversations.pin_requested.connect(self._library.pin_many)
        conversations.move_requested.connect(self._library.move)
        conversations.folder_renamed.connect(self._library.rename_folder)
        conversations.folder_delete_requested.connect(self._library.delete_folder)
        conversations.contents_delete_requested.connect(self._library.delete_folder_contents)
        self.sidebar.folder_named.connect(self._library.create_folder)
        self.sidebar.tagged.connect(self._library.tag)
        self._library.folders_changed.connect(self.sidebar.show_folders)
        self._searching.active_changed.connect(self.sidebar.show_searching)
        self._searching.left.connect(self.composer.setFocus)
        self._searching.place_chosen.connect(self.finding.go_through)
        self._searching.active_changed.connect(self.finding.note_search)
        self.finding.left.connect(self.composer.setFocus)
        self.finding.told.connect(self.announcing.say)
        self._language_switch.changed.connect(self._note_language)
        self._icons.changed.connect(self._fit_caution)
        self._icons.changed.connect(self.panes.fit_text)
        self._menu.language_chosen.connect(self._choose_language)
        self._menu.theme_chosen.connect(self._choose_theme)
        self._menu.digits.setChecked(self._settings_file.current.native_digits)
        self._menu.digits.toggled.connect(self._choose_digits)

    def _add_shortcuts(self) -> None:
        StrayKeys(self, self.composer)
        EnterPresses(self)
        for keys, act in (
            ("Ctrl+N", self.new_conversation),
            ("Ctrl+B", self.toggle_sidebar),
            ("Ctrl+F", self.find_here),
            ("Ctrl+Shift+F", self.search),
            ("F3", self.finding.go_on),
            ("Shift+F3", self.finding.go_back),
            (SHORTCUT, self.typing.toggle),
            ("Esc", self._escape),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        UndoKeys(self.composer.field, self.undo_notice)
        # a text field claims these keys for itself
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self).activated.connect(self.undo_notice.act)

    def _escape(self) -> None:
        if self.panes.close_over():
            pass
        elif self._panel is not None and self._panel.has_focus:
            self._panel.leave()
            self.composer.setFocus()
        elif self.composer.let_be():
            pass
        elif self.dialogue.busy:
            self.dialogue.stop()
        elif self.composer.editing is not None:
            self.composer.cancel_edit()
        elif self._panel is not None and self._panel.isVisible():
            self._panel.leave()
        elif self.find_bar.isVisible():
            self.finding.close()

    def _edit(self, question_id: str) -> None:
        question = next((each for each in self.dialogue.path if each.id == question_id), None)
        if question is not None:
            self.composer.edit(question_id, question.text, question.attachments)

    def _may_ask(self, text: str, attached: bool) -> bool:
        return self.dialogue.may_generate(text, attached, self.composer.submit)

    def _send(self, text: str) -> None:
        self.dialogue.send(text, self.composer.going_with)

    def _send_edited(self, question_id: str, text: str) -> None:
        self.dialogue.edit(question_id, text, self.composer.going_with)

    def _note_edit_refused(
        self, question_id: str, text: str, error: CodedError, attachments: tuple[Attachment, ...]
    ) -> None:
        self.composer.edit(question_id, text, attachments)
        self._tell_error(error)

    def _open(self, conversation_id: str) -> None:
        self.dialogue.open(conversation_id)

    def _take_conversations(self, conversations: Sequence[Conversation]) -> None:
        self._conversations = conversations
        self.sidebar.show_conversations(conversations)
        self.standing.note_listed()
        self._show_title()

    def _note_shown(self, conversation_id: str | None) -> None:
        self.sidebar.conversations.select(conversation_id)
        self._show_title()

    def _ask_sample(self, question: str) -> None:
        self.composer.setFocus()  # the button goes, and whoever pressed it goes on to write
        self.dialogue.send_sample(question)

    def _note_emptied(self, empty: bool) -> None:
        self._pages.setCurrentWidget(self.welcome if empty else self.transcript)

    def _note_refused(self, text: str, error: CodedError, attachments: tuple[Attachment, ...]) -> None:
        self.composer.put_back(text, attachments)
        self._tell_error(error)

    def _tell_error(self, error: CodedError) -> None:
        self.notice.say_error(error)

    def _tell_damaged_settings(self) -> None:
        if self._settings_file.damaged is not None:
            self._tell_error(self._settings_file.damaged)

    def _note_loading(self) -> None:
        self.model_notice.dismiss()
        self.model_status.show_loading()
        self.transcript.show_model_loading(True)

    def _note_ready(self, name: str, backend: str, languages: tuple[str, ...]) -> None:
        self.foot.show_only_english(languages == (Language.ENGLISH,))
        self.model_status.show_ready(name, backend)
        self.transcript.show_model_loading(False)

    def _note_failed(self, error: CodedError) -> None:
        self.model_status.show_failed(error)
        self.transcript.show_model_loading(False)
        broke = error.code is ErrorCode.MODEL_THREAD_FAILED
        self.model_notice.say(
            lambda: NoticeText(
                describe(error).title,
                describe(error).advice,
                self.tr("Load the model again") if broke else self.tr("Try again"),
            ),
            tone="danger",
            act=self._answering.load_model,
        )

    def _choose_language(self, language: Language | None) -> None:
        self._language_switch.set_language(language)
        self._library.save_settings(self._settings_file, language=language)

    def _note_language(self) -> None:
        self.transcript.set_language(self._language_switch.current)
        self.language_changed.emit(self._language_switch.current)

    def _choose_theme(self, theme: Theme) -> None:
        self._appearance.set_theme(theme)
        self._library.save_settings(self._settings_file, theme=theme)

    def _choose_digits(self, native: bool) -> None:
        self._language_switch.use_native_digits(native)
        self._library.save_settings(self._settings_file, native_digits=native)

    def _save_typing(self, choices: tuple[TypingChoice, ...]) -> None:
        self._library.save_settings(self._settings_file, typing=choices)

    def _fit_caution(self) -> None:
        """With large text in a low window the conversation needs the room more. What is below it is as wide."""
        self._below.setMaximumWidth(measure() + 2 * MARGIN)
        self.foot.setVisible(self.height() >= grown(LOWEST_WITH_CAUTION))
        self._title.setMinimumWidth(grown(LEAST_TITLE))
        self.composer.keep_within(self.height())
        self._fit_said()

    def _fit_said(self) -> None:
        """What is said has the room that the conversation leaves, and scrolls in a window lower than that."""
        others = self._header.sizeHint().height() + self.composer.sizeHint().height() + XS + 2 * S
        for part in (self.foot, self.find_bar):
            others += 0 if part.isHidden() else part.sizeHint().height() + S
        self._said.fit(max(self.height() - others, grown(LEAST_SAID)))

    def _show_title(self) -> None:
        shown = self.dialogue.conversation_id
        title = next((item.title for item in self._conversations if item.id == shown), "")
        self.more_button.setVisible(any(item.id == shown for item in self._conversations))
        self._title.show_text(title or self.tr("New conversation"))
