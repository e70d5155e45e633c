"""Đối chiếu: a period's plan beside what the report on that period says of it. A person decides on every pair."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from textual import on

from tracker.domain.link import Verdict
from tracker.domain.status import NO_UNIT
from tracker.tui import changes, commands
from tracker.tui.dialogs.choose import Choice, Choose
from tracker.tui.review_rows import link_words
from tracker.tui.review_walk import is_waiting, open_offer
from tracker.tui.screens.reviewing import ReviewScreen
from tracker.tui.widgets.dialog import Ask
from tracker.tui.widgets.grid import Grid

if TYPE_CHECKING:
    from tracker.services.linking import Offer, TaskReview

_LOW = "Không có gợi ý đủ chắc: n chưa thấy báo cáo, / tìm, Tab rồi Enter để nối."
_SHORT = 26  # characters of a task's text in the line that says what was done
_LISTED = 8  # tasks that a question names one by one


class LinkingScreen(ReviewScreen):
    """Decides on pairs. Confirming never changes a task's state by itself: that is proposed, and accepted apart."""

    CSS_PATH = "linking.tcss"
    BINDINGS = commands.LINKING

    def complain(self, error: BaseException) -> None:
        """What could not be written has not been decided."""
        self.sent.links.clear()
        self.sent.marked.clear()
        super().complain(error)

    # -- one pair -----------------------------------------------------------------------------------------------------

    @on(Grid.Selected)
    def action_confirm(self) -> None:
        """Say that the offer, or all that are chosen, answer the task; a weak one only from its own list.

        Where nothing sure is left to say so of, the cursor stays: what comes next is a mark, a search, or an arrow.
        """
        here, offer = self.here, self.offer
        if here is None:
            self.action_search() if self.lone_result else self.toast(self.why_no_offers() or self.tasks.empty)
        elif chosen := self.chosen:
            self._confirm(here, chosen)
        elif offer and self._may_confirm(here, offer):
            self._confirm(here, [offer.result.id])
        elif is_waiting(here, self.sent) and not open_offer(here, self.sent):
            self.toast(_LOW if here.offers else self.why_no_offers())
        else:
            self._go_on(here)

    def _may_confirm(self, here: TaskReview, offer: Offer) -> bool:
        """Enter alone takes no weak suggestion, none that a person has refused, and none of a task that is marked."""
        if (here.row.task.id, offer.result.id) in self.sent.links or offer.is_confirmed:
            return False
        return self.offers.has_focus or (offer.is_worth_a_look and open_offer(here, self.sent) is not None)

    def _confirm(self, here: TaskReview, results: Sequence[int]) -> None:
        task = here.row.task
        self.sent.links.update({(task.id, result): Verdict.CONFIRMED for result in results})
        self.offers.clear_marks()

        def confirm() -> str:
            links = [self.services.linking.confirm(task.id, result) for result in results]
            said = f"“{changes.shortened(task.text, _SHORT)}”"
            if len(links) == 1:
                return f"Đã nối {said} ({links[0].stage.label}). {changes.UNDO_HINT}"
            return f"Đã nối {len(links)} kết quả với {said}. Mỗi Ctrl+Z gỡ một."

        self.write(confirm)
        self._go_on(here)

    def action_reject(self) -> None:
        """Say that the offer does not answer the task. Stay there: a further offer, or a mark, may come next."""
        here, offer = self.here, self.offer
        if here is None or offer is None:
            return
        task_id, result_id = here.row.task.id, offer.result.id
        self.sent.links[task_id, result_id] = Verdict.REJECTED
        if following := open_offer(here, self.sent):
            self.to_offer(here, following)

        def reject() -> str:
            self.services.linking.reject(task_id, result_id)
            return f"Đã bác{'' if following else ', n nếu chưa thấy báo cáo'}. {changes.UNDO_HINT}"

        self.write(reject)

    def _go_on(self, here: TaskReview) -> None:
        """To the next offer of this task that is worth a look, else to the next task."""
        if following := open_offer(here, self.sent):
            self.tasks.focus()
            self.to_offer(here, following)
        else:
            self.to_next()

    def action_mark_unreported(self) -> None:
        """Say that one has looked and the report says nothing of the task."""
        here = self.here
        if here is None or self.review is None or not self.review.results:
            self.toast(self.why_no_offers())
        elif here.is_linked:
            self.toast("Nhiệm vụ này đã có kết quả được xác nhận. Nhấn u để gỡ trước.")
        elif here.is_marked:
            self.to_next()
        else:
            task = here.row.task
            self.sent.marked.add(task.id)

            def mark() -> str:
                self.services.linking.mark_unreported(task.id)
                return f"Chưa thấy báo cáo: “{changes.shortened(task.text, _SHORT)}”. {changes.UNDO_HINT}"

            self.write(mark)
            self.to_next()

    def action_unlink(self) -> None:
        """Take the decision on the offer back, or the mark that there is none."""
        here, offer = self.here, self.offer
        if here is None:
            return
        task_id, result_id = here.row.task.id, offer.result.id if offer else 0

        def unlink() -> str:
            if here.is_marked:
                self.services.linking.unmark_unreported(task_id)
                return f"Đã bỏ ghi chưa thấy báo cáo. {changes.UNDO_HINT}"
            self.services.linking.unlink(task_id, result_id)
            return f"Đã gỡ, cặp này trở lại chờ xem. {changes.UNDO_HINT}"

        if here.is_marked or (offer and offer.link):
            self.write(unlink)
        else:
            self.toast("Kết quả này chưa có quyết định nào để gỡ.")

    # -- many at once -------------------------------------------------------------------------------------------------

    def action_choose_many(self) -> None:
        """Go to the results, to choose several of them."""
        if self.here and self.here.offers:
            self.offers.focus()
            self.toast("Space chọn từng kết quả, Enter nối tất cả với nhiệm vụ, Tab để thôi.")
        else:
            self.action_search()

    def action_confirm_strong(self) -> None:
        """Confirm every strong suggestion of this task's unit as one step, after asking."""
        here, review = self.here, self.review
        if here is None or review is None:
            return
        unit = here.row.task.unit or ""
        whose = unit or NO_UNIT.lower()
        pairs = review.strong(unit)
        if not pairs:
            self.toast(f"Không còn gợi ý mạnh nào chưa xác nhận ({whose}).")
            return

        def confirm() -> str:
            links = self.services.linking.confirm_strong(review.period, unit=unit)
            return f"Đã xác nhận {len(links)} gợi ý mạnh ({whose}). {changes.UNDO_HINT}"

        listed = _listed([f"· {changes.shortened(one.row.task.text)}" for one, _ in pairs])
        self._ask(f"Xác nhận {len(pairs)} gợi ý mạnh ({whose})?", listed, "Xác nhận", confirm)

    def action_accept(self) -> None:
        """Give the chosen tasks, or this one, the state that their confirmed results propose, after asking."""
        review, here = self.review, self.here
        chosen = self.tasks.marked or ({here.row.task.id} if here else set())
        proposed = [one for one in review.tasks if one.proposed and one.row.task.id in chosen] if review else []
        if not proposed:
            self.toast("Chưa có tình trạng nào được đề nghị. Xác nhận kết quả trước, hoặc nhấn Space.")
            return

        def accept() -> str:
            tasks = self.services.linking.accept_all_proposed([one.row.task.id for one in proposed])
            said = f"“{changes.shortened(tasks[0].text, _SHORT)}”" if len(tasks) == 1 else f"{len(tasks)} nhiệm vụ"
            return f"Đã ghi tình trạng cho {said}. {changes.UNDO_HINT}"

        self.tasks.clear_marks()
        many = f"{len(proposed)} nhiệm vụ" if len(proposed) > 1 else "nhiệm vụ này"
        states = [(one.proposed, changes.shortened(one.row.task.text)) for one in proposed if one.proposed]
        listed = _listed([f"{state.symbol} {state.label}: {text}" for state, text in states])
        self._ask(f"Ghi tình trạng được đề nghị cho {many}?", listed, "Ghi", accept)

    def _ask(self, question: str, detail: str, yes: str, change: Callable[[], str]) -> None:
        def answered(is_wanted: bool | None) -> None:
            if is_wanted:
                self.write(change)

        self.app.push_screen(Ask(question, detail=detail, yes=yes, is_undone=True), answered)

    def action_tick(self) -> None:
        """Mark the task as done, or reopen it; among the results, choose the one under the cursor or let it go."""
        if self.offers.has_focus:
            self.offers.action_mark()
        elif here := self.here:
            self.write(lambda: changes.toggle(self.services, here.row.task))

    # -- by hand ------------------------------------------------------------------------------------------------------

    def action_search(self) -> None:
        """Choose any result of the report for this task; for a result that was not planned, any task."""
        here, review, alone = self.here, self.review, self.lone_result
        if review is None or not review.results or (here is None and alone is None):
            self.toast(self.why_no_offers() or self.tasks.empty)
            return
        if here:
            found = {one.id: one for one in (*(offer.result for offer in here.offers), *review.results)}
            choices = [Choice(value=one.id, label=one.text, note=f"mục {one.source}") for one in found.values()]
            title = f"Nối tay: {changes.shortened(here.row.task.text)}"
        else:
            choices = [
                Choice(value=one.row.task.id, label=one.row.task.text, note=link_words(one, seen=True)[0])
                for one in review.tasks
            ]
            title = f"Nối kết quả: {changes.shortened(alone.text if alone else '')}"

        def done(choice: Choice[int] | None) -> None:
            if choice and here:
                self._confirm(here, [choice.value])
            elif choice and alone:
                task = next(one for one in review.tasks if one.row.task.id == choice.value)
                self._confirm(task, [alone.id])

        self.app.push_screen(Choose(title, choices, is_wide=True), done)


def _listed(lines: Sequence[str]) -> str:
    """The first lines of a list, and how many more there are."""
    more = [f"… và {len(lines) - _LISTED} nhiệm vụ nữa."] if len(lines) > _LISTED else []
    return "\n".join([*lines[:_LISTED], *more])
