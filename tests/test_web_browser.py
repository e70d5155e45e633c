"""The screens in a real Chromium: painted, driven by keys, typed into in Vietnamese, and closed to other pages."""

import json
from collections.abc import AsyncIterator, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from shutil import copy
from threading import Thread

import docx
import pytest
import pytest_asyncio
from playwright.async_api import Browser

from tests.command_line import AUGUST, TODAY, Store, program
from tests.web_server import Served, Shown, chromium, served

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.xdist_group("browser")]

FIRST_TASK, LAST_TASK = "Đề án vị trí việc làm", "Thực hiện các nhiệm vụ khác do UBND"
KNOCK = """([socket, page]) => new Promise((resolve) => {
  const knocking = new WebSocket(socket);
  knocking.onopen = () => { knocking.close(); resolve("let in"); };
  knocking.onerror = () => fetch(page).then(() => resolve("read"), () => resolve("refused"));
})"""


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with chromium() as found:
        yield found


@pytest.fixture(scope="module")
def store(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Store:
    """One store, with the plan of September, that all tests here share."""
    folder = tmp_path_factory.mktemp("browser")
    made = Store(f"sqlite:///{copy(sqlite_template, folder / 'tracker.db')}", folder)
    said_by(made, "import", str(AUGUST), "--yes")
    return made


def said_by(store: Store, *words: str) -> str:
    """What a command says of the store that the browser works on."""
    done = program("--db", store.url, "--today", TODAY, *words, folder=store.folder)
    assert done.returncode == 0
    return done.stdout.decode()


@pytest.fixture(scope="module")
def server(store: Store, browser: Browser) -> Iterator[Served]:
    with served(store) as running:
        yield running


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def shown(browser: Browser, server: Served) -> AsyncIterator[Shown]:
    """One page for all tests, since opening it takes longer than they do: each leaves the whole board behind."""
    page = await browser.new_page(viewport={"width": 1200, "height": 760})
    on_page = Shown(page)
    await on_page.open(server.url)
    await on_page.wait_for_text(FIRST_TASK)
    yield on_page
    await page.close()


async def open_search(shown: Shown) -> None:
    await shown.press("/")
    await shown.wait_for_text("Chữ cần tìm")


async def leave_search(shown: Shown) -> None:
    await shown.press("Escape")
    await shown.wait_for_text(LAST_TASK)


@pytest.fixture
def other_origin(tmp_path: Path) -> Iterator[str]:
    """A page of somebody else on this machine."""
    folder = tmp_path / "other"
    folder.mkdir()
    (folder / "index.html").write_text("<title>other</title>", "utf-8")
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(SimpleHTTPRequestHandler, directory=str(folder))) as other:
        Thread(target=other.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{other.server_port}/"
        other.shutdown()


async def test_the_board_is_shown_with_what_this_server_alone_gives(shown: Shown, server: Served) -> None:
    assert await shown.page.title() == "Theo dõi nhiệm vụ"
    assert await shown.page.evaluate("document.fonts.check('16px \"Roboto Mono\"', 'ệ')")
    own = (server.url, server.url.replace("http", "ws", 1), "data:")
    assert [url for url in shown.requests if not url.startswith(own)] == []
    assert any(url.startswith("ws") for url in shown.requests)
    assert shown.complaints == []


async def test_a_task_that_is_ticked_in_the_browser_is_done_in_the_store(shown: Shown, store: Store) -> None:
    await shown.press("Space")
    await shown.wait_for_text("●")
    (done,) = json.loads(said_by(store, "tasks", "--state", "done", "--json"))
    assert done["done_on"] == TODAY
    assert "Lan" in said_by(store, "log")


async def test_bursts_of_an_input_method_give_the_words_that_were_meant(shown: Shown) -> None:
    keyboard = shown.page.keyboard
    await open_search(shown)
    for key in "đề án vie␡êt␡␡ệt d␡đuo␡␡ươc␡␡ợc":
        await (keyboard.press("Backspace") if key == "␡" else keyboard.insert_text(key))
    await shown.wait_for_text("đề án việt được")
    await leave_search(shown)


async def test_words_that_are_inserted_whole_narrow_the_list(shown: Shown) -> None:
    await open_search(shown)
    await shown.page.keyboard.insert_text("vị trí việc làm")
    await shown.wait_for_text("\n 1 nhiệm vụ khớp trong")
    await leave_search(shown)


async def test_a_list_is_written_and_downloaded(shown: Shown, store: Store, tmp_path: Path) -> None:
    await shown.press("F8")
    for asked in ("chọn loại", "chọn định dạng"):
        await shown.wait_for_text(asked)
        await shown.press("Enter")
    await shown.wait_for_text("Ghi vào tệp")
    async with shown.page.expect_download() as started:
        await shown.press("Enter")
    download = await started.value
    assert download.suggested_filename == "tinh-trang-2025-09.docx"
    await download.save_as(tmp_path / "got.docx")
    assert (tmp_path / "got.docx").read_bytes() == (store.folder / "tinh-trang-2025-09.docx").read_bytes()
    cells = [cell.text for table in docx.Document(str(tmp_path / "got.docx")).tables for cell in table._cells]
    assert any(FIRST_TASK in text for text in cells)


async def test_a_page_of_another_origin_is_refused_even_with_the_token(
    shown: Shown, server: Served, other_origin: str, browser: Browser
) -> None:
    doors = [server.url.replace("http", "ws", 1) + "ws", server.url]
    other = await browser.new_page()
    await other.goto(other_origin)
    assert await other.evaluate(KNOCK, doors) == "refused"
    assert await shown.page.evaluate(KNOCK, doors) == "let in"
    await other.close()


async def test_who_leaves_is_told_so_and_can_come_back(shown: Shown) -> None:
    await shown.press("q")
    told = shown.page.get_by_role("alert")
    await told.wait_for()
    assert "Phiên làm việc đã kết thúc" in await told.inner_text()
    await shown.page.get_by_role("button", name="Mở lại").click()
    await shown.page.wait_for_selector("body.-first-byte")
    await shown.wait_for_text(FIRST_TASK)
