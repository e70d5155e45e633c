"""Small PDF files for tests, written by hand: what is drawn where is said by each test."""

from collections.abc import Sequence


def text(x: float, y: float, words: str, size: int = 12, font: str = "F1") -> str:
    """Draw words with their baseline at y, in points from the lower left corner."""
    escaped = words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT /{font} {size} Tf {x} {y} Td ({escaped}) Tj ET"


def rule(x0: float, y0: float, x1: float, y1: float) -> str:
    """Draw a line."""
    return f"{x0} {y0} m {x1} {y1} l S"


def grid(xs: Sequence[float], ys: Sequence[float]) -> list[str]:
    """Draw all the lines of a table."""
    return [rule(xs[0], y, xs[-1], y) for y in ys] + [rule(x, ys[0], x, ys[-1]) for x in xs]


def pdf(*pages: Sequence[str], font: str = "Courier", trailer: str = "", box: str = "0 0 595 842") -> bytes:
    """A PDF of these pages, each a list of drawing commands; F1 is the font, F2 its bold sister."""
    bodies = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids [{' '.join(f'{5 + 2 * n} 0 R' for n in range(len(pages)))}] >>",
        f"<< /Type /Font /Subtype /Type1 /BaseFont /{font} /Encoding /WinAnsiEncoding >>",
        f"<< /Type /Font /Subtype /Type1 /BaseFont /{font}-Bold /Encoding /WinAnsiEncoding >>",
    ]
    for n, page in enumerate(pages):
        drawn = "\n".join(page)
        bodies += [
            (
                f"<< /Type /Page /Parent 2 0 R /MediaBox [{box}] /Contents {6 + 2 * n} 0 R "
                "/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>"
            ),
            f"<< /Length {len(drawn.encode('latin-1'))} >>\nstream\n{drawn}\nendstream",
        ]
    written, places = "%PDF-1.7\n", []
    for number, body in enumerate(bodies, start=1):
        places.append(len(written.encode("latin-1")))
        written += f"{number} 0 obj\n{body}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    start = len(written.encode("latin-1"))
    written += f"xref\n0 {len(bodies) + 1}\n0000000000 65535 f \n{table}trailer\n"
    written += f"<< /Size {len(bodies) + 1} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n"
    return written.encode("latin-1")
