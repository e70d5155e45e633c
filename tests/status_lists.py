"""Status lists to write: three tasks, thirty tasks, and whatever hypothesis thinks of."""

from datetime import date, timedelta
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st

from tests.factories import NOVEMBER, make_link, make_result, make_task
from tracker.domain.calendar import WorkCalendar
from tracker.domain.link import Stage
from tracker.domain.office import Letterhead
from tracker.domain.split import Indicator, Kind
from tracker.domain.status import LinkedResult, StatusList, StatusRow
from tracker.domain.task import Evidence, State
from tracker.domain.timing import standing

EARLY, AS_OF = date(2022, 11, 5), date(2022, 11, 30)
LETTERHEAD = Letterhead(
    parent="UBND tỉnh Lâm Giang",
    name="Sở Thông tin và Truyền thông",
    code="BC-STTTT",
    place="Lâm Giang",
    authority="KT. Giám đốc",
    signer_post="Phó Giám đốc",
    signer="Nguyễn Văn Bình",
)
UNITS = ("Văn phòng", "Thanh tra", "Phòng Bưu chính – Viễn thông", "Phòng Công nghệ thông tin", None)
KINDS = (Kind.ONE_OFF, Kind.RECURRING, Kind.ONGOING, Kind.ONE_OFF, Kind.ONE_OFF)
STATES = (State.DONE, State.OPEN, State.DOING, State.DONE, State.WAITING, State.DONE, State.CARRIED, State.OPEN)
ANY_TEXT = st.text(max_size=20)
SOME = settings(max_examples=50, deadline=None)  # lists, where the speed of the machine must not matter
FEW = settings(max_examples=12, deadline=None)  # whole files
_WORDS = (
    "Tham mưu UBND tỉnh ban hành Kế hoạch chuyển đổi số năm 2023 và dự toán kinh phí kèm theo.",
    "Tổ chức hội nghị tổng kết công tác bưu chính, viễn thông; khen thưởng tập thể, cá nhân có thành tích.",
    "Thanh tra việc chấp hành quy định về quản lý thông tin thuê bao tại các điểm cung cấp dịch vụ viễn thông.",
    "Tiếp tục theo dõi, vận hành Hệ thống quản lý văn bản và điều hành.",
    "Xây dựng Quy chế vận hành Kho dữ liệu dùng chung của tỉnh.",
)


def make_row(as_of: date = AS_OF, results: tuple[LinkedResult, ...] = (), **task: Any) -> StatusRow:
    """One row whose standing follows from the task and the day of the list."""
    made = make_task(**task)
    return StatusRow(task=made, standing=standing(made, as_of, WorkCalendar()), results=results)


def make_list(*rows: StatusRow, **values: Any) -> StatusList:
    """A list of November 2022 as of its last day."""
    return StatusList(**{"period": NOVEMBER, "as_of": AS_OF, "rows": rows, **values})


def linked(number: int, stage: Stage = Stage.DONE, **result: Any) -> LinkedResult:
    """A confirmed result for the task of that number."""
    made = make_result(id=number, **result)
    return LinkedResult(link=make_link(task_id=number, result_id=number, stage=stage), result=made)


def short_list() -> StatusList:
    """Three tasks of one unit, before the results are in."""
    rows = [make_row(as_of=EARLY, id=n, text=f"{n}. {_WORDS[n]}", unit="Văn phòng") for n in (1, 2, 4)]
    return make_list(*rows, as_of=EARLY)


def long_list(size: int = 30) -> StatusList:
    """Tasks of every state, with and without owner, deadline, evidence and results; results are in."""
    return make_list(
        *(_row_of_the_long_list(n) for n in range(1, size + 1)),
        unplanned=tuple(make_result(id=n, text=f"Việc ngoài kế hoạch thứ {n}", source=f"I.{n}") for n in range(1, 6)),
        indicators=(
            Indicator(name="Tỷ lệ xã có điểm BĐ-VHX", unit="xã", target="85", actual="82/85 xã có điểm BĐ-VHX"),
            Indicator(name="Số thuê bao Internet", unit="thuê bao", target=None, actual="66.543"),
        ),
        results_seen=True,
    )


def _row_of_the_long_list(n: int) -> StatusRow:
    state = STATES[n % 8] if n % 11 else (State.PAUSED, State.WITHDRAWN)[n // 11 % 2]
    done = state is State.DONE
    return make_row(
        results=(linked(n, Stage.DONE if done else Stage.PARTIAL),) if n % 4 == 0 else (),
        id=n,
        text=f"{n}. {_WORDS[n % 5]}",
        unit=UNITS[n % 5],
        support=("Văn phòng", "Thanh tra")[: n % 3],
        due=date(2022, 11, 1 + n % 28) if n % 3 else None,
        first_due=date(2022, 11, 1) if n % 6 == 1 else None,
        kind=KINDS[n % 5],
        citations=("97/KH-UBND", "1489/BTTTT-TTra")[: n % 3],
        source=f"III.{n}",
        product="Kế hoạch" if n % 7 == 0 else "",
        state=state,
        done_on=AS_OF - timedelta(n % 12) if done else None,
        evidence=Evidence(number=f"{n}/KH-STTTT") if done and n % 2 else None,
    )


def _done_on(state: State, days: st.SearchStrategy[date]) -> st.SearchStrategy[date | None]:
    """What is done has its day, and so has what is reported done and waits for a word."""
    return {State.DONE: days, State.WAITING: st.none() | days}.get(state, st.none())


@st.composite
def status_lists(draw: st.DrawFn, texts: st.SearchStrategy[str] = ANY_TEXT) -> StatusList:
    """Any list: every state and kind, any words, owners and days. Tasks are numbered from 1."""
    around_november = st.dates(date(2022, 10, 15), date(2022, 12, 15))
    some_texts = st.lists(texts, max_size=2).map(tuple)
    as_of = draw(around_november)
    rows = []
    for number in range(1, draw(st.integers(0, 8)) + 1):
        state = draw(st.sampled_from(State))
        row = make_row(
            as_of=as_of,
            results=(linked(number, text=draw(texts)),) if number % 3 == 0 else (),
            id=number,
            text=draw(texts),
            unit=draw(st.sampled_from(UNITS) | texts),
            support=draw(some_texts),
            due=draw(st.none() | around_november),
            first_due=draw(st.none() | around_november),
            kind=draw(st.sampled_from(Kind)),
            citations=draw(some_texts),
            state=state,
            done_on=draw(_done_on(state, around_november)),
            evidence=Evidence(number=draw(texts), note=draw(texts)) if number % 4 == 0 else None,
        )
        rows.append(row)
    unplanned = tuple(make_result(id=number, text=text) for number, text in enumerate(draw(some_texts), start=1))
    return make_list(*rows, as_of=as_of, unplanned=unplanned, results_seen=draw(st.booleans()))
