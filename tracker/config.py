"""Typed settings from config.toml. A wrong file names its path, the key, and the nearest right key."""

from __future__ import annotations

import difflib
import os
import re
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Annotated, Literal, get_args

import msgspec
import tomli
from platformdirs import user_config_path, user_data_path

from tracker.domain.day_off import DayOff
from tracker.domain.layout import Grouping, TaskColumn
from tracker.domain.report_window import CALENDAR, ReportRule
from tracker.domain.timing import STALE_DAYS
from tracker.errors import BadUsage, ConfigBroken

_KINDS = {
    "int": "số nguyên, ví dụ 3",
    "str": "chữ trong dấu ngoặc kép",
    "bool": "true hoặc false",
    "array": "danh sách trong ngoặc vuông, ví dụ []",
    "object": "một mục gồm nhiều khóa",
    "date": "ngày viết như 2026-11-24",
}
"""What the checker's kinds of values are to a person."""


class Section(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What every section has in common: no unknown key is passed over."""


class DatabaseSettings(Section, frozen=True):
    """Where the tasks are kept. An empty url is a SQLite file in the user's data folder."""

    url: str = ""


class UserSettings(Section, frozen=True):
    """Who acts. An empty name is the name of the login. `unit` and `role` say what the start page is about."""

    name: str = ""
    unit: str = ""
    role: Literal["", "staff", "head", "leader", "clerk"] = ""


class OfficeSettings(Section, frozen=True):
    """The office's letterhead, for reports that are imported and lists that are issued."""

    parent: str = ""
    name: str = ""
    code: str = "BC"
    place: str = ""
    authority: str = ""
    signer_post: str = "GIÁM ĐỐC"
    signer: str = ""
    recipients: tuple[str, ...] = ("Lãnh đạo cơ quan;", "Các phòng, đơn vị;", "Lưu: VT.")


class DeadlineSettings(Section, frozen=True):
    """`soon`: from how many working days before its deadline a task is shown as near.

    `day_off` says until when a deadline on a day off counts, `stale_days` after how many days without a report steady
    work is asked about.
    """

    soon: Annotated[int, msgspec.Meta(ge=0)] = 3
    day_off: DayOff = DayOff.AS_WRITTEN
    stale_days: Annotated[int, msgspec.Meta(ge=1)] = STALE_DAYS


class CalendarSettings(Section, frozen=True):
    """The office's own days off and swapped working days; they win over holidays and over Monday to Friday.

    `notices` are the numbers of the yearly notices, by which a year counts as confirmed.
    """

    days_off: tuple[date, ...] = ()
    working_days: tuple[date, ...] = ()
    notices: dict[int, str] = {}


class PeriodSettings(Section, frozen=True):
    """Which days a periodic report counts ("calendar", "15-14"), and in how many working days it is sent."""

    window: str = CALENDAR
    send_within: Annotated[int, msgspec.Meta(ge=0)] = 2


class ReviewSettings(Section, frozen=True):
    """`confirm_done`: what staff report as done waits until a head, a leader or the clerk accepts it."""

    confirm_done: bool = False


class MatchingSettings(Section, frozen=True):
    """The office's abbreviations, spelled out: BHXH = "bảo hiểm xã hội"."""

    abbreviations: dict[str, str] = {}


class UnitSettings(Section, frozen=True):
    """Words of each unit's work, by its name or short name, from which a unit is suggested at import."""

    keywords: dict[str, tuple[str, ...]] = {}


class ReadingSettings(Section, frozen=True):
    """How large a report may be before it is refused, and whether papers marked as state secrets may be kept.

    `max_seconds` is how long a file may take, and each page of a scan.
    """

    max_megabytes: Annotated[int, msgspec.Meta(ge=1)] = 50
    max_pages: Annotated[int, msgspec.Meta(ge=1)] = 500
    max_seconds: Annotated[int, msgspec.Meta(ge=1)] = 120
    allow_secret: bool = False


class ListSettings(Section, frozen=True):
    """How lists of tasks are laid out; no columns are the usual ones. `template` is a Word file of the office."""

    columns: tuple[TaskColumn, ...] = ()
    group: Grouping = Grouping.UNIT
    landscape: bool = True
    template: str = ""


class MailSettings(Section, frozen=True):
    """The office's outgoing mail for reminders; the password is in TRACKER_MAIL_PASSWORD. `addresses` are by unit."""

    server: str = ""
    port: Annotated[int, msgspec.Meta(ge=1)] = 587
    security: Literal["starttls", "tls", "none"] = "starttls"
    user: str = ""
    sender: str = ""
    addresses: dict[str, tuple[str, ...]] = {}


class ScreenSettings(Section, frozen=True):
    """How the screens look: the name of a theme."""

    theme: Literal["dark", "light", "contrast"] = "dark"


class Settings(Section, frozen=True):
    """The whole file. `views` are queries by their names, `keys` the keys that shall press a binding by its id."""

    database: DatabaseSettings = DatabaseSettings()
    user: UserSettings = UserSettings()
    office: OfficeSettings = OfficeSettings()
    deadlines: DeadlineSettings = DeadlineSettings()
    calendar: CalendarSettings = CalendarSettings()
    periods: PeriodSettings = PeriodSettings()
    review: ReviewSettings = ReviewSettings()
    matching: MatchingSettings = MatchingSettings()
    units: UnitSettings = UnitSettings()
    reading: ReadingSettings = ReadingSettings()
    lists: ListSettings = ListSettings()
    mail: MailSettings = MailSettings()
    screen: ScreenSettings = ScreenSettings()
    views: dict[str, str] = {}
    keys: dict[str, str] = {}


def load_settings(path: Path | None = None) -> Settings:
    """Read the given file, or the first that is found; built-in settings where there is none. Raises ConfigBroken."""
    found = path or find_config()
    if found is None:
        return Settings()
    try:
        data = tomli.loads(found.read_text(encoding="utf-8-sig"))  # Notepad puts a mark in front
    except FileNotFoundError as error:
        raise ConfigBroken(
            f"Không có tệp cấu hình {found}. Kiểm tra lại đường dẫn sau --config hoặc trong TRACKER_CONFIG."
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigBroken(f"Không đọc được tệp cấu hình {found}. Kiểm tra quyền đọc và lưu tệp dạng UTF-8.") from error
    except tomli.TOMLDecodeError as error:
        raise ConfigBroken(
            f"Tệp cấu hình {found} sai cú pháp TOML ở dòng {error.lineno}. Sửa dòng đó rồi chạy lại."
        ) from error
    try:
        settings = msgspec.convert(data, Settings, str_keys=True)
        ReportRule.parse(settings.periods.window)
    except msgspec.ValidationError as error:
        raise ConfigBroken(f"Tệp cấu hình {found}: {_explained(str(error))}") from error
    except BadUsage as error:
        raise ConfigBroken(f"Tệp cấu hình {found}, khóa “periods.window”: {error}") from error
    return settings


def find_config() -> Path | None:
    """$TRACKER_CONFIG, ./config.toml, or config.toml in the user's settings folder: the first that exists."""
    named = os.environ.get("TRACKER_CONFIG")
    if named:
        return Path(named)
    places = (Path("config.toml"), user_config_path("tracker", appauthor=False) / "config.toml")
    return next((place for place in places if place.is_file()), None)


def default_database_url() -> str:
    """A SQLite file in the user's data folder."""
    return f"sqlite:///{(user_data_path('tracker', appauthor=False) / 'tracker.db').as_posix()}"


def _explained(message: str) -> str:
    """The checker's message as a Vietnamese sentence that names the key and the nearest right one."""
    unknown = re.search(r"unknown field `(?P<key>[^`]*)`(?: - at `\$\.?(?P<path>[^`]*)`)?", message)
    if unknown:
        section, key = unknown["path"] or "", unknown["key"]
        near = difflib.get_close_matches(key, _known_keys(section), n=1)
        hint = (
            f" Có phải ý bạn là “{near[0]}”?" if near else f" Các khóa có thể dùng: {', '.join(_known_keys(section))}."
        )
        return f"không có khóa “{f'{section}.{key}' if section else key}”.{hint}"
    place = re.search(r"at `\$\.?(?P<path>[^`]*)`", message)
    if place and message.startswith("Invalid enum value"):
        return f"khóa “{place['path']}” phải là một trong: {', '.join(_allowed(place['path']))}."
    wanted = re.match(r"Expected `(?P<kind>\w+)`(?: >= (?P<least>\d+))?", message)
    kind = wanted["kind"] if wanted else "date"
    least = f" (không nhỏ hơn {wanted['least']})" if wanted and wanted["least"] else ""
    return f"khóa “{place['path'] if place else '?'}” phải là {_KINDS.get(kind, kind)}{least}."


def _known_keys(section: str) -> list[str]:
    return [f.name for f in msgspec.structs.fields(_kind_at(section))]


def _allowed(path: str) -> list[str]:
    """The words that the key at this path may have."""
    section, _, key = path.partition("[")[0].rpartition(".")
    kind = next(f.type for f in msgspec.structs.fields(_kind_at(section)) if f.name == key)
    words = (kind, *get_args(kind))
    named = next((one for one in words if isinstance(one, type) and issubclass(one, Enum)), None)
    return [f'"{word}"' for word in named or get_args(kind) if word]


def _kind_at(section: str) -> type[msgspec.Struct]:
    kind: type[msgspec.Struct] = Settings
    for name in filter(None, section.split(".")):
        kind = next(f.type for f in msgspec.structs.fields(kind) if f.name == name)
    return kind
