"""One error tree: each message is a Vietnamese sentence that staff may read, with the next step in it."""

from __future__ import annotations


class TrackerError(Exception):
    """Whatever a user may be told. `exit_code` is what the command line leaves with."""

    exit_code = 1


class BadUsage(TrackerError):
    """The command or the value typed cannot be understood."""

    exit_code = 2


class ConfigBroken(TrackerError):
    """config.toml cannot be read, or holds an unknown key or a wrong value."""

    exit_code = 3


class UnreadableFile(TrackerError):
    """A report file that is missing, empty, encrypted, damaged or of another kind than its name says."""

    exit_code = 4


class NotAReport(TrackerError):
    """A readable file in which no plan and no results could be found."""

    exit_code = 5


class AlreadyImported(TrackerError):
    """The same file, the same report number or the same period has been imported before."""

    exit_code = 6


class StoreUnavailable(TrackerError):
    """The database cannot be opened, is locked, read-only, damaged or of another version."""

    exit_code = 7


class NotFound(TrackerError):
    """No task, result, unit or report has this number or name."""

    exit_code = 8


class RuleBroken(TrackerError):
    """The rules of the work do not allow this change."""

    exit_code = 9


class Conflict(TrackerError):
    """Somebody else has changed the row in the meantime."""

    exit_code = 10


class CannotWrite(TrackerError):
    """A list cannot be written where it was asked for; the file that was there before is untouched."""

    exit_code = 11


class CannotServe(TrackerError):
    """The screens cannot be shown in a browser: the libraries are missing, or the address is taken."""

    exit_code = 12


class CannotSend(TrackerError):
    """The mail server cannot be reached, or does not take the letters."""

    exit_code = 13
