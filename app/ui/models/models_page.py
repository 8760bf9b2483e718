"""The models page: installed models, adding one, models that can be had, and the network."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.core.models.catalogue import CatalogueEntry
from app.core.models.measurements import Measurement
from app.core.models.model_care import Loaded, Memory, ModelCare, ModelFacts, ModelShelf
from app.ui.look.numbers import size as data_size
from app.ui.look.tokens import M
from app.ui.models.act_report import ActReport
from app.ui.models.catalogue_section import CatalogueSection
from app.ui.models.model_card import ModelCard
from app.ui.models.model_import_section import ModelImportSection
from app.ui.parts import boxes
from app.ui.parts.dropped_files import DropTarget
from app.ui.parts.icon_button import IconSet
from app.ui.parts.notice import NoticeText
from app.ui.parts.page_dialog import PageDialog, press_none_by_enter
from app.ui.parts.place_kept import PlaceKept
from app.ui.parts.tab_stops import tab_through
from app.ui.settings.network_section import NetworkSection
from app.ui.wording.error_text import CodedError
from app.ui.wording.model_text import checksum_text, installed_text, told_apart
from app.ui.wording.placed import placed
from app.workers.task import Task


class Installed(Protocol):
    """What is needed of a model that has just come."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def sha256(self) -> str: ...


