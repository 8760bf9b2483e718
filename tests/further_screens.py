"""The screens that are pages, dialogs with something in them, and states of the window that take some doing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial

from made_packs import KEY, TEXTS, built, made_folder
from program_desk import ProgramDesk
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QComboBox, QDialog, QListWidget, QWidget
from tiny_models import write_tiny_gguf

from app.core.conversations.attachments import Attachment, Kind
from app.core.errors import AppError, ErrorCode
from app.core.exchange.exporting import Format
from app.core.network.request_log import Outcome, RequestLog
from app.core.packs.signing import fingerprint, public_half
from app.core.paths import DataFolder
from app.core.settings import SettingsFile
from app.ui.window.window_attachments import WindowAttachments

Screens = Iterator[tuple[str, QWidget]]
PAGES = ("general", "model and answers", "assistants", "privacy", "network", "diagnostics")
SIGNER = fingerprint(public_half(KEY))
LONG = "word " * 1100  # more than the scripted model takes
ROWS = [{"question": "What is a fever?", "answer": "38 degrees or more."}]


def in_the_window(desk: ProgramDesk) -> Screens:
    """States of the main window: a rating's reason, a question in another language, attachments, the first run."""
    window = desk.shown.window
    window.dialogue.open(window.conversations[-1].id)
    desk.wait(lambda: len(window.transcript.views) == 2)
    view = window.transcript.views[-1]
    view.rate(False)
    yield "reason for a rating", window
    view.rate(False)
    window.new_conversation()
    switch = desk.shown.documents_in_window.switch
    collection = switch.collection
    switch.choose(None)
    window.composer.field.setPlainText("ಜ್ವರಕ್ಕೆ ಎಷ್ಟು ಮಾತ್ರೆ ಕೊಡಬೇಕು?")
    window.composer.submit()
    yield "question in another language", window
    window.composer.field.clear()
    switch.choose(None if collection is None else collection.id)
    yield from _attachments(desk)
    yield from _first_run(desk)


def in_dialogs(desk: ProgramDesk) -> Screens:
    """Dialogs and pages with what comes into them."""
    yield from _settings(desk)
    yield from _models(desk)
    yield from _packs(desk)
    yield from _documents(desk)
    yield from _exchange(desk)
    window = desk.shown.window
    palette = window.reading.show_palette()
    palette.field.setText("nowhere to be found")
    yield "palette without a find", palette
    close(desk, palette)
    attaching = window.findChild(WindowAttachments)
    assert attaching is not None
    dialog = attaching.show_text(Attachment("stock.csv", "item,left\nBandage,12\n", Kind.FILE, 22))
    yield "attachment", dialog
    close(desk, dialog)


def close(desk: ProgramDesk, dialog: QDialog) -> None:
    """As a person closes it, and it is gone."""
    dialog.reject()
    desk.application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def note_network_and_log(folder: DataFolder) -> None:
    """Something was asked of the network, and something went wrong: the lists of both are there."""
    requests = RequestLog(folder.requests)
    request = requests.begin("GET", "models.example.org", "/family/model-with-a-long-name.Q4_0.gguf")
    requests.end(request, Outcome.BROKEN, 1_200_000, None)
    with folder.log.open("a", encoding="utf-8") as log:
        log.write("2026-11-20 10:00:00,000 ERROR    main app.workers.task: disk_full: no room\n")


def _settings(desk: ProgramDesk) -> Screens:
    note_network_and_log(desk.folder)
    dialog = desk.shown.settings.show()
    desk.wait(dialog.isVisible)
    for row, name in enumerate(PAGES):
        dialog.go_to(row)
        if name == "assistants":
            yield from _assistants(desk, dialog)
        else:
            if name == "diagnostics":
                _check(desk)
            if name == "model and answers" and desk.shown.settings.model is not None:
                yield f"settings: {name}, the fold closed", dialog
                desk.shown.settings.model.experts.show_open(True)
            desk.application.sendPostedEvents()
            yield f"settings: {name}", dialog
    close(desk, dialog)


def _assistants(desk: ProgramDesk, dialog: QDialog) -> Screens:
    page = desk.shown.settings.assistants
    assert page is not None
    desk.wait(lambda: page.list.count() >= 3)
    yield "settings: a built-in assistant", dialog
    before = page.list.count()
    page.new_button.click()
    desk.wait(lambda: page.list.count() > before and page.chosen is not None and page.chosen.is_own)
    page.experts.show_open(True)
    page.own_figures.click()
    yield "settings: an assistant of one's own", dialog
    page.remove_button.click()
    yield "settings: removing an assistant", dialog
    page.confirm.yes_button.click()
    desk.wait(lambda: page.list.count() == before)


def _check(desk: ProgramDesk) -> None:
    page = desk.shown.settings.diagnostics
    assert page is not None
    page.check()
    desk.wait(lambda: not page.running and page.errors.count() > 0)


def _models(desk: ProgramDesk) -> Screens:
    page = desk.shown.models.show_page()
    desk.wait(lambda: page.isVisible() and len(page.catalogue.rows) > 2)
    path = desk.folder.root / "Ward-Model.F16.gguf"
    if not path.exists():
        write_tiny_gguf(path, quant="F16", num_layers=1)
    page.import_(path)
    desk.wait(lambda: not page.busy and any(each.startswith("ward-model") for each in page.cards))
    yield "models", page
    page.adding.experts.show_open(True)
    yield "models: for experts", page
    card = next(card for name, card in page.cards.items() if name.startswith("ward-model"))
    card.remove_button.click()
    yield "models: removing one", page
    card.confirm.no_button.click()
    row = next(row for row in page.catalogue.rows if row.entry.downloadable)
    row.report.begin()
    card.report.begin()
    card.report.progress.show_progress(1, 2)
    yield "models: under way", page
    row.tell_error(AppError(ErrorCode.NETWORK_OFF, ""))
    card.report.tell_error(AppError(ErrorCode.DISK_FULL, ""))
    page.adding.tell_error(AppError(ErrorCode.CANCELLED, ""))
    yield "models: what came of it", page
    close(desk, page)


