"""How the screens look: dark, light, and a high contrast.

Every text stands out from its ground by 4.5 to 1 at least (WCAG AA), in high contrast by 7 to 1 (AAA).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from textual.theme import BUILTIN_THEMES, Theme

_DARK, _LIGHT = BUILTIN_THEMES["textual-dark"], BUILTIN_THEMES["textual-light"]
DARK = replace(
    _DARK,
    primary="#0067b5",
    variables=_DARK.variables | {"text-disabled": "#a6a6a6"},
)
LIGHT = replace(
    _LIGHT,
    variables=_LIGHT.variables
    | {
        "panel-darken-1": "#d6d6d6",
        "text-disabled": "#4f4f4f",
        "text-warning": "#7a4a00",
        "text-accent": "#7a4a00",
        "text-success": "#1e6134",
        "footer-key-foreground": "#004f94",
    },
)
"""The toolkit's own, where some texts do not stand out enough: hints in empty fields, headings, the row of the cursor,
buttons."""

_BLACK, _WHITE, _YELLOW, _GREY = "#000000", "#ffffff", "#ffff00", "#dcdcdc"
CONTRAST = Theme(
    name="contrast",
    dark=True,
    primary="#7fd0ff",
    secondary=_GREY,
    accent=_YELLOW,
    foreground=_WHITE,
    background=_BLACK,
    surface=_BLACK,
    panel="#1c1c1c",
    boost=_BLACK,
    success="#7dff7d",
    warning="#ffd75f",
    error="#ff9c9c",
    luminosity_spread=0.0,
    text_alpha=1.0,
    variables={
        "primary-darken-1": "#00287a",
        "panel-darken-1": "#1c1c1c",
        "text": _WHITE,
        "text-muted": _GREY,
        "text-disabled": "#b4b4b4",
        "text-primary": "#7fd0ff",
        "text-accent": _YELLOW,
        "text-success": "#7dff7d",
        "text-warning": "#ffd75f",
        "text-error": "#ff9c9c",
        "block-cursor-background": _YELLOW,
        "block-cursor-foreground": _BLACK,
        "block-cursor-text-style": "bold",
        "block-cursor-blurred-background": "#2a2a00",
        "block-cursor-blurred-foreground": _WHITE,
        "block-hover-background": "#333333",
        "input-cursor-background": _YELLOW,
        "input-cursor-foreground": _BLACK,
        "input-selection-background": "#003f9e",
        "footer-background": _BLACK,
        "footer-key-foreground": _YELLOW,
        "footer-description-foreground": _WHITE,
        "button-foreground": _WHITE,
        "button-color-foreground": _BLACK,
        "border": _WHITE,
        "border-blurred": _GREY,
        "scrollbar": _GREY,
        "scrollbar-background": "#1c1c1c",
    },
)
OWN = (DARK, LIGHT, CONTRAST)
THEMES: Mapping[str, tuple[str, str]] = {
    "dark": (DARK.name, "nền tối"),
    "light": (LIGHT.name, "nền sáng"),
    "contrast": (CONTRAST.name, "tương phản cao"),
}
"""The word of config.toml → the theme's name, and what a person calls it. A key goes through them in this order."""


def next_theme(current: str) -> tuple[str, str]:
    """The theme after the current one; from any other theme, the first."""
    themes = list(THEMES.values())
    place = next((n for n, (name, _) in enumerate(themes) if name == current), len(themes) - 1)
    return themes[(place + 1) % len(themes)]
