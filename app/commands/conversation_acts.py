"""Actions of `shakti conversations` on the open database, reported as text or JSON."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.commands.grammar import FAILED, OK
from app.commands.output import Output
from app.core.conversations.conversation import Conversation, Folder, Message, Role, path_to
from app.core.conversations.retention import Clock
from app.core.conversations.search import SearchHit
from app.core.errors import AppError, ErrorCode
from app.storage.conversations.conversations import Conversations
from app.storage.conversations.folders import Folders
from app.storage.conversations.search import Search
from app.storage.retention.deletion import Deletion
from app.storage.retention.retention import Retention

translate = QCoreApplication.translate
Act = Callable[[argparse.Namespace, Conversations, Output], int | None]  # as of a Command


def list_all(options: argparse.Namespace, store: Conversations, output: Output) -> None:
    """The conversations, of a folder or with a tag."""
    folder = None if options.folder is None else _folders(store).find(options.folder).id
    chosen = [
        each
        for each in store.list()
        if (folder is None or each.folder_id == folder) and (options.tag is None or options.tag in each.tags)
    ]
    names = _names(store)
    output.result({"conversations": [_fields(each, names) for each in chosen]}, _lines(chosen))


def show(options: argparse.Namespace, store: Conversations, output: Output) -> None:
    """The path that is shown, and in JSON the whole tree."""
    conversation, messages = store.open(options.id)
    path = path_to(messages, conversation.leaf_id)
    fields = {
        "conversation": _fields(conversation, _names(store)),
        "path": [message.id for message in path],
        "messages": [_message_fields(message) for message in messages],
    }
    output.result(fields, "\n\n".join([conversation.title, *(_spoken(message) for message in path)]))


def search(options: argparse.Namespace, store: Conversations, output: Output) -> None:
    """Titles and messages that have all the words."""
    hits = Search(store.database).find(options.text, options.limit)
    lines = [f"{hit.conversation.id}  {hit.conversation.title}\n    {hit.snippet}" for hit in hits]
    text = "\n".join(lines) or translate("CommandLine", "Nothing was found.")
    output.result({"hits": [_hit_fields(hit) for hit in hits]}, text)


def delete(options: argparse.Namespace, store: Conversations, output: Output) -> int:
    """Delete what was named, and remove its bytes; nothing unless --yes was said."""
    deletion = Deletion(store.database, audit=store.audit)
    chosen = _to_delete(options, store)
    fields: dict[str, Any] = {"conversations": [{"id": each.id, "title": each.title} for each in chosen]}
    if not options.yes:
        output.result({"deleted": 0, **fields}, _lines(chosen))
        output.note(translate("CommandLine", "Nothing is deleted yet. With --yes these are deleted for good."))
        return FAILED
    if options.older_than is not None and chosen and not options.clock_is_right:
        _refuse_wrong_clock(store)
    deletion.delete([each.id for each in chosen])
    count = deletion.purge_deleted()
    output.result({"deleted": count, **fields}, translate("CommandLine", "Deleted: %1").replace("%1", str(count)))
    return OK


def rename(options: argparse.Namespace, store: Conversations, output: Output) -> None:
    """Give a conversation another title."""
    _changed(store.rename(options.id, options.title), store, output)


def move(options: argparse.Namespace, store: Conversations, output: Output) -> None:
    """Put conversations into a folder, which is made where there is none of that name; or into none."""
    folders = _folders(store)
    folder_id = None if options.folder is None else _find_or_create(folders, options.folder).id
    folders.move(options.ids, folder_id)
    moved = [store.get(each) for each in options.ids]
    names = _names(store)
    output.result({"conversations": [_fields(each, names) for each in moved]}, _lines(moved))


def pin(options: argparse.Namespace, store: Conversations, output: Output) -> None:
    """Show a conversation above the others."""
    _changed(_folders(store).pin(options.id), store, output)


def unpin(options: argparse.Namespace, store: Conversations, output: Output) -> None:
    """Show it in its usual place."""
    _changed(_folders(store).pin(options.id, False), store, output)


def tag(options: argparse.Namespace, store: Conversations, output: Output) -> None:
    """Set a conversation's tags."""
    _changed(_folders(store).tag(options.id, options.tags), store, output)


def hold(options: argparse.Namespace, store: Conversations, output: Output) -> None:
    """Keep a conversation from retention."""
    _changed(_folders(store).hold(options.id, not options.off), store, output)


def folders(options: argparse.Namespace, store: Conversations, output: Output) -> None:
    """Change the folders where that is asked for, and list them."""
    all_folders = _folders(store)
    if options.create is not None:
        all_folders.create(options.create)
    elif options.rename is not None:
        all_folders.rename(all_folders.find(options.rename[0]).id, options.rename[1])
    elif options.delete is not None:
        all_folders.delete(all_folders.find(options.delete).id)
    listed = all_folders.list()
    text = "\n".join(f"{folder.name}  {folder.conversations}" for folder in listed)
    output.result({"folders": [_folder_fields(folder) for folder in listed]}, text)


