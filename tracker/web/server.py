"""The server: one page, its own files, a socket for each page that is open, and the files that the screens write."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Sequence
from pathlib import Path
from urllib.parse import quote

import textual_serve
from aiohttp import WSCloseCode, web
from textual_serve.download_manager import DownloadManager

from tracker.errors import CannotServe
from tracker.web.address import Address, is_loopback
from tracker.web.gate import gate, protect
from tracker.web.sessions import Session

_PAGE = Path(__file__).parent / "page"
_TERMINAL = Path(textual_serve.__file__).parent / "static"  # xterm.js and a font, in the wheel of textual-serve
_HEARTBEAT = 15.0  # seconds after which a page that has gone without a word is noticed
_GRACE = 8.0  # seconds for all sessions to end


class Server:
    """Serves the screens. `command` starts them in a process, `say` tells the person at the server's terminal."""

    def __init__(self, command: Sequence[str], *, most_sessions: int, say: Callable[[str], None]) -> None:
        self._command = tuple(command)
        self._most = most_sessions
        self._say = say
        self._downloads = DownloadManager()
        self._sockets: set[web.WebSocketResponse] = set()

    def application(self, address: Address) -> web.Application:
        """Everything lies below the token: who does not know it finds nothing."""
        root = f"/{address.token}"
        app = web.Application(middlewares=[gate(only_this_machine=is_loopback(address.host))])
        app.add_routes(
            [
                web.get(f"{root}/", self._page),
                web.get(f"{root}/ws", self._screens),
                web.get(f"{root}/download/{{key}}", self._download),
                web.static(f"{root}/page", _PAGE),
                web.static(f"{root}/static", _TERMINAL),
            ]
        )
        app.on_response_prepare.append(protect)
        app.on_shutdown.append(self._close_all)
        return app

    async def _page(self, request: web.Request) -> web.FileResponse:  # noqa: ARG002  aiohttp's signature
        return web.FileResponse(_PAGE / "index.html")

    async def _screens(self, request: web.Request) -> web.WebSocketResponse:
        if len(self._sockets) >= self._most:
            self._say(f"Đã đủ {self._most} phiên nên từ chối thêm một phiên. Cho phép nhiều hơn bằng --sessions.")
            raise web.HTTPServiceUnavailable
        page = web.WebSocketResponse(heartbeat=_HEARTBEAT)
        self._sockets.add(page)
        try:
            await page.prepare(request)
            session = Session(self._command, page, self._downloads)
            try:
                await session.start(_cells(request, "width", 80), _cells(request, "height", 24))
                await session.relay()
            finally:
                await session.stop()
        finally:
            self._sockets.discard(page)
        return page

    async def _download(self, request: web.Request) -> web.StreamResponse:
        key = request.match_info["key"]
        try:
            wanted = await self._downloads.get_download_metadata(key)
        except KeyError as error:
            raise web.HTTPNotFound from error
        headers = {
            "Content-Type": wanted.mime_type,
            "Content-Disposition": f"attachment; filename*=UTF-8''{quote(wanted.file_name)}",
        }
        response = web.StreamResponse(headers=headers)
        await response.prepare(request)
        async for chunk in self._downloads.download(key):
            await response.write(chunk)
        await response.write_eof()
        return response

    async def _close_all(self, app: web.Application) -> None:  # noqa: ARG002  aiohttp's signature
        open_pages = [page for page in self._sockets if page.prepared]
        await asyncio.gather(*(page.close(code=WSCloseCode.GOING_AWAY) for page in open_pages))


def serve(server: Server, listener: socket.socket, address: Address) -> None:
    """Serve until Ctrl+C or a signal to end; every session has ended then."""
    web.run_app(server.application(address), sock=listener, print=None, access_log=None, shutdown_timeout=_GRACE)


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens; port 0 takes any that is free. CannotServe where the address is not to be had."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except OSError as error:
        raise CannotServe(
            f"Không mở được cổng {port} tại {host} ({error.strerror}). "
            "Cổng có thể đang bận: chọn cổng khác bằng --port, hoặc kiểm tra lại --host."
        ) from error


def _cells(request: web.Request, name: str, default: int) -> int:
    typed = request.query.get(name, "")
    return int(typed) if typed.isdecimal() else default
