"""The main window: its widgets kept in step with the workers, and with one another."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut

from app.core.conversations.attachments import Attachment
from app.core.conversations.conversation import Conversation, Folder
from app.core.errors import ErrorCode
from app.core.settings import Language, SettingsFile, Theme
from app.ui.composer.stray_keys import StrayKeys
from app.ui.composer.typing_switch import SHORTCUT
from app.ui.composer.undo_keys import UndoKeys
from app.ui.look.language import LanguageSwitch
from app.ui.look.theme import Appearance
from app.ui.parts.enter_presses import EnterPresses
from app.ui.parts.menu_key import MenuKey
from app.ui.parts.notice import NoticeText
from app.ui.window.window_frame import WindowFrame
from app.ui.window.window_look import WindowLook
from app.ui.window.window_reading import WindowReading
from app.ui.wording.error_text import CodedError, describe
from app.workers.answering import Answering
from app.workers.library import Library

SLOW_SAVING = 1000  # ms until it is said that a question is still being saved: on a slow disk it is


class MainWindow(WindowFrame):
    """Whoever makes it also shuts the workers down, after the window is closed."""

    language_changed = Signal(object)  # Language

    def __init__(
        self,
        library: Library,
        answering: Answering,
        settings_file: SettingsFile,
        appearance: Appearance,
        language_switch: LanguageSwitch,
    ) -> None:
        super().__init__(library, answering, settings_file, appearance, language_switch)
        self._saving = QTimer(self, singleShot=True, interval=SLOW_SAVING)
        self._saving.timeout.connect(self._say_saving)
        self.dialogue.sent.connect(self._saving.start)
        self.composer.edited.connect(lambda *edit: self._saving.start())
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

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what is under way at once: what there is of an answer is kept."""
        self._answering.stop()
        self._drafting.save_now()
        self.reading.speaking.shut_down()
        self.look.keep_place()
        super().closeEvent(event)

    def retranslate(self) -> None:
        """Set every text of the window's own in the language of the moment."""
        self.setWindowTitle("Shakti")
        self._show_sidebar.describe(self.tr("Show the sidebar"), "Ctrl+B")
        self.more_button.describe(self.tr("Pin, rename, move or delete this conversation"))
        self._show_title()

    def show_list(self, conversations: Sequence[Conversation], folders: Sequence[Folder]) -> None:
        """Have these in the list from the first; what the library reads then takes their place."""
        self.sidebar.show_folders(folders)
        self._take_conversations(conversations)

    def _take_focus_back(self) -> None:
        """What had the focus may have gone with the conversation; the list keeps it, for who goes on there."""
        if not self.sidebar.conversations.hasFocus():
            self.composer.setFocus()

    def _connect(self) -> None:
        self._library.conversations_changed.connect(self._take_conversations)
        self._library.failed.connect(self.notice.say_error)
        self._answering.model_loading.connect(self._note_loading)
        self._answering.model_ready.connect(self._note_ready)
        self._answering.model_failed.connect(self._note_failed)
        self.dialogue.shown.connect(self._note_shown)
        self.dialogue.emptied.connect(self._note_emptied)
        self.dialogue.busy_changed.connect(self._note_busy)
        self.dialogue.refused.connect(self._note_refused)
        self.dialogue.edit_refused.connect(self._note_edit_refused)
        self.composer.may_ask.append(self._may_generate)
        self.composer.submitted.connect(self.dialogue.send)
        self.composer.edited.connect(self.dialogue.edit)
        self.composer.held.connect(self._say_held)
        self.transcript.aids.edit_requested.connect(self._edit)
        self.composer.stop_requested.connect(self.dialogue.stop)
        self.welcome.question_chosen.connect(self._ask_sample)
        self.sidebar.new_requested.connect(self.new_conversation)
        self.sidebar.collapse_requested.connect(self.toggle_sidebar)
        self._show_sidebar.clicked.connect(self.toggle_sidebar)
        self.more_button.clicked.connect(self.show_conversation_menu)
        conversations = self.sidebar.conversations
        conversations.opened.connect(self.dialogue.open)
        conversations.renamed.connect(self._library.rename)
        conversations.whole_title_wanted.connect(self._library.read_whole_title)
        self._library.whole_title_read.connect(conversations.show_whole_title)
        conversations.delete_requested.connect(self._library.delete)
        self._deletion.shown_deleted.connect(self._take_focus_back)
        conversations.pin_requested.connect(self._library.pin)
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
        self.icons.changed.connect(self._fit_caution)
        self.icons.changed.connect(self.panes.fit_text)
        self.settings_menu.language_chosen.connect(self._choose_language)
        self.settings_menu.theme_chosen.connect(self._choose_theme)
        self.settings_menu.digits.setChecked(self._settings_file.current.native_digits)
        self.settings_menu.digits.toggled.connect(self._choose_digits)

    def _add_shortcuts(self) -> None:
        StrayKeys(self, self.composer)
        EnterPresses(self)
        MenuKey(self)
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

    def _may_generate(self, text: str, attached: bool) -> bool:
        return self.dialogue.may_generate(text, attached, self.composer.submit)

    def _note_edit_refused(
        self, question_id: str, text: str, error: CodedError, attachments: tuple[Attachment, ...]
    ) -> None:
        self.composer.edit(question_id, text, attachments)
        self._say_refused(error)

    def _take_conversations(self, conversations: Sequence[Conversation]) -> None:
        self.conversations = conversations
        self.sidebar.show_conversations(conversations)
        self.standing.note_listed()
        self._show_title()

    def _note_shown(self, conversation_id: str | None) -> None:
        self.sidebar.conversations.select(conversation_id)
        self._show_title()

    def _note_busy(self, busy: bool) -> None:
        self.composer.set_busy(busy)
        self._saving.stop()
        self.held_notice.dismiss()

    def _say_held(self) -> None:
        """At each try: else nothing answers the key."""
        self.held_notice.say(
            lambda: NoticeText(
                self.tr("The answer is not finished yet."),
                self.tr("Press Esc to stop it. When it is finished, press Enter again."),
            )
        )

    def _say_refused(self, error: CodedError) -> None:
        """Once, where the same has kept the draft from being saved."""
        self._saving.stop()
        if self.notice.accessibleName() == describe(error).title:
            self.notice.dismiss()
        self.held_notice.say_error(error)

    def _say_saving(self) -> None:
        self.held_notice.say(lambda: NoticeText(self.tr("Your question is being saved…")))

    def _ask_sample(self, question: str) -> None:
        self.composer.setFocus()  # the button goes, and whoever pressed it goes on to write
        self.dialogue.send_sample(question)

    def _note_emptied(self, empty: bool) -> None:
        self.content.setCurrentWidget(self.welcome if empty else self.transcript)

    def _note_refused(self, text: str, error: CodedError, attachments: tuple[Attachment, ...]) -> None:
        self.composer.put_back(text, attachments)
        self._say_refused(error)

    def _tell_damaged_settings(self) -> None:
        if self._settings_file.damaged is not None:
            self.notice.say_error(self._settings_file.damaged)

    def _note_loading(self) -> None:
        self.model_notice.dismiss()
        self.model_status.show_loading()
        self.transcript.show_model_loading(True)

    def _note_ready(self, name: str, _backend: str, languages: tuple[str, ...]) -> None:
        self.foot.show_only_english(languages == (Language.ENGLISH,))
        self.model_status.show_ready(name)
        self.transcript.show_model_loading(False)

    def _note_failed(self, error: CodedError) -> None:
        if (model := self._answering.model) is None:
            self.model_status.show_failed(error)
        else:  # it still answers
            self.model_status.show_ready(model.name)
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

    def _show_title(self) -> None:
        shown = self.dialogue.conversation_id
        title = next((item.title for item in self.conversations if item.id == shown), "")
        self.more_button.setVisible(any(item.id == shown for item in self.conversations))
        self._title.show_text(title or self.tr("New conversation"))
