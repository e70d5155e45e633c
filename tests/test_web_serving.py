"""`tracker serve`: whom it lets in, how many, what it says when it cannot start, and how it ends."""

import ast
import asyncio
import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import aiohttp
import pytest
from aiohttp.test_utils import TestServer

from tests.command_line import ROOT, CommandLine, program
from tests.web_server import DEADLINE, Served, children_of, served
from tracker.web.address import Address, is_loopback, new_token
from tracker.web.server import Server

TOKEN = "phong-ke-hoach-2026"
NETWORK = ("--host", "0.0.0.0", "--allow-network", "--token", TOKEN)
LINUX = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="no /proc to look for processes in")
PAINTER = """
import os
os.write(1, b"__GANGLION__\\n")
for _ in range(400):
    frame = b"D" + (65536).to_bytes(4, "big") + b" " * 65536
    while frame:
        frame = frame[os.write(1, frame):]
"""


@pytest.fixture
def server(line: CommandLine) -> Iterator[Served]:
    with served(line, "--sessions", "1") as running:
        yield running


async def knock(url: str, *, origin: str | None = None) -> int:
    """Ask for a socket and leave again; the status."""
    async with aiohttp.ClientSession(headers={"Origin": origin} if origin else {}) as client:
        try:
            async with client.ws_connect(f"{url}ws"):
                return 101
        except aiohttp.WSServerHandshakeError as error:
            return error.status


# -- who comes in -----------------------------------------------------------------------------------------------------


async def test_nothing_is_found_without_the_token(server: Served) -> None:
    async with aiohttp.ClientSession() as client:
        for path in ("/", "/ws", "/static/js/textual.js", f"/{new_token()}/", f"/{new_token()}/ws"):
            async with client.get(server.origin + path) as answer:
                assert answer.status == 404
                assert "tracker serve" in await answer.text()
        async with client.get(server.url) as answer:
            assert answer.status == 200
            assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        async with client.get(f"{server.url}download/unknown") as answer:
            assert answer.status == 404


async def test_a_socket_is_opened_for_our_own_page_alone(server: Served) -> None:
    for origin in (None, "null", "http://127.0.0.1:1", "http://localhost", "https://example.org"):
        assert await knock(server.url, origin=origin) == 403
    assert await knock(server.url, origin=server.origin) == 101


async def test_a_foreign_name_for_this_machine_is_refused(server: Served) -> None:
    async with aiohttp.ClientSession() as client:
        for name, status in (("rebound.example.org", 403), ("localhost", 200), ("[::1]:8000", 200)):
            async with client.get(server.url, headers={"Host": name}) as answer:
                assert answer.status == status


@LINUX
async def test_one_page_more_than_is_allowed_is_refused_until_another_is_closed(server: Served) -> None:
    async with aiohttp.ClientSession(headers={"Origin": server.origin}) as client:
        async with client.ws_connect(f"{server.url}ws") as page:
            assert (await page.receive(DEADLINE)).type is aiohttp.WSMsgType.BINARY
            assert await knock(server.url, origin=server.origin) == 503
            (screens,) = children_of(server.process.pid)
        async with asyncio.timeout(DEADLINE):
            while await knock(server.url, origin=server.origin) == 503:
                pass
    assert not screens.exists()


# -- how it ends ------------------------------------------------------------------------------------------------------


@LINUX
async def test_ctrl_c_ends_the_server_and_its_pages(server: Served) -> None:
    async with (
        aiohttp.ClientSession(headers={"Origin": server.origin}) as client,
        client.ws_connect(f"{server.url}ws") as page,
    ):
        assert (await page.receive(DEADLINE)).type is aiohttp.WSMsgType.BINARY
        (screens,) = children_of(server.process.pid)
        assert await asyncio.to_thread(server.interrupt) == 0
        assert not screens.exists()
        async for message in page:  # what was painted before, and then the end
            assert message.type is aiohttp.WSMsgType.BINARY
        assert page.closed


async def test_a_page_that_breaks_off_while_much_is_painted_leaves_its_place_to_the_next() -> None:
    address = Address(host="127.0.0.1", port=0, token=TOKEN)
    screens = Server([sys.executable, "-c", PAINTER], most_sessions=1, say=print)
    async with TestServer(screens.application(address)) as running:
        page = str(running.make_url(f"/{TOKEN}/"))
        await break_off(running)
        async with asyncio.timeout(DEADLINE):
            while (status := await knock(page, origin=f"http://{running.host}:{running.port}")) == 503:
                pass
        assert status == 101


