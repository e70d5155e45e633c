"""The program on the terminal: paint at once, open the store behind the picture, then show the board."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from textual import work
from textual.binding import Binding
from textual.screen import Screen
from textual.worker import Worker, WorkerState

from tracker.errors import TrackerError
from tracker.tui import commands, views
from tracker.tui.input_method import InputMethodApp
from tracker.tui.key_names import key_name
from tracker.tui.screens.start import StartScreen
from tracker.tui.themes import OWN, THEMES, next_theme
from tracker.tui.wanted import Wanted

if TYPE_CHECKING:  # the services wake the database library: it is loaded after the first frame
    from tracker.domain.glance import Glance
    from tracker.services import Services

_WIDTHS = [(0, "-narrow"), (120, "-wide")]  # from 120 columns on, details stand beside their list


class TrackerApp(InputMethodApp, inherit_bindings=False):
    """Opens the store in a thread and keeps the main views."""

    TITLE = "Theo dõi nhiệm vụ"
    CSS_PATH = "app.tcss"
    BINDINGS = commands.APP
    ENABLE_COMMAND_PALETTE = False  # ours searches unaccented, and takes what input methods send
    NOTIFICATION_TIMEOUT = 6
    HORIZONTAL_BREAKPOINTS = _WIDTHS

    def __init__(
        self,
        connect: Callable[[], Services],
        keys: Mapping[str, str] | None = None,
        *,
        theme: str = "dark",
        first: str = "board",
    ) -> None:
        """`connect` builds the services; `keys` maps ids of commands to the keys that shall press them.

        `theme` is a word of the settings, `first` the name of the view that is shown first.
        """
        super().__init__()
        for look in OWN:
            self.register_theme(look)
        self.stylesheet.set_variables(self.get_css_variables())  # the dark one is in use already, as the toolkit has it
        self.theme = THEMES[theme][0]
        self._connect = connect
        self._first = first
        self._keys = dict(keys or {})
        self._is_open = False
        self.failure: TrackerError | None = None

    def get_default_screen(self) -> Screen[None]:
        """The first frame, which also says it when the store cannot be opened."""
        return StartScreen()

    def on_mount(self) -> None:
        """Rebind keys."""
        self.set_keymap(self._keys)

    def on_ready(self) -> None:
        """Open the store: the first frame stands on the terminal."""
        self._open_store()

    @work(thread=True, exit_on_error=False)
    def _open_store(self) -> tuple[Services, Glance | None]:
        services = self._connect()
        return services, services.glance(self.size.height) if self._first == "board" else None

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Show the board of the store that is open now, or say why there is none."""
        if event.state is WorkerState.SUCCESS and event.worker.result is not None:
            self._show_views(*event.worker.result)
        elif event.state is WorkerState.ERROR:
            error = event.worker.error
            if not isinstance(error, TrackerError):
                raise error or RuntimeError(event.worker.name)
            self.failure = error
            if isinstance(self.screen, StartScreen):
                self.screen.fail(str(error))

    def _show_views(self, services: Services, first: Glance | None) -> None:
        views.add_to(self, services, Wanted(first=first))
        self.switch_mode(self._first)
        self._is_open = True
        for words in commands.unknown_ids(self._keys) if self._keys else ():
            self.notify(words, severity="warning", markup=False)

    def delay_update(self, delay: float = 0.05) -> None:
        """Wait before a view is painted that may still be filled; the first one has its rows when it comes."""
        if self._is_open:
            super().delay_update(delay)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """The views need an open store."""
        return self._is_open if action == "view" else super().check_action(action, parameters)

    def get_key_display(self, binding: Binding) -> str:
        """Keys as they are printed on keyboards."""
        return key_name(binding.key)

    def action_view(self, name: str) -> None:
        """Go to one of the main views."""
        self.switch_mode(name)

    def action_help(self) -> None:
        """Explain the keys of the screen that is shown."""
        from tracker.tui.dialogs.help import HelpDialog  # noqa: PLC0415

        self.push_screen(HelpDialog(self.screen))

    def action_menu(self) -> None:
        """Open the menu bar."""
        from tracker.tui.dialogs.menu import open_menu  # noqa: PLC0415

        open_menu(self.screen)

    def action_next_theme(self) -> None:
        """Go on to the next way the screens look."""
        self.theme, words = next_theme(self.theme)
        self.notify(f"Màu: {words}. Giữ lâu dài: [screen] theme trong config.toml.", markup=False)

    def action_palette(self) -> None:
        """Offer every command of the screen that is shown, and the themes."""
        from tracker.tui.dialogs.palette import open_palette  # noqa: PLC0415

        open_palette(self.screen)

    async def action_quit(self) -> None:
        """Leave; a store that could not be opened gives the program its exit code."""
        self.exit(return_code=self.failure.exit_code if self.failure else 0)


def run(
    connect: Callable[[], Services], keys: Mapping[str, str] | None = None, *, theme: str = "dark", first: str = "board"
) -> int:
    """Run the screens until the user leaves; the exit code of the program. As in `TrackerApp`."""
    app = TrackerApp(connect, keys, theme=theme, first=first)
    app.run()
    return app.return_code or 0
