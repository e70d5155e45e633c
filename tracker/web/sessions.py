"""One page, one process: the screens run by themselves, and end when their page is closed or the server stops."""

from __future__ import annotations

import asyncio
import shlex
from asyncio.subprocess import PIPE, Process
from collections.abc import Sequence
from contextlib import suppress

from aiohttp import WSMessage, WSMsgType, web
from textual_serve.app_service import AppService
from textual_serve.download_manager import DownloadManager

_GRACE = 5.0  # seconds until a process that has been asked to end is ended


class Session(AppService):
    """A process of the screens and the socket of its page. textual-serve knows how the two talk."""

    def __init__(self, command: Sequence[str], socket: web.WebSocketResponse, downloads: DownloadManager) -> None:
        super().__init__(
            shlex.join(command),
            write_bytes=self._paint,
            write_str=self._tell,
            close=self._close,
            download_manager=downloads,
        )
        self._words = tuple(command)
        self._socket = socket

    # What is said to a page that has gone must still be read from the process, or the process could not end.

    async def _paint(self, painted: bytes) -> None:
        with suppress(ConnectionError):
            await self._socket.send_bytes(painted)

    async def _tell(self, told: str) -> None:
        with suppress(ConnectionError):
            await self._socket.send_str(told)

    async def _close(self) -> None:
        await self._socket.close()

    async def _open_app_process(self, width: int = 80, height: int = 24) -> Process:
        """As textual-serve does, but without a shell between: no quoting, and what is ended is the program itself."""
        process = await asyncio.create_subprocess_exec(
            *self._words, stdin=PIPE, stdout=PIPE, stderr=PIPE, env=self._build_environment(width, height)
        )
        self._process, self._stdin = process, process.stdin
        return process

    async def run(self) -> None:
        """Carry what the process writes; a process that ends takes its page with it, however it ended."""
        try:
            await super().run()
        finally:
            await self._close()

    async def relay(self) -> None:
        """Hand what the page sends to the process until the page is closed."""
        async for message in self._socket:
            match _said(message):
                case ["stdin", str(keys)]:
                    await self.send_bytes(keys.encode("utf-8", "replace"))
                case ["resize", {"width": int(width), "height": int(height)}]:
                    await self.set_terminal_size(width, height)
                case ["ping", sent]:
                    await self._socket.send_json(["pong", sent])
                case ["focus"]:
                    await self.focus()
                case ["blur"]:
                    await self.blur()

    async def stop(self) -> None:
        """Ask the process to end, and end it where it does not."""
        if self._process is None:
            return
        await self._download_manager.cancel_app_downloads(self.app_service_id)
        await self.send_meta({"type": "quit"})
        try:
            await asyncio.wait_for(self._process.wait(), _GRACE)
        except TimeoutError:
            self._process.kill()
            await self._process.wait()
        if self._task is not None:
            await self._task


def _said(message: WSMessage) -> object:
    return message.json() if message.type is WSMsgType.TEXT else None