async def break_off(running: TestServer) -> None:
    """Open a socket as a page does, and cut the line as soon as something is painted."""
    host = f"{running.host}:{running.port}"
    asked = {
        "Host": host,
        "Origin": f"http://{host}",
        "Connection": "Upgrade",
        "Upgrade": "websocket",
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
    }
    reader, writer = await asyncio.open_connection(running.host, running.port)
    lines = [f"GET /{TOKEN}/ws HTTP/1.1", *(f"{name}: {value}" for name, value in asked.items()), "", ""]
    writer.write("\r\n".join(lines).encode())
    assert b" 101 " in await reader.readuntil(b"\r\n\r\n")
    await reader.readexactly(1)
    writer.transport.abort()


# -- what it refuses --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (NETWORK[:2], "không có đăng nhập riêng"),
        (NETWORK[:3], "--allow-network"),
        ((*NETWORK[:2], *NETWORK[3:]), "--allow-network"),
        (("--token", "ngan"), "16 ký tự"),
        (("--token", "chữ có dấu thì không được"), "chữ không dấu"),
        (("--port", "http"), "--port 8080"),
        (("--port", "65536"), "--port 8080"),
        (("--sessions", "0"), "0"),
    ],
)
def test_what_is_not_safe_or_makes_no_sense_is_refused(line: CommandLine, words: tuple[str, ...], told: str) -> None:
    refused = line.run("serve", *words)
    assert refused.code == 2
    assert told in refused.complaint


def test_a_port_that_is_taken_is_named_with_the_way_out(line: CommandLine) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        refused = line.run("serve", "--port", taken.getsockname()[1])
    assert refused.code == 12
    assert "--port" in refused.complaint


def test_a_broken_config_is_told_before_anything_is_served(line: CommandLine) -> None:
    broken = line.folder / "broken.toml"
    broken.write_text("[user]\nnme = 'Lan'\n", "utf-8")
    assert line.run("serve", "--config", broken).code == 3


def test_an_office_that_allows_the_network_is_told_the_risk(line: CommandLine) -> None:
    with served(line, *NETWORK) as running:
        assert running.url.endswith(f"/{TOKEN}/")
        assert running.warning.startswith("CẢNH BÁO: máy khác trong mạng")
        assert "không có đăng nhập riêng" in running.warning


@pytest.mark.parametrize("missing", ["textual_serve", "aiohttp"])
def test_without_the_libraries_it_says_what_to_install(tmp_path: Path, missing: str) -> None:
    (tmp_path / "sitecustomize.py").write_text(f"import sys; sys.modules[{missing!r}] = None\n", "utf-8")
    path = os.pathsep.join([str(tmp_path), str(ROOT)])
    done = program("serve", folder=tmp_path, env={"PYTHONPATH": path})
    assert done.returncode == 12
    assert "tracker[web]" in done.stderr.decode()


# -- addresses and imports --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("host", "expected"),
    [("localhost", True), ("127.0.0.1", True), ("127.8.8.8", True), ("::1", True)]
    + [(host, False) for host in ("", "0.0.0.0", "::", "10.0.0.1", "may-chu", "localhost.example.org", "1")],
)
def test_only_loopback_addresses_are_this_machine_alone(host: str, expected: bool) -> None:
    assert is_loopback(host) is expected


def test_an_address_is_what_a_browser_takes() -> None:
    assert Address(host="::1", port=80, token=TOKEN).url == f"http://[::1]:80/{TOKEN}/"
    assert Address(host="0.0.0.0", port=80, token=TOKEN).url == f"http://{socket.gethostname()}:80/{TOKEN}/"


def test_only_the_command_serve_knows_the_web() -> None:
    rooms = {"tracker.web": "tracker/cli/serve.py", "textual_serve": "tracker/web/", "aiohttp": "tracker/web/"}
    for path in (p for room in ("tracker", "db") for p in (ROOT / room).rglob("*.py")):
        place = path.relative_to(ROOT).as_posix()
        for name in imported(path):
            for library, allowed in rooms.items():
                if name == library or name.startswith(f"{library}."):
                    assert place.startswith((allowed, "tracker/web/")), (place, name)


def imported(path: Path) -> Iterator[str]:
    """Every module that a file imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
