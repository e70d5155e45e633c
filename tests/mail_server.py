"""A small mail server on the loopback: takes every letter, as a relay inside an office does."""

import socketserver
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage
from threading import Thread


class _Talk(socketserver.StreamRequestHandler):
    """One connection, in the words of RFC 5321."""

    server: "MailServer"

    def handle(self) -> None:
        self._say("220 ready")
        while line := self.rfile.readline():
            word = line[:4].upper()
            if word == b"DATA":
                self._say("354 go on")
                self.server.take(b"".join(iter(self.rfile.readline, b".\r\n")))
                self._say("250 taken")
            elif word == b"QUIT":
                self._say("221 bye")
                return
            elif word == b"RCPT" and self.server.refused and self.server.refused in line:
                self._say("550 nobody of that name")
            else:
                self._say("250 ok")

    def _say(self, line: str) -> None:
        self.wfile.write(f"{line}\r\n".encode())


class MailServer(socketserver.TCPServer):
    """`letters` are those that have come, as e-mail programs read them; `refused` an address that is not taken."""

    allow_reuse_address = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Talk)
        self.letters: list[EmailMessage] = []
        self.refused = b""

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self.server_address[1])

    def take(self, raw: bytes) -> None:
        """Keep a letter, without the dots that the way has doubled."""
        letter = message_from_bytes(raw.replace(b"\r\n..", b"\r\n."), policy=policy.default)
        assert isinstance(letter, EmailMessage)
        self.letters.append(letter)


@contextmanager
def mail_server() -> Iterator[MailServer]:
    """A server that runs while the block does."""
    with MailServer() as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
