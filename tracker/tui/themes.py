"""How the screens look: dark, light, and a high contrast whose every text stands out by 7 to 1 at least (WCAG AAA)."""

from __future__ import annotations

from collections.abc import Mapping

from textual.theme import Theme

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
THEMES: Mapping[str, tuple[str, str]] = {
    "dark": ("textual-dark", "nền tối"),
    "light": ("textual-light", "nền sáng"),
    "contrast": (CONTRAST.name, "tương phản cao"),
}
"""The word of config.toml → the theme's name, and what a person calls it. A key goes through them in this order."""


def next_theme(current: str) -> tuple[str, str]:
    """The theme after the current one; from any other theme, the first."""
    themes = list(THEMES.values())
    place = next((n for n, (name, _) in enumerate(themes) if name == current), len(themes) - 1)
    return themes[(place + 1) % len(themes)]
