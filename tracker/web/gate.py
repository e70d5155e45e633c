"""Who is let in: requests for a page of ours, by its secret address, and never on behalf of another page."""

from __future__ import annotations

from urllib.parse import urlsplit

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from tracker.web.address import is_loopback

_NO_ADDRESS = "Địa chỉ này không mở được gì. Mở đúng địa chỉ mà “tracker serve” đã in ra, cả phần mã ở cuối.\n"
_NOT_OURS = "Yêu cầu này đến từ một trang khác nên bị từ chối.\n"
_HEADERS = {
    # The browser itself then refuses whatever is not of this server, frames of other pages included.
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
    "font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'",
    "Cache-Control": "no-cache",
    "Referrer-Policy": "no-referrer",  # links in a report must not give the token away
    "X-Content-Type-Options": "nosniff",
}


def gate(*, only_this_machine: bool) -> Middleware:
    """Refuse (403) what another page asks for, and say how to come in (404) where the token is missing or wrong.

    A name that resolves to this machine is no name of it (DNS rebinding): where only this machine may come, the
    Host must be a loopback address too. A socket is opened only for a page that says where it comes from.
    """

    @web.middleware
    async def pass_or_refuse(request: web.Request, handler: Handler) -> web.StreamResponse:
        is_named_rightly = not only_this_machine or is_loopback(urlsplit(f"//{request.host}").hostname or "")
        if not is_named_rightly or not _is_same_origin(request):
            raise web.HTTPForbidden(text=_NOT_OURS)
        try:
            return await handler(request)
        except web.HTTPNotFound as error:
            raise web.HTTPNotFound(text=_NO_ADDRESS) from error

    return pass_or_refuse


def _is_same_origin(request: web.Request) -> bool:
    """Only the hosts are compared: behind a proxy with TLS the scheme differs."""
    origin = request.headers.get("Origin")
    if origin is None:
        return "Upgrade" not in request.headers
    return urlsplit(origin).netloc == request.host


async def protect(request: web.Request, response: web.StreamResponse) -> None:  # noqa: ARG001  aiohttp's signature
    """Add the headers that keep the page to itself."""
    response.headers.update(_HEADERS)
