"""The search index over the folded words of tasks: FTS5 on SQLite, a text-search vector on PostgreSQL.

Both hold whole words of our own folding, so both find the same. What stands in them follows from `tasks.folded` alone,
by triggers on SQLite and by PostgreSQL itself, whatever writes: imports, undo, a report that is removed with its tasks.
Nothing of it is in `db.schema`: it is derived, and made anew after every migration. All its names begin with INDEX.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    and_,
    bindparam,
    cast,
    literal_column,
    or_,
    select,
    table,
    text,
    update,
)
from sqlalchemy.types import UserDefinedType

from db.keys import marked_words, search_text
from db.schema import tasks
from tracker.domain.condition import Phrase, Place, Says

INDEX = "task_words"
"""The name of the index; on SQLite a table, its parts and its triggers have names that begin so."""

_PORTION = 2000  # rows read at a time
_VECTOR = "array_to_tsvector(string_to_array(btrim(folded), ' '))"  # no parser of PostgreSQL's: the words are ours
_READ = (
    tasks.c.text,
    tasks.c.unit,
    tasks.c.support,
    tasks.c.citations,
    tasks.c.evidence_number,
    tasks.c.source,
    tasks.c.field,
)

# The table keeps no texts and no places of words: it looks them up in tasks, and phrases are checked there.
# "ascii" splits at ASCII signs alone, so that every word of ours, whatever its letters, is one word of the index.
_MAKE_ON_SQLITE = (
    """
    CREATE VIRTUAL TABLE task_words USING fts5(
        folded, content='tasks', content_rowid='id', tokenize='ascii', detail='none', columnsize=0, prefix='1 2'
    )
    """,
    "INSERT INTO task_words(task_words) VALUES ('rebuild')",
    """
    CREATE TRIGGER task_words_insert AFTER INSERT ON tasks BEGIN
        INSERT INTO task_words(rowid, folded) VALUES (new.id, new.folded);
    END
    """,
    """
    CREATE TRIGGER task_words_delete AFTER DELETE ON tasks BEGIN
        INSERT INTO task_words(task_words, rowid, folded) VALUES ('delete', old.id, old.folded);
    END
    """,
    """
    CREATE TRIGGER task_words_update AFTER UPDATE OF folded ON tasks WHEN old.folded <> new.folded BEGIN
        INSERT INTO task_words(task_words, rowid, folded) VALUES ('delete', old.id, old.folded);
        INSERT INTO task_words(rowid, folded) VALUES (new.id, new.folded);
    END
    """,
)
_DROP_ON_SQLITE = (
    "DROP TRIGGER IF EXISTS task_words_insert",
    "DROP TRIGGER IF EXISTS task_words_delete",
    "DROP TRIGGER IF EXISTS task_words_update",
    "DROP TABLE IF EXISTS task_words",
)
# New words wait in a list, without which an act on thousands of tasks takes four times as long. It is kept short, since
# every search reads it and the planner shuns an index that has a long one.
_MAKE_ON_POSTGRESQL = (f"CREATE INDEX task_words ON tasks USING gin (({_VECTOR})) WITH (gin_pending_list_limit = 128)",)
_DROP_ON_POSTGRESQL = ("DROP INDEX IF EXISTS task_words",)


class _TsQuery(UserDefinedType[str]):
    """PostgreSQL's `tsquery`. That of SQLAlchemy would bring the whole dialect into every start (0.1 s)."""

    cache_ok = True

    def get_col_spec(self, **_: object) -> str:
        return "tsquery"


def make_index(connection: Connection) -> None:
    """Fold the words of every task anew, and make the index over them."""
    is_sqlite = connection.dialect.name == "sqlite"
    for statement in _DROP_ON_SQLITE if is_sqlite else _DROP_ON_POSTGRESQL:
        connection.execute(text(statement))
    _fold_all(connection)
    for statement in _MAKE_ON_SQLITE if is_sqlite else _MAKE_ON_POSTGRESQL:
        connection.exec_driver_sql(statement)


def _fold_all(connection: Connection) -> None:
    fold_one = update(tasks).where(tasks.c.id == bindparam("row_id")).values(folded=bindparam("now"))
    last = 0
    while rows := connection.execute(
        select(tasks.c.id, tasks.c.folded, *_READ).where(tasks.c.id > last).order_by(tasks.c.id).limit(_PORTION)
    ).all():
        read = [(row.id, row.folded, search_text(**{c.name: row._mapping[c] for c in _READ})) for row in rows]
        if changed := [{"row_id": row_id, "now": now} for row_id, before, now in read if before != now]:
            connection.execute(fold_one, changed)
        last = rows[-1].id


def says(test: Says, dialect: str) -> ColumnElement[bool]:
    """Whether one of the phrases stands in the task, by the index of this database."""
    return say_all([test], dialect)


def say_all(tests: Iterable[Says], dialect: str) -> ColumnElement[bool]:
    """The same for several tests that must all hold, in one look at the index."""
    listed = list(tests)
    wanted = _wanted(listed, dialect)
    in_order = (_in_order(test) for test in listed if any(len(phrase.words) > 1 for phrase in test.phrases))
    return and_(_indexed(wanted, dialect), *in_order)


def _indexed(wanted: str, dialect: str) -> ColumnElement[bool]:
    """The index is asked alone: as a mere condition beside others it would be worked out row by row."""
    if dialect == "sqlite":
        found = select(literal_column("rowid", Integer)).select_from(table(INDEX))
        return tasks.c.id.in_(found.where(literal_column(INDEX).op("MATCH")(wanted)))
    inside = tasks.alias("inside")
    return tasks.c.id.in_(select(inside.c.id).where(literal_column(_VECTOR).bool_op("@@")(cast(wanted, _TsQuery()))))


def _wanted(tests: Sequence[Says], dialect: str) -> str:
    """What the index is asked for, in the language of the database: every word of one of the phrases of each test."""
    all_of, one_of = (" AND ", " OR ") if dialect == "sqlite" else (" & ", " | ")
    phrases = (
        one_of.join(f"({all_of.join(_words(phrase, test.place, dialect))})" for phrase in test.phrases)
        for test in tests
    )
    return all_of.join(f"({one})" for one in phrases)


def _words(phrase: Phrase, place: Place, dialect: str) -> list[str]:
    """Words in quotes, which no folded word holds."""
    quote, goes_on = ('"', "*") if dialect == "sqlite" else ("'", ":*")
    words = [f"{quote}{word}{quote}" for word in marked_words(phrase.words, place)]
    return [*words[:-1], words[-1] + goes_on] if phrase.is_open else words


def _in_order(test: Says) -> ColumnElement[bool]:
    """That the words of a phrase follow each other, which the index does not say. No word has a % or a _."""
    texts = (" ".join(marked_words(phrase.words, test.place)) for phrase in test.phrases)
    ends = ("" if phrase.is_open else " " for phrase in test.phrases)
    return or_(*(tasks.c.folded.like(f"% {words}{end}%") for words, end in zip(texts, ends, strict=True)))
