"""What the screens of one period share: which one is shown, and the way to others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tracker.domain.period import Period, around, in_order
from tracker.tui.screens.office import OfficeScreen, Wanted

if TYPE_CHECKING:
    from tracker.services import Services
    from tracker.tui.dialogs.choose import Choice

__all__ = ["PeriodScreen", "around", "planned_periods"]


class PeriodScreen(OfficeScreen):
    """Shows one period and goes to its neighbours that have a plan."""

    def __init__(self, services: Services, wanted: Wanted) -> None:
        super().__init__(services, wanted)
        self.periods: Sequence[Period] = ()
        self.shown: Period | None = None

    @property
    def period(self) -> Period | None:
        """The period that is shown; None before there is a plan."""
        return self.shown

    def go_to(self, period: Period | None) -> None:
        """Show another period."""
        raise NotImplementedError

    def action_previous_period(self) -> None:
        """Go to the plan before."""
        self._step(-1)

    def action_next_period(self) -> None:
        """Go to the plan after."""
        self._step(1)

    def action_this_period(self) -> None:
        """Go to the plan that today lies in."""
        today = self.services.context.today()
        period = around(self.periods, today)
        if period and today in period:
            self.go_to(period)
        else:
            self.toast(f"Chưa có kế hoạch nào của hôm nay ({today:%d/%m/%Y}). Nhấn p để chọn kỳ.")

    def action_period(self) -> None:
        """Choose among all periods with a plan, the latest first."""
        from tracker.tui.dialogs.choose import Choice, Choose  # noqa: PLC0415

        latest_first = list(reversed(self.periods))
        choices = [Choice(value=period, label=period.label, note=period.code) for period in latest_first]
        start = latest_first.index(self.shown) if self.shown in latest_first else 0

        def done(choice: Choice[Period] | None) -> None:
            if choice:
                self.go_to(choice.value)

        self.app.push_screen(Choose("Chọn kỳ", choices, start=start), done)

    def _step(self, steps: int) -> None:
        if self.shown is None or self.shown not in self.periods:
            return
        place = list(self.periods).index(self.shown) + steps
        if 0 <= place < len(self.periods):
            self.go_to(self.periods[place])
        else:
            self.toast(f"Chưa có kế hoạch nào {'sau' if steps > 0 else 'trước'} {self.shown.label}.")


def planned_periods(services: Services) -> list[Period]:
    """Every period with a plan, the earliest first."""
    return in_order(services.tasks.planned())
