"""Dialogs and the details pane."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from textual.app import App, ComposeResult
from textual.events import Key
from textual.screen import ModalScreen
from textual.widgets import Label

from tracker.errors import BadUsage
from tracker.tui.widgets.details import Details, Section
from tracker.tui.widgets.dialog import Ask, Field, Form


class DialogApp(App[None]):
    """Opens one dialog and keeps its answers."""

    ENABLE_COMMAND_PALETTE = False

    def __init__(self, dialog: ModalScreen[Any]) -> None:
        super().__init__()
        self.dialog = dialog
        self.answers: list[object] = []

    def on_mount(self) -> None:
        self.push_screen(self.dialog, self.answers.append)


def digits(text: str) -> int:
    """A parser as the domain has them."""
    if not text.isdigit():
        raise BadUsage(f"“{text}” không phải là số. Gõ lại, ví dụ 12.")
    return int(text)


FIELDS = (Field(key="days", label="Số ngày", value="5", check=digits), Field(key="why", label="Lý do", lines=3))


@pytest.mark.parametrize(
    ("keys", "answer"),
    [
        ("enter", False),
        ("escape", False),
        ("right enter", True),
        ("tab enter", True),
        ("right left enter", False),
    ],
)
async def test_a_question_is_answered_no_unless_yes_is_chosen(keys: str, answer: bool) -> None:
    app = DialogApp(Ask("Rút [b]3[/b] nhiệm vụ?", detail="Có thể hoàn tác.", yes="Rút"))
    async with app.run_test() as pilot:
        await pilot.pause()
        assert str(app.dialog.query(Label).first().render()) == "Rút [b]3[/b] nhiệm vụ?"
        await pilot.press(*keys.split())
        assert app.answers == [answer]


async def test_what_can_be_taken_back_is_done_by_enter_alone() -> None:
    app = DialogApp(Ask("Xác nhận 3 gợi ý?", is_undone=True))
    async with app.run_test() as pilot:
        await pilot.press("enter")
        assert app.answers == [True]


@pytest.mark.parametrize("accept", ["enter", "ctrl+s"])
async def test_a_form_returns_what_was_typed(accept: str) -> None:
    app = DialogApp(Form("Gia hạn", FIELDS))
    async with app.run_test() as pilot:
        await pilot.press("1", "2", accept)
        assert app.answers == [{"days": "12", "why": ""}]


@pytest.mark.parametrize("accept", ["enter", "ctrl+s"])
async def test_letters_typed_just_before_accepting_are_not_lost(accept: str) -> None:
    app = DialogApp(Form("Gia hạn", FIELDS))
    async with app.run_test() as pilot:
        await pilot.pause()
        for key in (Key("1", "1"), Key("2", "2"), Key(accept, None)):  # as one burst: nobody waits in between
            app.post_message(key)
        while app.screen is app.dialog:
            await pilot.pause()
        assert app.answers == [{"days": "12", "why": ""}]


async def test_enter_in_a_box_is_a_new_line() -> None:
    app = DialogApp(Form("Gia hạn", FIELDS))
    async with app.run_test() as pilot:
        await pilot.press("tab", "a", "enter", "b", "ctrl+s")
        assert app.answers == [{"days": "5", "why": "a\nb"}]


async def test_a_wrong_field_is_explained_below_it_and_the_form_stays_open() -> None:
    app = DialogApp(Form("Gia hạn", FIELDS))
    async with app.run_test() as pilot:
        await pilot.press("x", "tab", "ctrl+s")
        error = app.dialog.query_one("#days-error", Label)
        assert app.answers == []
        assert error.display
        assert str(error.render()) == "“x” không phải là số. Gõ lại, ví dụ 12."
        await pilot.press("backspace", "7", "enter")
        assert app.answers == [{"days": "7", "why": ""}]


async def test_escape_cancels_a_form() -> None:
    app = DialogApp(Form("Gia hạn", FIELDS))
    async with app.run_test() as pilot:
        await pilot.press("tab", "a", "escape")
        assert app.answers == [None]


async def test_the_buttons_of_a_form_do_the_same_with_the_mouse() -> None:
    app = DialogApp(Form("Gia hạn", FIELDS))
    async with app.run_test() as pilot:
        await pilot.pause()
        await pilot.click("#form-accept")
        assert app.answers == [{"days": "5", "why": ""}]


async def test_details_show_plain_text_in_titled_sections() -> None:
    class Pane(App[None]):
        def compose(self) -> ComposeResult:
            yield Details()

    sections: Sequence[Section] = [
        Section(title="Nhiệm vụ [1]", lines=["[red]Ban hành\x1b[31m kế hoạch[/red]"]),
        Section(title="Trống", lines=[]),
        Section(title="Hạn", lines=["15/11/2022", "còn 3 ngày"]),
    ]
    app = Pane()
    async with app.run_test(size=(60, 8)) as pilot:
        pane = app.query_one(Details)
        pane.show(sections)
        await pilot.pause()
        text = "Nhiệm vụ [1]\n[red]Ban hành[31m kế hoạch[/red]\n\nHạn\n15/11/2022\ncòn 3 ngày"
        assert str(pane.text) == text
        pane.show([Section(title="Dài", lines=["dòng"] * 50)])
        pane.focus()
        await pilot.press("end")
        assert pane.scroll_offset.y > 0
        pane.show(sections)
        await pilot.pause()
        assert pane.scroll_offset.y == 0