class ModelsPage(DropTarget, PageDialog):
    """One thing at a time is under way. Closing the page stops it; copies go on later where they were.

    Loading a model is asked of whoever has the model's thread.
    """

    use_requested = Signal(str)  # id
    changed = Signal()  # models have come or gone
    removed = Signal(str, bool)  # id, whether it was in use

    def __init__(self, care: ModelCare, icons: IconSet, loaded: Loaded | None, parent: QWidget | None = None) -> None:
        super().__init__(icons, parent)
        self._care, self._loaded = care, loaded
        self._loading: str | None = None
        self._task: Task | None = None
        self._shelf: ModelShelf | None = None  # as the last look found it
        self._card_timer = QTimer(self, singleShot=True, interval=0)
        self._card_timer.timeout.connect(self._add_card)
        self._looks = 0  # begun so far: only what the last one finds is shown
        self._queue: list[Path] = []  # dropped, to be imported in turn
        self.cards: dict[str, ModelCard] = {}
        self.adding, self.catalogue = ModelImportSection(icons), CatalogueSection()
        self.network = NetworkSection(care.network)
        self._cards = boxes.column(spacing=M)
        sections = (self._cards, self.adding, self.catalogue, self.network)
        self.lay_out(*sections, title=lambda: self.tr("Models"), width=720, height=760)
        self._place = PlaceKept(self.area)
        self.setAcceptDrops(True)
        self.adding.import_requested.connect(self.import_)
        self.adding.report.progress.cancelled.connect(self._cancel)
        self.catalogue.download_requested.connect(self._download)
        self.catalogue.cancelled.connect(self._cancel)
        self.catalogue.grown.connect(self._order_stops)
        self.network.switched.connect(self.catalogue.show_network)
        self.catalogue.show_network(care.network.on)
        self.refresh()
        self._read_catalogue()

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self._task is not None

    def refresh(self) -> None:
        """Read what is installed; off the window's thread, for it opens files."""
        self._looks += 1
        loaded, number = self._loaded, self._looks
        look = Task(lambda task: (number, self._care.look(loaded)), "models", self)
        look.start(self._take_look, self.notice.say_error)

    def show_loaded(self, loaded: Loaded | None) -> None:
        """Another model answers now."""
        self._loaded = loaded
        self.show_loading(None)
        self.refresh()

    def show_loading(self, model_id: str | None) -> None:
        """A model is being loaded, or none any more."""
        self._loading = model_id
        for card in self.cards.values():
            card.show_loading(card.facts.id == model_id)

    def tell_not_loaded(self, model_id: str, error: CodedError) -> None:
        """Say why a model cannot be used; the one before still answers."""
        self.show_loading(None)
        if (card := self.cards.get(model_id)) is not None:
            card.report.tell_error(error)

    def import_(self, path: Path, sha256: str | None = None) -> None:
        """Install a copy of a model's file or folder."""
        library = self._care.library

        def job(task: Task) -> tuple[Installed, bool]:
            known = {each.sha256 for each in library.installed()}
            model = library.import_(path, sha256=sha256, progress=task.progress, cancelled=task.cancelled)
            return model, model.sha256 in known

        def done(found: tuple[Installed, bool]) -> None:
            model, was_there = found
            self.adding.tell_installed(model.name, model.sha256, was_there=was_there)
            self._note_changed()

        if self._start(job, done, self.adding.report, self.adding.tell_error):
            self.adding.begin(path.name)

    def take(self, paths: Sequence[Path]) -> None:
        """Import these, one after the other."""
        self.area.ensureWidgetVisible(self.adding)
        self._queue += paths
        self._take_next()

    def reject(self) -> None:
        """Closing stops what is under way."""
        self._queue.clear()
        self._cancel()
        super().reject()

    def _read_catalogue(self) -> None:
        def job(task: Task) -> object:
            return self._care.catalogue(), Memory.now()

        Task(job, "catalogue", self).start(self._show_catalogue, self.notice.say_error)

    def _show_catalogue(self, found: tuple[tuple[CatalogueEntry, ...], Memory]) -> None:
        self.catalogue.show_entries(*found)

    def _order_stops(self) -> None:
        tab_through([*self.cards.values(), self.adding, self.catalogue, self.network, self.notice, self.buttons])

    def _take_look(self, found: tuple[int, ModelShelf]) -> None:
        """Each look has a thread of its own: one that was begun before another may end after it."""
        number, shelf = found
        if number == self._looks:
            self._show_shelf(replace(shelf, models=told_apart(shelf.models)))

    def _show_shelf(self, shelf: ModelShelf) -> None:
        ids = [facts.id for facts in shelf.models]
        self._place.note_height()
        for gone in [each for each in self.cards if each not in ids]:
            card = self.cards.pop(gone)
            self._cards.removeWidget(card)
            card.hide()
            card.deleteLater()
        for facts in shelf.models:
            if facts.id in self.cards:
                self.cards[facts.id].show_facts(facts, shelf.memory)
        self._shelf = shelf
        self._add_card()

    def _add_card(self) -> None:
        """The first card that is wanted and not there; the others in the event loop's next turns."""
        assert self._shelf is not None
        ids = [facts.id for facts in self._shelf.models]
        coming = [facts for facts in self._shelf.models if facts.id not in self.cards]
        if coming:
            facts = coming[0]
            place = sum(each in self.cards for each in ids[: ids.index(facts.id)])
            card = self._new_card(facts, self._shelf)
            self._cards.insertWidget(place, card)
            self._order_stops()
            card.show()
            boxes.lay_out_now()
        self.cards = {each: self.cards[each] for each in ids if each in self.cards}
        self.show_loading(self._loading)
        if len(coming) > 1:
            self._card_timer.start()

    def _new_card(self, facts: ModelFacts, shelf: ModelShelf) -> ModelCard:
        card = self.cards[facts.id] = ModelCard(facts, shelf.memory)
        for button, act in (
            (card.use_button, self.use_requested.emit),
            (card.measure_button, self._measure),
            (card.verify_button, self._verify),
            (card.convert_button, self._convert),
            (card.remove_button, self._ask_remove),
        ):
            button.clicked.connect(partial(act, facts.id))
        card.report.progress.cancelled.connect(self._cancel)
        card.set_busy(self.busy)
        press_none_by_enter(self)
        return card

    def _measure(self, model_id: str) -> None:
        def done(found: Measurement) -> None:
            self.cards[model_id].report.tell(None)
            self.refresh()

        self._start_on(model_id, lambda task: self._care.measure(model_id, task.progress, task.cancelled), done)

    def _verify(self, model_id: str) -> None:
        def job(task: Task) -> None:
            library = self._care.library
            library.verify(library.get(model_id), task.progress, task.cancelled)

        def done(result: object) -> None:
            card = self.cards[model_id]
            digest = checksum_text(card.facts.sha256)
            card.report.tell(lambda: self.tr("The file is complete and unchanged.") + "\n" + digest)

        self._start_on(model_id, job, done)

    def _convert(self, model_id: str) -> None:
        def done(model: Installed) -> None:
            self.cards[model_id].report.tell(lambda: self.tr("The smaller copy is ready: %1").replace("%1", model.id))
            self._note_changed()

        self._start_on(model_id, lambda task: self._care.convert(model_id, task.progress, task.cancelled), done)

    def _ask_remove(self, model_id: str) -> None:
        card = self.cards[model_id]
        others = [each.facts for each in self.cards.values() if each.facts.id != model_id]
        next_one = next((each for each in others if each.chosen), others[0] if others else None)
        question = self.tr("Remove “%1” from this computer? This frees %2. Your conversations stay.")
        if next_one is None:
            question += " " + self.tr("It is the only one: the small model that came with Shakti takes its place.")
        elif card.facts.in_use:
            question += " " + self.tr("It is in use: “%3” will answer instead.")
        named = (card.facts.name, data_size(card.facts.size), "" if next_one is None else next_one.name)
        question = placed(question, *named)
        card.confirm.ask(question, self.tr("Remove the model"), partial(self._remove, model_id))

    def _remove(self, model_id: str) -> None:
        in_use, name = self.cards[model_id].facts.in_use, self.cards[model_id].facts.name

        def done(result: object) -> None:
            text = self.tr("“%1” is removed")
            self.notice.say(lambda: NoticeText(text.replace("%1", name)), tone="success", seconds=8)
            self.removed.emit(model_id, in_use)
            self._note_changed()

        self._start_on(model_id, lambda task: self._care.remove(model_id), done)

    def _download(self, name: str) -> None:
        row = self.catalogue.row(name)
        known = {card.facts.sha256 for card in self.cards.values()}

        def done(model: Installed) -> None:
            there = model.sha256 in known
            row.report.tell(partial(installed_text, model.name, model.sha256, was_there=there))
            self.network.refresh()
            self._note_changed()

        def failed(error: CodedError) -> None:
            row.tell_error(error)
            self.network.refresh()

        def job(task: Task) -> object:
            return self._care.download(name, task.progress, task.cancelled)

        self._start(job, done, row.report, failed)

    def _start_on(self, model_id: str, job: Callable[[Task], object], done: Callable[..., object]) -> None:
        card = self.cards[model_id]
        if self._start(job, done, card.report, card.report.tell_error):
            card.confirm.hide()

    def _start(
        self,
        job: Callable[[Task], object],
        done: Callable[..., object],
        report: ActReport,
        failed: Callable[[CodedError], object],
    ) -> bool:
        """Begin, unless something else is under way. `report` shows how far it is; `failed` says what went wrong."""
        if self._task is not None:
            return False
        task = self._task = Task(job, "model", self)
        task.progressed.connect(report.progress.show_progress)
        for end, told in ((task.done, done), (task.failed, failed)):
            end.connect(self._end)
            end.connect(told)
            end.connect(self._take_next)
        self._place.hold()
        self._set_busy(True)
        report.begin()
        self._place.go_to(report.progress.cancel_button)
        task.start()
        return True

    def _end(self, result: object) -> None:
        self._task = None
        self._set_busy(False)
        self._place.give_back()

    def _take_next(self, result: object = None) -> None:
        if self._queue and self._task is None:
            self.adding.take(self._queue.pop(0))

    def _set_busy(self, busy: bool) -> None:
        for card in self.cards.values():
            card.set_busy(busy)
        for section in (self.adding, self.catalogue):
            section.set_busy(busy)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _note_changed(self) -> None:
        self.refresh()
        self.changed.emit()
