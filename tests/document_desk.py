"""A window with documents for a test: real files, real storage, the real window, and an embedder of words."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton
from window_desk import Desk
from word_embedder import WordEmbedder

from app.knowledge.index.embed import CountingEmbedder
from app.storage.documents.documents import Documents
from app.storage.documents.watched_folders import WatchedFolders
from app.ui.documents.add_documents_sheet import AddDocumentsSheet
from app.ui.transcript.message_view import MessageView
from app.ui.transcript.source_chips import SourceChip, SourcesView
from app.ui.window.window import MainWindow
from app.ui.window.window_documents import WindowDocuments
from app.ui.window.window_foreign_questions import WindowForeignQuestions
from app.ui.wording.answer_text import answer_text
from app.workers.document_library import DocumentLibrary
from app.workers.watching import Watching, syncing_with


@dataclass
class DocumentDesk(Desk):
    """`put` files in a folder, `open` the window, `add` them."""

    embedder: CountingEmbedder = field(default_factory=WordEmbedder)
    watches: bool = False  # whether watched folders are followed

    @property
    def files(self) -> Path:
        path = self.folder.parent / "files"
        path.mkdir(exist_ok=True)
        return path

    def put(self, name: str, content: str | bytes) -> Path:
        path = self.files / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def open(self) -> MainWindow:
        window = super().open()
        self.documents = DocumentLibrary(
            Documents(self.storage.database), self.storage.conversations, self.embedder, answer_text
        )
        self.panes = WindowDocuments(window, self.documents, self.answering)
        self.foreign = WindowForeignQuestions(window, self.documents, self.panes, self.answering)
        if self.watches:
            watched = WatchedFolders(self.storage.database)
            opening = syncing_with(self.documents.shelf, watched)
            self.watching = Watching(self.documents.shelf.documents, watched, opening, window, debounce=50)
            self.watching.changed.connect(self.documents.refresh)
            self.panes.follow(self.watching)
            self.watching.start()
        return window

    def close(self) -> None:
        if self.is_open:
            self.window.close()
            if self.watches and (task := self.watching.stop()) is not None:
                task.wait()
            self.answering.shut_down()  # as the program has it: it writes for the documents too
            self.documents.shut_down()
        super().close()

    def open_with(self, name: str, file: str, text: str) -> MainWindow:
        """With a collection of one file, which is asked next."""
        window = self.open()
        self.add(name, self.put(file, text)).close_button.click()
        self.choose(name)
        return window

    def restart(self) -> None:
        """The program, with the conversation of one question that is open."""
        conversation = self.window.dialogue.conversation_id
        assert conversation is not None
        self.close()
        window = self.open()
        window.dialogue.open(conversation)
        self.wait(lambda: len(window.transcript.views) == 2)

    @property
    def sheet(self) -> AddDocumentsSheet:
        assert self.panes.sheet is not None
        return self.panes.sheet

    def begin_adding(self, name: str, paths: Sequence[Path]) -> AddDocumentsSheet:
        """To the collection of that name, whatever is in use."""
        return self.panes.adding.add(paths, name)

    def add(self, name: str, *paths: Path) -> AddDocumentsSheet:
        """To its end; its sheet is not shown."""
        sheet = self.begin_adding(name, paths)
        self.wait(lambda: not sheet.running)
        self.wait(lambda: name in [each.name for each in self.panes.switch.collections])
        return sheet

    def choose(self, name: str) -> None:
        """In the switch's menu."""
        switch = self.panes.switch
        self.wait(lambda: any(name == action.text().split("\t")[0] for action in switch.menu.actions()))
        next(action for action in switch.menu.actions() if action.text().split("\t")[0] == name).trigger()

    def asks_one_document(self) -> bool:
        """Whether the next question goes to a single document of the collection."""
        scope = self.panes.switch.scope
        return scope is not None and scope.document_id is not None

    def sources(self, view: MessageView | None = None) -> SourcesView:
        """Of the last answer."""
        shown = (view or self.window.transcript.views[-1]).findChildren(SourcesView)
        (found,) = [each for each in shown if not each.isHidden()]
        return found

    def quoted(self) -> list[str]:
        return self.sources().quotations

    def chips(self) -> list[SourceChip]:
        return self.sources().chips

    def show_source(self, number: int = 0) -> None:
        """Click on a chip, and wait for the panel."""
        click(self.chips()[number])
        self.wait(lambda: self.panes.panel.isVisible() and self.panes.panel.place is not None)


def click(button: QPushButton) -> None:
    button.click()


def seen_text(label: QLabel) -> str:
    """What it says; nothing where it is hidden."""
    return "" if label.isHidden() else label.text()