def retention(options: argparse.Namespace, store: Conversations, output: Output) -> None:
    """Set the rules where that is asked for; show what is due, or delete it."""
    keeping = Retention(store.database, audit=store.audit)
    _set_rule(options, store, keeping)
    plan = keeping.preview()
    rules = keeping.rules()
    if options.apply:
        keeping.apply(clock_is_right=options.clock_is_right)
        Deletion(store.database, audit=store.audit).purge_deleted()
    names = _names(store)
    fields = {
        "days": rules.days,
        "folders": {names[folder]: days for folder, days in rules.folders.items()},
        "clock": str(plan.clock),
        "clock_suspect": plan.clock is not Clock.GOOD,
        "applied": bool(options.apply),
        "goes": [_fields(each, names) for each in plan.goes],
        "held": [_fields(each, names) for each in plan.kept_by_hold],
    }
    days = translate("CommandLine", "for ever") if rules.days is None else str(rules.days)
    lines = [translate("CommandLine", "Days kept: %1").replace("%1", days)]
    due = translate("CommandLine", "Deleted: %1") if options.apply else translate("CommandLine", "Due: %1")
    output.result(fields, "\n".join([*lines, due.replace("%1", str(len(plan.goes))), *_rows(plan.goes)]))
    if plan.clock is not Clock.GOOD:
        output.note(translate("CommandLine", "The clock was set back or far ahead. Check the date of this computer."))


ACTS: dict[str, Act] = {
    "list": list_all,
    "show": show,
    "search": search,
    "delete": delete,
    "rename": rename,
    "move": move,
    "pin": pin,
    "unpin": unpin,
    "tag": tag,
    "hold": hold,
    "folders": folders,
    "retention": retention,
}


def _to_delete(options: argparse.Namespace, store: Conversations) -> list[Conversation]:
    """What was named; of several conditions all are to hold. An unknown ID is an error, and nothing goes."""
    if options.ids:
        named = [store.get(each) for each in dict.fromkeys(options.ids)]
    elif options.all or options.folder is not None or options.older_than is not None:
        named = store.list()
    else:
        named = []
    if options.folder is not None:
        folder = _folders(store).find(options.folder).id
        named = [each for each in named if each.folder_id == folder]
    if options.older_than is not None:
        old = {each.id for each in Deletion(store.database, audit=store.audit).older(options.older_than)}
        named = [each for each in named if each.id in old]
    return named


def _refuse_wrong_clock(store: Conversations) -> None:
    clock = Retention(store.database).preview().clock
    if clock is not Clock.GOOD:
        raise AppError(ErrorCode.CLOCK_SUSPECT, str(clock))


def _set_rule(options: argparse.Namespace, store: Conversations, keeping: Retention) -> None:
    if options.folder is not None:
        folder = _folders(store).find(options.folder)
        if options.days is not None or options.off or options.as_profile:
            days = 0 if options.off else options.days
            _folders(store).keep(folder.id, days)
    elif options.days is not None or options.off:
        keeping.keep(options.days)


def _find_or_create(folders: Folders, name: str) -> Folder:
    try:
        return folders.find(name)
    except AppError as error:
        if error.code is not ErrorCode.FOLDER_NOT_FOUND:
            raise
    return folders.create(name)


def _folders(store: Conversations) -> Folders:
    return Folders(store.database, audit=store.audit)


def _names(store: Conversations) -> dict[str, str]:
    return {folder.id: folder.name for folder in _folders(store).list()}


def _changed(conversation: Conversation, store: Conversations, output: Output) -> None:
    output.result({"conversation": _fields(conversation, _names(store))}, _lines([conversation]))


def _lines(conversations: Sequence[Conversation]) -> str:
    return "\n".join(_rows(conversations))


def _rows(conversations: Sequence[Conversation]) -> list[str]:
    return [f"{each.id}  {_day(each.updated)}  {each.title}" for each in conversations]


def _day(time: datetime) -> str:
    return time.astimezone().strftime("%Y-%m-%d")


def _spoken(message: Message) -> str:
    return f"> {message.text}" if message.role is Role.USER else message.text


def _fields(conversation: Conversation, folders: dict[str, str]) -> dict[str, Any]:
    return {
        "id": conversation.id,
        "title": conversation.title,
        "created": conversation.created.isoformat(),
        "updated": conversation.updated.isoformat(),
        "folder": None if conversation.folder_id is None else folders.get(conversation.folder_id),
        "pinned": conversation.pinned is not None,
        "held": conversation.held,
        "tags": list(conversation.tags),
    }


def _message_fields(message: Message) -> dict[str, Any]:
    return {
        "id": message.id,
        "parent": message.parent_id,
        "role": str(message.role),
        "text": message.text,
        "state": str(message.state),
        "created": message.created.isoformat(),
        "error": message.error,
    }


def _folder_fields(folder: Folder) -> dict[str, Any]:
    return {"name": folder.name, "conversations": folder.conversations, "keep_days": folder.keep_days}


def _hit_fields(hit: SearchHit) -> dict[str, Any]:
    return {
        "conversation": hit.conversation.id,
        "title": hit.conversation.title,
        "message": hit.message_id,
        "role": None if hit.role is None else str(hit.role),
        "text": hit.text,
        "highlights": [list(span) for span in hit.highlights],
        "snippet": hit.snippet,
        "snippet_highlights": [list(span) for span in hit.snippet_highlights],
        "created": hit.created.isoformat(),
    }
