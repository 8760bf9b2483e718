"""Connects the model with what documents answer: it may write the answer, and translate what is quoted."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.core.documents.sources import Sources
from app.ui.composer.collection_switch import CollectionSwitch
from app.ui.parts.notice import NoticeText
from app.ui.window.window import MainWindow
from app.workers.answering import Answering, ReadyModel
from app.workers.document_library import DocumentLibrary
from app.workers.quoting import model_translates, model_writes


class WindowWriting(QObject):
    """Lives as long as its window."""

    def __init__(
        self, window: MainWindow, documents: DocumentLibrary, switch: CollectionSwitch, answering: Answering | None
    ) -> None:
        super().__init__(window)
        self._window, self._switch, self._answering = window, switch, answering
        if answering is not None:
            documents.quoting.write_with(answering.lend)
            answering.model_ready.connect(self._offer)
            answering.model_failed.connect(self._offer)
        window.language_changed.connect(self._offer)
        documents.writing_read.connect(switch.show_writing)
        switch.writing_chosen.connect(documents.save_writing)
        switch.choice_shown.connect(self._tell_quoting)
        window.composer.tray.changed.connect(self._tell_quoting)
        aids = window.transcript.aids
        aids.translates = self._translates
        aids.translating = documents.quoting.is_translating
        aids.translation_requested.connect(documents.quoting.translate)
        aids.translation_stopped.connect(documents.quoting.stop)
        documents.quoting.untranslated.connect(self._tell_untranslated)
        documents.read_writing()
        self._offer()

    @property
    def _model(self) -> ReadyModel | None:
        return None if self._answering is None else self._answering.model

    def _offer(self, *_: object) -> None:
        """A model writes where it lists the reader's language; a question in another one is quoted, which is said."""
        why_not = ""
        if self._model is None:
            why_not = self.tr("No model is loaded to write the answer.")
        elif not model_writes(self._model.languages, self._window.language):
            why_not = self.tr("This model does not write your language.")
        self._switch.offer_writing(why_not)
        self._window.transcript.aids.changed.emit()

    def _tell_quoting(self) -> None:
        """The model answers a question with attachments, whatever is chosen."""
        scope = None if self._window.composer.tray.items else self._switch.scope
        self._window.composer.show_asked(documents=scope is not None)
        self._window.foot.show_quoting(scope is not None and not scope.write)

    def _translates(self, sources: Sources) -> bool:
        """Whether there is something that the model has not tried, and lists both languages of."""
        model = self._model
        return model is not None and model_translates(model.languages, sources, model.name)

    def _tell_untranslated(self, message_id: str) -> None:
        self._window.notice.say(
            lambda: NoticeText(
                self.tr("There is no translation"),
                self.tr("The model could not translate these words."),
            ),
            tone="danger",
        )
        self._window.transcript.aids.changed.emit()
