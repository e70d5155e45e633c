"""What checks of parts share: whether the letters of a paragraph are of the kind that the rule wants."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.writing.lint.rules import Finding, Rule
from tracker.writing.lint.seen import Piece
from tracker.writing.measure import printed_length

_CLOSE = 0.2  # of a printed length, which is only reckoned


def wrong_letters(
    rule: Rule,
    piece: Piece,
    sizes: tuple[float, float],
    *,
    bold: bool | None = None,
    italic: bool | None = False,
    capitals: bool | None = None,
) -> Iterator[Finding]:
    """A finding that names everything wrong with the letters; None lets both ways pass."""
    wrong = []
    least, most = sizes
    odd = sorted({one.size for one in piece.letters if not least <= one.size <= most})
    if odd:
        wrong.append(f"cỡ chữ {', '.join(f'{size:g}' for size in odd)}")
    if bold is not None and any(one.bold is not bold for one in piece.letters):
        wrong.append("chưa in đậm" if bold else "in đậm")
    if italic is not None and any(one.italic is not italic for one in piece.letters):
        wrong.append("chưa in nghiêng" if italic else "in nghiêng")
    if capitals is not None and piece.text.isupper() is not capitals:
        wrong.append("chưa in hoa" if capitals else "in hoa")
    if wrong:
        yield Finding(rule=rule, where=piece.where, what=", ".join(wrong))


def wrong_rule(
    rule: Rule, piece: Piece, length: float | None, shares: tuple[float, float], *, text: str = ""
) -> Iterator[Finding]:
    """A finding where no line is drawn, or one that is not as long as these shares of the text."""
    if length is None:
        yield Finding(rule=rule, where=piece.where, what="chưa có đường kẻ bên dưới")
        return
    size = max((one.size for one in piece.letters), default=14.0)
    whole = printed_length(text or piece.text, size)
    least, most = shares
    if length and not whole * least * (1 - _CLOSE) <= length <= whole * most * (1 + _CLOSE):
        yield Finding(
            rule=rule, where=piece.where, what=f"đường kẻ dài {length:.0f} mm, dòng chữ dài chừng {whole:.0f} mm"
        )


def not_centred(rule: Rule, piece: Piece) -> Iterator[Finding]:
    """A finding where the paragraph does not stand in the middle."""
    if piece.align != "center":
        yield Finding(rule=rule, where=piece.where, what="chưa canh giữa")
