"""What people type to find tasks: `don_vi:cntt han<=30/11 tt:quahan -thuongxuyen "chuyển đổi số"`.

    query   = term { blank term }                     every term must hold
    term    = ["-"] ( field sign values | values | "@" view )
    values  = value { "|" value }                     one of them; behind a field "hoặc" will do for "|"
    value   = word | '"' words in this order '"'

Names of fields and values are taken with or without marks, in Vietnamese or as ASCII words; a value of several words
that is known ("quá hạn") needs no quotes. Everything here is pure, and what cannot be understood comes back as a value.
"""

from tracker.domain.query_language.completing import Completion, completions
from tracker.domain.query_language.known import Known
from tracker.domain.query_language.parsing import Slip, Understood, understand

__all__ = ["Completion", "Known", "Slip", "Understood", "completions", "understand"]
