"""The library's thread: conversations and settings are read and written here, never on the window's thread."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, replace

from PySide6.QtCore import QObject, Signal

from app.core.conversations.assistant import Assistant
from app.core.conversations.attachments import Attachment
from app.core.conversations.conversation import Conversation
from app.core.conversations.rating import Rating
from app.core.conversations.retention import Clock
from app.core.privacy import Masker
from app.core.profiles.audit import Act
from app.core.settings import Masking, SettingsFile
from app.storage.conversations.attachments import DraftAttachments
from app.storage.conversations.conversations import Conversations
from app.storage.conversations.drafts import Drafts
from app.storage.conversations.folders import Folders
from app.storage.conversations.ratings import Ratings
from app.storage.conversations.search import DEFAULT_LIMIT, Search
from app.storage.retention.deletion import Deletion
from app.storage.retention.retention import Retention
from app.workers.work_thread import Job, Report, WorkThread


class Library(QObject):
    """What the window asks of the storage. Every method returns at once, but `shut_down`.

    Requests are served in the order they are made. What went wrong comes as `failed`, and for a question
    as `question_refused` with its text, so that nothing typed is lost.
    """

    conversations_changed = Signal(list)  # list[Conversation]: pinned ones first, then newest first
    folders_changed = Signal(list)  # list[Folder], in their order
    conversation_opened = Signal(object, list)  # Conversation, list[Message]: the whole tree
    conversations_deleted = Signal(list)  # list[Conversation]: can be restored until they are purged
    question_saved = Signal(object)  # Exchange
    question_edited = Signal(object)  # Exchange: in the place of another one, shown from now on
    question_refused = Signal(str, object)  # text, AppError | ModelError
    answer_added = Signal(object)  # Message: a further answer to the same question
    answer_reopened = Signal(object)  # Message: WAITING, with the text that the model is to go on from
    draft_loaded = Signal(object, str)  # conversation id or None, text
    draft_attachments_loaded = Signal(object, object)  # the same, tuple[Attachment, ...]; before the text
    ratings_read = Signal(str, dict)  # conversation id, what of its answers is rated, by their ids
    whole_title_read = Signal(str, str)  # conversation id, title
    found = Signal(str, list)  # what was searched for, list[FoundConversation]
    found_inside = Signal(str, str, list)  # conversation id, what was searched for in it, list[Message]
    rules_read = Signal(object)  # RetentionRules
    retention_previewed = Signal(object)  # RetentionPlan
    masked = Signal(object)  # tuple[Kind, ...]: personal data in a question, which was masked before it was stored
    clock_suspected = Signal(object)  # RetentionPlan, of which nothing was done before a person says that it is right
    settings_changed = Signal(object)  # Settings, saved
    failed = Signal(object)  # AppError | ModelError

    def __init__(self, conversations: Conversations, assistant: Assistant) -> None:
        super().__init__()
        self._conversations = conversations
        self._assistant = assistant
        database, self._audit = conversations.database, conversations.audit
        self._folders, self._drafts = Folders(database), Drafts(database)
        self._draft_attachments = DraftAttachments(database)
        self._deletion, self._search = Deletion(database, audit=self._audit), Search(database)
        self._retention = Retention(database, audit=self._audit)
        self._ratings = Ratings(database)
        self.begin: Callable[[str], object] = lambda conversation_id: None  # before its first question is answered
        self._searches = self._searches_inside = 0  # asked for so far: only the last one is done
        self._thread = WorkThread(self, "library")

    def refresh(self) -> None:
        """Read the conversations; `conversations_changed` follows."""
        self.do(self._emit_list)

    def open(self, conversation_id: str) -> None:
        """Read one conversation; `conversation_opened` follows."""
        self.do(lambda: self.conversation_opened.emit(*self._conversations.open(conversation_id)))

    def ask(self, text: str, conversation_id: str | None, attachments: Sequence[Attachment] = ()) -> None:
        """Store a question, in a new conversation if none is named; `question_saved` follows."""

        def job() -> None:
            masked = self._masked(text)
            exchange = self._assistant.ask(masked, conversation_id, self._masked_attachments(attachments))
            if conversation_id is None:
                self.begin(exchange.question.conversation_id)
            self.question_saved.emit(exchange)
            self._emit_list()

        self.do(job, lambda error: self.question_refused.emit(text, error))

    def regenerate(self, answer_id: str) -> None:
        """Store a further answer, to be written, beside one that is there; `answer_added` follows."""
        self.do(lambda: self.answer_added.emit(self._assistant.regenerate(answer_id)))

    def edit(self, question_id: str, text: str, attachments: Sequence[Attachment] = ()) -> None:
        """Store an edited question beside the old one; `question_edited` follows, or `question_refused`."""

        def job() -> None:
            attached = self._masked_attachments(attachments)
            self.question_edited.emit(self._assistant.edit(question_id, self._masked(text), attached))
            self._emit_list()

        self.do(job, lambda error: self.question_refused.emit(text, error))

    def continue_answer(self, answer_id: str) -> None:
        """Let an answer that was cut off wait for the model again; `answer_reopened` follows."""
        self.do(lambda: self.answer_reopened.emit(self._assistant.continue_answer(answer_id)))

    def show_through(self, message_id: str) -> None:
        """Show the path through a sibling, to where it was last shown; `conversation_opened` follows."""

        def job() -> None:
            before = self._conversations.get(self._conversations.message(message_id).conversation_id)
            conversation = self._conversations.show_through(message_id)
            self.conversation_opened.emit(conversation, self._conversations.messages(conversation.id))
            if conversation.title != before.title:
                self._emit_list()

        self.do(job)

    def rate(self, answer_id: str, rating: Rating | None) -> None:
        """Keep what somebody thinks of an answer, or nothing any more."""
        self.do(lambda: self._ratings.rate(answer_id, rating))

    def read_ratings(self, conversation_id: str) -> None:
        """Read what answers of a conversation are rated; `ratings_read` follows."""
        self.do(lambda: self.ratings_read.emit(conversation_id, self._ratings.of(conversation_id)))

    def load_draft(self, conversation_id: str | None) -> None:
        """Read what was typed and not asked; `draft_loaded` follows."""

        def job() -> None:
            self.draft_attachments_loaded.emit(conversation_id, self._draft_attachments.load(conversation_id))
            self.draft_loaded.emit(conversation_id, self._drafts.load(conversation_id))

        self.do(job)

    def save_draft(self, conversation_id: str | None, text: str) -> None:
        """Keep what is typed; a blank draft is cleared. When the question is asked, its draft goes by itself."""
        self.do(lambda: self._drafts.save(conversation_id, text))

    def save_draft_attachments(self, conversation_id: str | None, attachments: Sequence[Attachment]) -> None:
        """Keep what is attached to what is typed, and nothing else."""
        self.do(lambda: self._draft_attachments.save(conversation_id, attachments))

    def search(self, text: str, limit: int = DEFAULT_LIMIT) -> None:
        """Search as one types; `found` follows, but not for a search that another one has overtaken."""
        self._searches += 1
        number = self._searches

        def job() -> None:
            if number == self._searches:
                self.found.emit(text, self._search.find_conversations(text, limit))

        self.do(job)

    def search_inside(self, conversation_id: str, text: str) -> None:
        """Search in one conversation; `found_inside` follows, but not for a search that another one has overtaken."""
        self._searches_inside += 1
        number = self._searches_inside

        def job() -> None:
            if number == self._searches_inside:
                self.found_inside.emit(conversation_id, text, self._search.find_in(conversation_id, text))

        self.do(job)

    def rename(self, conversation_id: str, title: str) -> None:
        """Give a conversation another title."""
        self._change(lambda: self._conversations.rename(conversation_id, title))

    def read_whole_title(self, conversation_id: str) -> None:
        """Read what a title would be if it were not cut; `whole_title_read` follows."""
        self.do(lambda: self.whole_title_read.emit(conversation_id, self._conversations.whole_title(conversation_id)))

    def delete(self, conversation_ids: Sequence[str]) -> None:
        """Take conversations out of the list; `conversations_deleted` follows."""
        self._delete(lambda: self._deletion.delete(conversation_ids))

    def delete_all(self) -> None:
        """Take all out of the list; `conversations_deleted` follows."""
        self._delete(self._deletion.delete_all)

    def delete_folder_contents(self, folder_id: str) -> None:
        """Take those of a folder out of the list; `conversations_deleted` follows."""
        self._delete(lambda: self._deletion.delete_folder(folder_id))

    def restore(self, conversation_ids: Sequence[str]) -> None:
        """Undo a deletion."""
        self._change(lambda: self._deletion.restore(conversation_ids))

    def purge(self, conversation_ids: Sequence[str]) -> None:
        """Delete for good those of these that were not restored."""
        self.do(lambda: self._deletion.purge(conversation_ids))

    def refresh_folders(self) -> None:
        """Read the folders; `folders_changed` follows."""
        self.do(self._emit_folders)

    def create_folder(self, name: str, conversation_ids: Sequence[str] = ()) -> None:
        """Add a folder, with these in it; `folders_changed` follows."""

        def job() -> None:
            folder = self._folders.create(name)
            self._folders.move(conversation_ids, folder.id)

        self._change_folders(job)

    def rename_folder(self, folder_id: str, name: str) -> None:
        """Give a folder another name; `folders_changed` follows."""
        self._change_folders(lambda: self._folders.rename(folder_id, name))

    def delete_folder(self, folder_id: str) -> None:
        """Remove a folder, not what is in it; `folders_changed` and `conversations_changed` follow."""
        self._change_folders(lambda: self._folders.delete(folder_id))

    def move(self, conversation_ids: Sequence[str], folder_id: str | None) -> None:
        """Put conversations into a folder or into none; `folders_changed` and `conversations_changed` follow."""
        self._change_folders(lambda: self._folders.move(conversation_ids, folder_id))

    def pin(self, conversation_ids: Sequence[str], pinned: bool) -> None:
        """Show conversations above the others, or no longer."""

        def job() -> None:
            for conversation_id in conversation_ids:
                self._folders.pin(conversation_id, pinned)

        self._change(job)

    def tag(self, conversation_id: str, tags: Sequence[str]) -> None:
        """The tags of a conversation from now on."""
        self._change(lambda: self._folders.tag(conversation_id, tags))

    def keep(self, days: int | None) -> None:
        """How long retention keeps conversations, None for ever; `retention_previewed` follows."""
        self.do(lambda: self._retention.keep(days))
        self.preview_retention()

    def preview_retention(self) -> None:
        """Ask what retention would delete now; `retention_previewed` follows."""
        self.do(lambda: self.retention_previewed.emit(self._retention.preview()))

    def apply_retention(self, *, clock_is_right: bool = False) -> None:
        """Delete what is due; `conversations_deleted` follows, or `failed` with CLOCK_SUSPECT: then ask a person."""
        self._delete(lambda: self._retention.apply(clock_is_right=clock_is_right))

    def keep_by_rules(self) -> None:
        """At the start: delete what is due. `conversations_deleted` follows if anything was, or `clock_suspected`."""

        def job() -> None:
            due = self._retention.preview()
            if due.clock is Clock.GOOD or not due.goes:
                self._retention.see_clock()
            if due.goes and due.clock is not Clock.GOOD:
                self.clock_suspected.emit(due)
            elif due.goes:
                self.conversations_deleted.emit(self._retention.apply())
                self._emit_list()
                self._emit_folders()

        self.do(job)

    def read_rules(self) -> None:
        """Ask how long conversations are kept; `rules_read` follows, then `retention_previewed`."""
        self.do(lambda: self.rules_read.emit(self._retention.rules()))
        self.preview_retention()

    def save_settings(self, file: SettingsFile, **changes: object) -> None:
        """Change and save some settings."""

        def job() -> None:
            before = asdict(file.current)
            after = asdict(file.update(**changes))
            self._audit.record_all(Act.SETTINGS_CHANGED, [name for name in after if after[name] != before[name]])
            self.settings_changed.emit(file.current)

        self.do(job)

    def do(self, job: Job, report: Report | None = None) -> None:
        """Run a job in order with questions and answers."""
        self._thread.add(job, report or self.failed.emit)

    def shut_down(self) -> None:
        """Finish what was asked, delete for good what was deleted, and wait for the thread to end."""
        self.do(self._deletion.purge_deleted)
        self._thread.finish()

    def _masked(self, text: str) -> str:
        """The text as it is to be stored. With the setting "ask" the composer has asked."""
        if self._assistant.settings().mask_on_save is not Masking.ALWAYS:
            return text
        masker = Masker()
        kept = masker(text)
        if masker.kinds:
            self.masked.emit(masker.kinds)
        return kept

    def _masked_attachments(self, attachments: Sequence[Attachment]) -> tuple[Attachment, ...]:
        return tuple(replace(each, text=self._masked(each.text)) for each in attachments)

    def _change(self, job: Job) -> None:
        def both() -> None:
            job()
            self._emit_list()

        self.do(both)

    def _delete(self, delete: Callable[[], list[Conversation]]) -> None:
        def job() -> None:
            self.conversations_deleted.emit(delete())
            self._emit_list()
            self._emit_folders()

        self.do(job)

    def _change_folders(self, job: Job) -> None:
        def both() -> None:
            job()
            self._emit_folders()

        self._change(both)

    def _emit_folders(self) -> None:
        self.folders_changed.emit(self._folders.list())

    def _emit_list(self) -> None:
        self.conversations_changed.emit(self._conversations.list())
