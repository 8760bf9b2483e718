"""Conversations as trees of messages in the database. Every method works on any thread and raises AppError."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from app.core.conversations.attachments import Attachment
from app.core.conversations.conversation import AnswerStats, Conversation, Exchange, Message, Role, State
from app.core.profiles.audit import Act
from app.core.question import clean_text, title_from
from app.storage.conversations.attachments import attachments_in, attachments_of, forget_sent, insert_attachments
from app.storage.conversations.paths_shown import leaf_below, show_leaf
from app.storage.conversations.titles import follow_title, whole_title
from app.storage.database.database import Database
from app.storage.database.ids import new_id
from app.storage.database.rows import (
    CONVERSATION,
    all_rows,
    conversation,
    insert_message,
    live,
    message,
    message_row,
    new_message,
    stats_text,
    time_text,
)
from app.storage.database.search_rows import index_message, index_title
from app.storage.database.time_seen import time_of_use
from app.storage.retention.audit import AuditLog, Recorded

RENAMED_LENGTH = 200  # characters of a title that the user gives
_AT_WORK = (State.WAITING, State.STREAMING)


class Conversations(Recorded):
    """Reads and writes. What a method has written is on disk when it returns, and found by a search.

    CONVERSATION_NOT_FOUND is raised for an id that is not there (any more), a deleted conversation included
    where it says "not deleted".
    """

    @property
    def audit(self) -> AuditLog:
        """Where it is recorded what is done with them."""
        return self._audit

    @property
    def database(self) -> Database:
        """Where they are kept, with what belongs to them."""
        return self._database

    def list(self) -> builtins.list[Conversation]:
        """Those not deleted: the pinned, the last pinned first, then the others, the last used first."""
        with self._database.read() as db:
            sql = f"{CONVERSATION} WHERE c.deleted IS NULL ORDER BY c.pinned DESC, c.updated DESC, c.id DESC"
            return [conversation(row) for row in all_rows(db, sql)]

    def get(self, conversation_id: str) -> Conversation:
        """The conversation with this id. Raises AppError(CONVERSATION_NOT_FOUND), also where it is deleted."""
        with self._database.read() as db:
            return conversation(live(db, conversation_id))

    def open(self, conversation_id: str) -> tuple[Conversation, builtins.list[Message]]:
        """One that is not deleted with its whole tree, for somebody to read, which is recorded."""
        opened = self.get(conversation_id)
        self._audit.record(Act.OPENED, conversation_id)
        return opened, self.messages(conversation_id)

    def message(self, message_id: str) -> Message:
        """One message, of a deleted conversation too."""
        with self._database.read() as db:
            return replace(message(message_row(db, message_id)), attachments=attachments_of(db, message_id))

    def question_before(self, question: Message) -> str:
        """What was asked before it on its branch, as it was understood; empty where it is the first."""
        if question.parent_id is None:
            return ""
        answer = self.message(question.parent_id)
        if answer.sources is not None and answer.sources.read_as:
            return answer.sources.read_as
        return self.message(answer.parent_id).text if answer.parent_id is not None else ""

    def messages(self, conversation_id: str) -> builtins.list[Message]:
        """The whole tree in the order it was made; of a deleted conversation too."""
        with self._database.read() as db:
            sql = "SELECT * FROM messages WHERE conversation_id = ? ORDER BY id"
            rows = all_rows(db, sql, [conversation_id])
            attached = attachments_in(db, conversation_id)
        return [replace(message(row), attachments=attached.get(row["id"], ())) for row in rows]

    def add_exchange(
        self,
        conversation_id: str | None,
        text: str,
        title_if_new: str,
        attachments: Sequence[Attachment] = (),
    ) -> Exchange:
        """A question at the end of the path that is shown, and a WAITING answer to it, shown from now on.

        The conversation is a new one for None, else one that is not deleted. A draft of the
        question is gone.
        """
        now = self._now()
        with self._database.write() as db:
            parent: str | None = None
            draft = conversation_id or ""
            if conversation_id is None:
                conversation_id = new_id()
                title, time = clean_text(title_if_new), time_text(now)
                record = {"id": conversation_id, "title": title, "created": time, "updated": time_of_use(db, now)}
                db["conversations"].insert(record)
                index_title(db, conversation_id, title)
            else:
                parent = live(db, conversation_id)["leaf_id"]
            exchange = _add_exchange(db, conversation_id, parent, text, attachments, now=now)
            self._audit.record(Act.ASKED, conversation_id, db)
            forget_sent(db, draft, attachments)
            for row in all_rows(db, "SELECT text FROM drafts WHERE key = ?", [draft]):
                if row["text"].strip() == text.strip():  # and not what somebody has typed meanwhile
                    db.execute("DELETE FROM drafts WHERE key = ?", [draft])
        return exchange

    def edit_question(self, question_id: str, text: str, attachments: Sequence[Attachment] = ()) -> Exchange:
        """Another question in the place of one, and a WAITING answer, shown from now on; the old path stays.

        The conversation is not deleted.
        """
        now = self._now()
        with self._database.write() as db:
            old = message_row(db, question_id)
            if old["role"] != Role.USER:
                raise ValueError(f"message {question_id} is no question")
            live(db, old["conversation_id"])
            exchange = _add_exchange(db, old["conversation_id"], old["parent_id"], text, attachments, now=now)
            show_leaf(db, old["conversation_id"], exchange.answer.id)
            follow_title(db, old["conversation_id"], exchange.answer.id)
            self._audit.record(Act.ASKED, old["conversation_id"], db)
        return exchange

    def add_sibling(self, answer_id: str) -> Message:
        """A further WAITING answer to the same question, shown from now on, in a conversation not deleted."""
        now = self._now()
        with self._database.write() as db:
            old = message_row(db, answer_id)
            if old["role"] != Role.ASSISTANT:
                raise ValueError(f"message {answer_id} is no answer")
            conversation_id = old["conversation_id"]
            live(db, conversation_id)
            answer = new_message(conversation_id, old["parent_id"], Role.ASSISTANT, "", now)
            insert_message(db, answer)
            db["conversations"].update(conversation_id, {"updated": time_of_use(db, now)})
            show_leaf(db, conversation_id, answer.id)
            self._audit.record(Act.ASKED, conversation_id, db)
        return answer

    def reopen_answer(self, answer_id: str) -> Message:
        """An answer that was cut off is WAITING again, with the text it has, in a conversation not deleted.

        Raises ValueError for one that is not to be continued.
        """
        with self._database.write() as db:
            answer = message(message_row(db, answer_id))
            if not answer.can_continue:
                raise ValueError(f"message {answer_id} ({answer.role}, {answer.state}) cannot be continued")
            live(db, answer.conversation_id)
            db["messages"].update(answer_id, {"state": str(State.WAITING), "error": None, "stats": None})
            db["conversations"].update(answer.conversation_id, {"updated": time_of_use(db, self._now())})
            self._audit.record(Act.ASKED, answer.conversation_id, db)
        return replace(answer, state=State.WAITING, error=None, stats=None)

    def write_answer(
        self,
        answer_id: str,
        text: str,
        state: State,
        stats: AnswerStats | None = None,
        error: str | None = None,
    ) -> None:
        """The answer's text so far, and where it stands. At its end it is found by a search."""
        text = clean_text(text)
        changes = [text, str(state), stats_text(stats), error, answer_id]
        with self._database.write() as db:
            conversation_id = message_row(db, answer_id)["conversation_id"]
            db.execute("UPDATE messages SET text = ?, state = ?, stats = ?, error = ? WHERE id = ?", changes)
            if state not in _AT_WORK:
                db["conversations"].update(conversation_id, {"updated": time_of_use(db, self._now())})
                index_message(db, conversation_id, answer_id, text)
                self._audit.record(Act.ANSWERED, conversation_id, db)

    def show_through(self, message_id: str) -> Conversation:
        """Show the path through a message, to where it was last shown; in a conversation not deleted."""
        with self._database.write() as db:
            conversation_id = message_row(db, message_id)["conversation_id"]
            live(db, conversation_id)
            leaf = leaf_below(db, message_id)
            show_leaf(db, conversation_id, leaf)
            follow_title(db, conversation_id, leaf)
            return conversation(live(db, conversation_id))

    def rename(self, conversation_id: str, title: str) -> Conversation:
        """Give a conversation that is not deleted another title, on one line; a blank title leaves the old one."""
        title = title_from(title, RENAMED_LENGTH)
        with self._database.write() as db:
            live(db, conversation_id)
            if title:
                db["conversations"].update(conversation_id, {"title": title})
                index_title(db, conversation_id, title)
            return conversation(live(db, conversation_id))

    def whole_title(self, conversation_id: str) -> str:
        """Its title, with what was left out of it where it is a long question."""
        with self._database.read() as db:
            return whole_title(db, conversation_id, RENAMED_LENGTH)

    def interrupt_unfinished(self) -> int:
        """Mark the answers that a crash cut off, at the start, when none is at work; how many they were."""
        with self._database.write() as db:
            sql = "SELECT * FROM messages WHERE state IN (?, ?)"
            rows = all_rows(db, sql, map(str, _AT_WORK))
            for row in rows:
                db.execute("UPDATE messages SET state = ? WHERE id = ?", [str(State.INTERRUPTED), row["id"]])
                index_message(db, row["conversation_id"], row["id"], row["text"])
        return len(rows)


def _add_exchange(
    db: Any, conversation_id: str, parent: str | None, text: str, attachments: Sequence[Attachment], *, now: datetime
) -> Exchange:
    """In a conversation, below a message of it."""
    question = new_message(conversation_id, parent, Role.USER, text, now)
    question = replace(question, attachments=tuple(attachments))
    answer = new_message(conversation_id, question.id, Role.ASSISTANT, "", now)
    insert_message(db, question, next_id=answer.id)
    insert_attachments(db, attachments, message_id=question.id)
    insert_message(db, answer)
    index_message(db, conversation_id, question.id, question.text)
    if parent is not None:
        db["messages"].update(parent, {"next_id": question.id})
    db["conversations"].update(conversation_id, {"leaf_id": answer.id, "updated": time_of_use(db, now)})
    return Exchange(question, answer)
