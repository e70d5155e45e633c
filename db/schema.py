"""The tables. A change here needs a migration in `migrations/versions`; `python -m db.drift` says so."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from db.columns import ByteOrder, Listed, Moment, PeriodCode, PlainJson, Word
from tracker.domain.change import Action, Entity
from tracker.domain.extension import Decision
from tracker.domain.link import Stage, Verdict
from tracker.domain.remark import RemarkKind
from tracker.domain.routine import Frequency, Shift
from tracker.domain.split import Fate, Kind
from tracker.domain.task import State
from tracker.domain.term import TermKind, TermOrigin, TermStatus

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

LIVE = text("state IN ({})".format(", ".join(f"'{state.value}'" for state in State if state.is_live)))
"""What `State.is_live` says, word for word as the partial index has it: else SQLite would not use the index."""


def _of(table: str, *, index: bool = False) -> Column[int]:
    """The column that ties a row to its owner and goes with it."""
    return Column(f"{table}_id", Integer, ForeignKey(f"{table}s.id", ondelete="CASCADE"), nullable=False, index=index)


reports = Table(
    "reports",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("number", Text),
    Column("issued_on", Date),
    Column("issuer", Text),
    Column("result_period", PeriodCode),
    Column("plan_period", PeriodCode),
    Column("file_name", Text, nullable=False),
    Column("sha256", String(64), nullable=False, unique=True),
    Column("imported_by", Text, nullable=False),
    Column("imported_at", Moment, nullable=False),
    Column("replaces", Integer, ForeignKey("reports.id")),
    Index(None, "replaces", unique=True),  # a report has one newer version at most
    sqlite_autoincrement=True,  # a number is never given twice: the change log speaks of rows by number
)

passages = Table(
    "passages",
    metadata,
    Column("report_id", Integer, ForeignKey("reports.id", ondelete="CASCADE"), primary_key=True),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("text", Text, nullable=False),
    Column("fate", Word(Fate), nullable=False),
    Column("note", Text, nullable=False),
)

indicators = Table(
    "indicators",
    metadata,
    Column("report_id", Integer, ForeignKey("reports.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False),
    Column("unit", Text),
    Column("target", Text),
    Column("actual", Text),
    Column("source", Text, nullable=False),
    Column("places", Listed, nullable=False),
)

tasks = Table(
    "tasks",
    metadata,
    Column("id", Integer, primary_key=True),
    _of("report", index=True),
    Column("position", Integer, nullable=False),
    Column("period", PeriodCode, nullable=False),
    Column("text", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("place", Integer),
    Column("field", Text, nullable=False),
    Column("unit", Text),
    Column("support", Listed, nullable=False),
    Column("due", Date),
    Column("first_due", Date),
    Column("kind", Word(Kind), nullable=False),
    Column("citations", Listed, nullable=False),
    Column("product", Text, nullable=False),
    Column("state", Word(State), nullable=False),
    Column("done_on", Date),
    Column("evidence_number", Text),
    Column("evidence_note", Text, nullable=False),
    Column("routine_id", Integer, ForeignKey("routines.id")),
    Column("occurrence", Date),
    Column("version", Integer, nullable=False),
    # Derived at every write, for search, order and overdue in SQL:
    Column("deadline", Date),
    Column("folded", Text, nullable=False),
    Column("unit_order", ByteOrder),
    Index(None, "period", "report_id", "position"),
    Index(None, "routine_id", "occurrence", unique=True),  # routine work is made once
    # Partial on PostgreSQL too: its migration says so. Said here, every start would load that dialect (0.1 s).
    Index("ix_tasks_deadline_running", "deadline", sqlite_where=text(f"{LIVE} AND done_on IS NULL")),
    sqlite_autoincrement=True,
)

results = Table(
    "results",
    metadata,
    Column("id", Integer, primary_key=True),
    _of("report", index=True),
    Column("position", Integer, nullable=False),
    Column("period", PeriodCode, nullable=False, index=True),
    Column("text", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("place", Integer),
    Column("field", Text, nullable=False),
    Column("citations", Listed, nullable=False),
    sqlite_autoincrement=True,
)

links = Table(
    "links",
    metadata,
    Column("id", Integer, primary_key=True),
    _of("task"),
    _of("result", index=True),
    Column("verdict", Word(Verdict), nullable=False),
    Column("stage", Word(Stage), nullable=False),
    Column("by_hand", Boolean, nullable=False),
    Column("reasons", PlainJson, nullable=False),
    Column("decided_by", Text, nullable=False),
    Column("decided_at", Moment),
    Column("version", Integer, nullable=False),
    UniqueConstraint("task_id", "result_id"),
    sqlite_autoincrement=True,
)

marks = Table(
    "marks",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("task_id", Integer, ForeignKey("tasks.id", ondelete="CASCADE"), nullable=False, unique=True),
    Column("decided_by", Text, nullable=False),
    Column("decided_at", Moment),
    Column("version", Integer, nullable=False),
    sqlite_autoincrement=True,
)

carries = Table(
    "carries",
    metadata,
    Column("id", Integer, primary_key=True),
    _of("task"),
    Column("earlier_id", Integer, ForeignKey("tasks.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("verdict", Word(Verdict), nullable=False),
    Column("decided_by", Text, nullable=False),
    Column("decided_at", Moment),
    Column("version", Integer, nullable=False),
    UniqueConstraint("task_id", "earlier_id"),
    sqlite_autoincrement=True,
)

terms = Table(
    "terms",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("short", Text, nullable=False),
    Column("long", Text, nullable=False),
    Column("kind", Word(TermKind), nullable=False),
    Column("origin", Word(TermOrigin), nullable=False),
    Column("count", Integer, nullable=False),
    Column("status", Word(TermStatus), nullable=False),
    Column("version", Integer, nullable=False),
    UniqueConstraint("short", "long"),
    sqlite_autoincrement=True,
)

saved_views = Table(
    "saved_views",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("query", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("key", Text, nullable=False, unique=True),  # what all spellings of the name have in common
    sqlite_autoincrement=True,
)

units = Table(
    "units",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("short", Text, nullable=False),
    Column("aliases", Listed, nullable=False),
    Column("version", Integer, nullable=False),
    sqlite_autoincrement=True,
)

unit_names = Table(
    "unit_names",
    metadata,
    Column("key", Text, primary_key=True),  # the `unit_key` of a name: nobody else may answer to it
    _of("unit", index=True),
)

calendar_days = Table(
    "calendar_days",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("day", Date, nullable=False, unique=True),
    Column("is_working", Boolean, nullable=False),
    Column("name", Text, nullable=False),
    Column("notice", Text, nullable=False),
    Column("version", Integer, nullable=False),
    sqlite_autoincrement=True,
)

calendar_years = Table(
    "calendar_years",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("year", Integer, nullable=False, unique=True),
    Column("notice", Text, nullable=False),
    Column("decided_by", Text, nullable=False),
    Column("decided_at", Moment),
    Column("version", Integer, nullable=False),
    sqlite_autoincrement=True,
)

extensions = Table(
    "extensions",
    metadata,
    Column("id", Integer, primary_key=True),
    _of("task", index=True),
    Column("until", Date, nullable=False),
    Column("reason", Text, nullable=False),
    Column("asked_by", Text, nullable=False),
    Column("asked_at", Moment),
    Column("decision", Word(Decision), nullable=False),
    Column("granted_until", Date),
    Column("answer", Text, nullable=False),
    Column("decided_by", Text, nullable=False),
    Column("decided_at", Moment),
    Column("version", Integer, nullable=False),
    sqlite_autoincrement=True,
)

remarks = Table(
    "remarks",
    metadata,
    Column("id", Integer, primary_key=True),
    _of("task", index=True),
    Column("kind", Word(RemarkKind), nullable=False),
    Column("text", Text, nullable=False),
    Column("said_by", Text, nullable=False),
    Column("said_at", Moment),
    Column("confirmed_by", Text, nullable=False),
    Column("confirmed_at", Moment),
    Column("version", Integer, nullable=False),
    sqlite_autoincrement=True,
)

routines = Table(
    "routines",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("text", Text, nullable=False),
    Column("unit", Text),
    Column("starts", Date, nullable=False),
    Column("frequency", Word(Frequency), nullable=False),
    Column("day", Integer),
    Column("month", Integer, nullable=False),
    Column("shift", Word(Shift), nullable=False),
    Column("ends", Date),
    Column("kind", Word(Kind), nullable=False),
    Column("field", Text, nullable=False),
    Column("product", Text, nullable=False),
    Column("support", Listed, nullable=False),
    Column("version", Integer, nullable=False),
    sqlite_autoincrement=True,
)

closings = Table(
    "closings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("period", PeriodCode, nullable=False, index=True),
    Column("as_of", Date, nullable=False),
    Column("content", Text, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("closed_by", Text, nullable=False),
    Column("closed_at", Moment),
    Column("reopened_by", Text, nullable=False),
    Column("reopened_at", Moment),
    Column("reopen_reason", Text, nullable=False),
    Column("version", Integer, nullable=False),
    sqlite_autoincrement=True,
)

batches = Table("batches", metadata, Column("id", Integer, primary_key=True), sqlite_autoincrement=True)

changes = Table(
    "changes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("batch", Integer, ForeignKey("batches.id"), nullable=False, index=True),
    Column("at", Moment, nullable=False),
    Column("actor", Text, nullable=False),
    Column("action", Word(Action), nullable=False),
    Column("entity", Word(Entity), nullable=False),
    Column("entity_id", Integer, nullable=False),
    Column("before", PlainJson),
    Column("after", PlainJson),
    Column("reason", Text, nullable=False),
    Column("undoes", Integer, ForeignKey("batches.id"), index=True),
    Index(None, "entity", "entity_id"),
    Index(None, "actor", "batch"),
    sqlite_autoincrement=True,
)
