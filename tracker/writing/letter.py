"""A reminder as a letter, and the way to the mail server."""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from hashlib import sha256

from tracker.domain.digest import Digest
from tracker.domain.mail import MailServer, Security
from tracker.errors import CannotSend
from tracker.writing.digest_text import digest_text

_SECONDS = 30  # until a server that does not answer is given up


def letter(
    digest: Digest, *, sender: str, recipients: Sequence[str], at: datetime, calendar: bytes | None = None
) -> EmailMessage:
    """The letter to one unit, the file of its deadlines with it. Without recipients a clerk fills them in."""
    message = EmailMessage(policy=SMTP)
    message["Subject"] = digest.subject
    if sender:
        message["From"] = sender
    if recipients:
        message["To"] = ", ".join(recipients)
    message["Date"] = format_datetime(at)
    text = digest_text(digest)
    domain = sender.rpartition("@")[2].strip(" >") or "tracker"
    message["Message-ID"] = f"<nhac-viec-{sha256(f'{at.isoformat()} {text}'.encode()).hexdigest()[:24]}@{domain}>"
    message.set_content(text)
    if calendar:
        message.add_attachment(calendar, maintype="text", subtype="calendar", filename="thoi-han.ics")
    return message


def send(messages: Iterable[EmailMessage], server: MailServer) -> None:
    """Send the letters over one connection; CannotSend says what to look at."""
    try:
        with _connected(server) as connection:
            for message in messages:
                connection.send_message(message)
    except smtplib.SMTPAuthenticationError as error:
        raise CannotSend(
            f"Máy chủ thư {server.host} không nhận tên hoặc mật khẩu. Xem mục [mail] trong config.toml và biến môi "
            "trường TRACKER_MAIL_PASSWORD."
        ) from error
    except smtplib.SMTPRecipientsRefused as error:
        raise CannotSend(
            f"Máy chủ thư không nhận địa chỉ {', '.join(error.recipients)}. Sửa [mail] addresses trong config.toml."
        ) from error
    except (OSError, smtplib.SMTPException) as error:
        raise CannotSend(
            f"Không gửi được thư qua {server.host}:{server.port} ({error}). Kiểm tra mạng và mục [mail] trong "
            "config.toml; hoặc ghi thư ra tệp: tracker remind --format eml -o THƯ-MỤC"
        ) from error


@contextmanager
def _connected(server: MailServer) -> Iterator[smtplib.SMTP]:
    safe = ssl.create_default_context()
    connection = (
        smtplib.SMTP_SSL(server.host, server.port, timeout=_SECONDS, context=safe)
        if server.security is Security.TLS
        else smtplib.SMTP(server.host, server.port, timeout=_SECONDS)
    )
    with connection:
        if server.security is Security.STARTTLS:
            connection.starttls(context=safe)
        if server.user:
            connection.login(server.user, server.password)
        yield connection