def _packs(desk: ProgramDesk) -> Screens:
    panes = desk.shown.documents_in_window
    path = desk.folder.root / "ward.shaktipack"
    there = path.exists()
    if not there:
        path.write_bytes(built(made_folder(desk.folder.root / "ward", TEXTS)).content)
    dialog = panes.show_install(path)
    desk.wait(lambda: not dialog.busy)
    yield "a pack", dialog
    if not there:
        dialog.typed.setText(SIGNER)
        dialog.install_button.click()
        desk.wait(lambda: not dialog.busy and dialog.typed.isHidden())
        yield "a pack installed", dialog
    close(desk, dialog)
    unreadable = desk.folder.root / "torn.shaktipack"
    unreadable.write_bytes(b"nothing")
    dialog = panes.show_install(unreadable)
    desk.wait(lambda: not dialog.busy)
    yield "a torn pack", dialog
    close(desk, dialog)


def _documents(desk: ProgramDesk) -> Screens:
    panes, root = desk.shown.documents_in_window, desk.folder.root
    files = [root / "pump.txt", root / "scan.pdf"]
    for file in files:
        file.write_text("The pump gives nine litres a minute.")  # which is no PDF
    sheet = panes.adding.add(files, "Manuals")
    panes.adding.show()
    yield "documents being added", sheet
    desk.wait(lambda: not sheet.running)
    yield "documents added and refused", sheet
    close(desk, sheet)
    desk.wait(lambda: {"Manuals", "ward"} <= {each.name for each in panes.switch.collections})
    dialog = panes.show_dialog()
    for name, count in (("ward", len(TEXTS)), ("Manuals", 1)):
        wanted = next(each.id for each in panes.switch.collections if each.name == name)
        desk.wait(partial(_has, dialog.choice, wanted))
        dialog.choice.setCurrentIndex(dialog.choice.findData(wanted))
        dialog.choice.activated.emit(dialog.choice.currentIndex())
        desk.wait(partial(_lists, dialog.list, count))
        yield f"collection {name}", dialog
    watched = root / "watched"
    watched.mkdir(exist_ok=True)
    dialog.watched.watch(watched)
    desk.wait(lambda: watched in dialog.watched.paths)
    dialog.list.item(0).setSelected(True)
    dialog.remove_button.click()
    yield "collection: removing a document", dialog
    dialog.confirm.no_button.click()
    dialog.rename_button.click()
    yield "collection: another name", dialog
    close(desk, dialog)


def _exchange(desk: ProgramDesk) -> Screens:
    privacy, root = desk.shown.privacy, desk.folder.root
    exported = privacy.export()
    exported.format_choice.setCurrentIndex(exported.format_choice.findData(Format.JSON))
    exported.mask_choice.setChecked(True)
    path = root / "all.json"
    path.unlink(missing_ok=True)
    exported.place.field.setText(str(path))
    exported.start_button.click()
    desk.wait(lambda: bool(exported.outcome.whole_text))
    yield "exported", exported
    exported.start_button.click()
    desk.wait(exported.start_button.isEnabled)
    yield "export refused", exported
    close(desk, exported)
    imported = privacy.import_()
    broken = root / "chats.jsonl"
    broken.write_text("".join(json.dumps(each) + "\n" for each in [*ROWS, {"other": 1}]))
    for name, file in (("imported", path), ("import refused", broken)):
        imported.place.field.setText(str(file))
        imported.start_button.click()
        desk.wait(imported.start_button.isEnabled)
        yield name, imported
    close(desk, imported)


def _attachments(desk: ProgramDesk) -> Screens:
    window, root = desk.shown.window, desk.folder.root
    attaching = window.findChild(WindowAttachments)
    assert attaching is not None
    tray = window.composer.tray
    good, bad = root / "a-list-of-bandages-and-their-numbers.csv", root / "film.mp4"
    good.write_text("item,left\nBandage,12\n")
    bad.write_bytes(b"\0" * 100)
    attaching.attach([good, bad])
    desk.wait(lambda: not tray.reading)
    yield "attachments, one refused", window
    for item in tray.items:
        tray.take(item.number)
    attaching.attach_pasted(LONG)
    desk.wait(attaching.notice.isVisible)
    yield "an attachment that is too long", window
    for item in tray.items:
        tray.take(item.number)


def _first_run(desk: ProgramDesk) -> Screens:
    shown, window = desk.shown, desk.shown.window
    settings = SettingsFile(desk.folder.settings)
    first_run = shown.welcome.begin(shown.library, settings, shown.safekeeping, desk.folder.root)
    for place in range(len(first_run.steps)):
        first_run.go_to(place)
        desk.application.sendPostedEvents()
        yield f"first run, step {place + 1}", window
    first_run.show_problem(AppError(ErrorCode.DISK_FULL, ""))
    yield "first run with a problem", window
    first_run.skip_button.click()
    desk.wait(lambda: shown.welcome.first_run is None)


def _has(box: QComboBox, wanted: str) -> bool:
    return box.findData(wanted) >= 0


def _lists(rows: QListWidget, count: int) -> bool:
    return rows.count() == count
