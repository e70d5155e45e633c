"""Suggestions over a whole period: rules, properties, and how well they do on the sample reports."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from random import Random
from statistics import mean

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.domain.link import Claim, Confidence, Matching, Reason, Stage, Suggestion
from tracker.domain.split import Kind
from tracker.matching import MatchSettings, suggest

DATA = Path(__file__).parent / "data"
PAIRS = ["reports/a", "reports/b", "reports/c", "samples/samples"]
OFFERED = (Confidence.STRONG, Confidence.MEDIUM)


def claims(*texts: str, kind: Kind = Kind.ONE_OFF) -> list[Claim]:
    return [Claim(key=key, text=text, kind=kind) for key, text in enumerate(texts, start=1)]


def offered(matching: Matching) -> set[tuple[int, int]]:
    return {(s.task, s.result) for s in matching.suggestions if s.confidence in OFFERED}


WORDS = """
Tổ chức; hội thao; đợt 1; đợt 2; Kiểm tra; an toàn thực phẩm; xã Tân Lộc; xã Vĩnh Thuận; CNSCĐ; công nghệ số cộng đồng;
theo Quyết định số 41/QĐ-UBND; tháng 5; tháng 6; bóng chuyền; “Sổ tay điện tử”; 12 hợp tác xã; trình UBND tỉnh; IV; (
""".strip().split("; ")
texts = st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join)
sides = st.lists(texts, max_size=6).map(lambda found: claims(*found))


@settings(deadline=None)
@given(sides, sides)
def test_every_task_and_every_result_is_linked_or_alone_never_both(tasks: list[Claim], results: list[Claim]) -> None:
    matching = suggest(tasks, results)
    linked = offered(matching)
    assert {task for task, _ in linked}.isdisjoint(matching.unreported)
    assert {task for task, _ in linked} | set(matching.unreported) == {claim.key for claim in tasks}
    assert {result for _, result in linked}.isdisjoint(matching.unplanned)
    assert {result for _, result in linked} | set(matching.unplanned) == {claim.key for claim in results}


def explained(matching: Matching) -> list[tuple[Suggestion, Stage, tuple[Reason, ...]]]:
    return [(one, one.stage, one.reasons) for one in matching.suggestions]


@settings(deadline=None)
@given(sides, sides, st.randoms(use_true_random=False))
def test_the_order_of_the_claims_changes_no_suggestion(
    tasks: list[Claim], results: list[Claim], chance: Random
) -> None:
    shuffled = chance.sample(tasks, len(tasks)), chance.sample(results, len(results))
    assert explained(suggest(*shuffled)) == explained(suggest(tasks, results))


@settings(deadline=None)
@given(sides, sides)
def test_scores_lie_between_0_and_1_and_a_pair_is_listed_once(tasks: list[Claim], results: list[Claim]) -> None:
    matching = suggest(tasks, results)
    assert all(0 <= s.score <= 1 for s in matching.suggestions)
    assert len({(s.task, s.result) for s in matching.suggestions}) == len(matching.suggestions)


def test_words_shared_only_by_synonyms_are_named_as_such() -> None:
    tasks = claims("Diệt lăng quăng", "Lợp mái kho tre", "Chẻ nan dệt chiếu")
    one = suggest(tasks, claims("Vớt bọ gậy", "Nhuộm sợi cói")).suggestions[0]
    assert [reason.words for reason in one.reasons if reason.name == "words"] == ["cùng việc, nói bằng từ đồng nghĩa"]


def test_a_result_about_two_places_answers_the_task_of_each() -> None:
    tasks = claims("Lát gạch chợ Gò Cát", "Lợp mái chợ Rạch Đình")
    both = claims("Nghiệm thu lát gạch chợ Gò Cát và lợp mái chợ Rạch Đình")
    assert offered(suggest(tasks, both)) == {(1, 1), (2, 1)}


def test_a_result_that_names_no_second_place_answers_one_task() -> None:
    tasks = claims("Lát gạch chợ Gò Cát", "Lát gạch, lợp mái chợ Gò Cát")
    assert len(offered(suggest(tasks, claims("Nghiệm thu lát gạch chợ Gò Cát")))) == 1


@settings(deadline=None)
@given(sides)
def test_an_empty_side_leaves_everything_alone(side: list[Claim]) -> None:
    keys = tuple(claim.key for claim in side)
    assert suggest(side, []) == Matching(suggestions=(), unreported=keys, unplanned=())
    assert suggest([], side) == Matching(suggestions=(), unreported=(), unplanned=keys)


def test_a_sentence_carried_over_word_for_word_is_strong() -> None:
    text = "Duy trì hoạt động fanpage, Zalo của phường"
    matching = suggest(claims(text, "Sửa mái nhà kho"), claims("Trồng cây xanh", text))
    best = matching.suggestions[0]
    assert (best.task, best.result, best.confidence) == (1, 2, Confidence.STRONG)
    assert matching.unreported == (2,)
    assert matching.unplanned == (1,)


def test_a_false_friend_with_more_common_words_is_not_offered_but_shown_with_its_veto_first() -> None:
    tasks = claims("Xét duyệt hồ sơ trợ cấp hưu trí xã hội đợt 2")
    results = claims(
        "Ký 61 quyết định hưởng TCHTXH đợt 2", "Xét duyệt hồ sơ trợ cấp hưu trí xã hội đợt 1", "Tháo dỡ bảng rao vặt"
    )
    matching = suggest(tasks, results)
    assert offered(matching) == {(1, 1)}
    true, false = matching.suggestions[:2]
    assert "TCHTXH = trợ cấp hưu trí xã hội" in [r.words for r in true.reasons]
    assert (false.confidence, false.reasons[0].words) == (Confidence.LOW, "khác đợt: 2 ≠ 1")


def test_one_task_may_get_several_results() -> None:
    tasks = claims("Triển khai Nghị định 128/2025/NĐ-CP và Nghị định 129/2025/NĐ-CP", "Sửa mái nhà kho")
    results = claims(
        "Quán triệt Nghị định số 128/2025/NĐ-CP", "Giao việc theo Nghị định số 129/2025/NĐ-CP", "Trồng cây xanh"
    )
    assert offered(suggest(tasks, results)) == {(1, 1), (1, 2)}


def test_a_close_runner_up_makes_a_suggestion_medium() -> None:
    tasks = claims("Giải bóng chuyền nữ công nhân", "Giải bóng chuyền nữ nông dân", "Sửa mái nhà kho")
    alone = suggest(tasks[:1], claims("Bế mạc giải bóng chuyền nữ", "Trồng cây xanh"))
    rivalled = suggest(tasks, claims("Bế mạc giải bóng chuyền nữ", "Trồng cây xanh"))
    assert [s.confidence for s in alone.suggestions if (s.task, s.result) in offered(alone)] == [Confidence.STRONG]
    assert [s.confidence for s in rivalled.suggestions if (s.task, s.result) in offered(rivalled)] == [
        Confidence.MEDIUM
    ]


def test_one_good_pair_is_better_than_two_poor_ones() -> None:
    tasks = claims("Ôn luyện đội bóng chuyền nữ", "Đưa đội bóng chuyền nữ dự giải mùa thu cấp tỉnh", "Sửa mái nhà kho")
    results = claims("Đội bóng chuyền nữ dự giải mùa thu cấp tỉnh", "Khen đội trực giải nhiệt nữ", "Trồng cây xanh")
    assert (2, 1) in offered(suggest(tasks, results))


def test_the_offices_abbreviations_are_used() -> None:
    sides = claims("Bàn giao thiết bị kho lạnh"), claims("Đã lắp ZQ", "Trồng cây xanh")
    assert offered(suggest(*sides)) == set()
    assert offered(suggest(*sides, MatchSettings(abbreviations={"ZQ": "thiết bị kho lạnh"}))) == {(1, 1)}


def test_no_more_suggestions_are_kept_than_asked_for() -> None:
    tasks = claims("Kiểm tra thiết bị kho lạnh")
    results = claims(*(f"Lau {thing} kho lạnh" for thing in ("sàn", "tường", "cửa", "kệ", "đèn")))
    matching = suggest(tasks, results, MatchSettings(keep=2))
    assert len([s for s in matching.suggestions if s.confidence is Confidence.LOW]) <= 2


def read(pair: str) -> tuple[list[Claim], list[Claim], dict[tuple[int, int], str], set[tuple[int, int]]]:
    """Tasks, results, links with their stages, and false friends of a pair of sample reports."""
    path = DATA / f"{pair}.links.json"
    links = json.loads(path.read_text("utf-8"))
    plan, report = (
        json.loads((path.parent / f"{links[k]}.answers.json").read_text("utf-8")) for k in ("plan", "results")
    )
    tasks = [_claim(item) for item in plan["tasks"]]
    results = [_claim(item) for item in report["results"]]
    true = {(int(k["task"][1:]), int(k["result"][1:])): k["stage"] for k in links["links"]}
    return tasks, results, true, {(int(k["task"][1:]), int(k["result"][1:])) for k in links["false_friends"]}


def _claim(item: dict[str, object]) -> Claim:
    cited = item["citations"]
    assert isinstance(cited, list)
    claim = Claim(key=int(str(item["id"])[1:]), text=str(item["text"]), citations=tuple(cited))
    return replace(claim, kind=Kind(str(item.get("kind", "one-off"))))


def f1(found: set[tuple[int, int]], true: set[tuple[int, int]]) -> float:
    return 2 * len(found & true) / (len(found) + len(true))


def test_most_links_of_the_sample_reports_are_found() -> None:
    assert mean(f1(offered(suggest(t, r)), set(true)) for t, r, true, _ in map(read, PAIRS)) >= 0.88


@pytest.mark.parametrize("pair", PAIRS)
def test_strong_suggestions_of_the_sample_reports_can_be_trusted(pair: str) -> None:
    tasks, results, true, _ = read(pair)
    strong = {(s.task, s.result) for s in suggest(tasks, results).suggestions if s.confidence is Confidence.STRONG}
    assert len(strong & set(true)) >= 0.97 * len(strong) > 0


def test_no_false_friend_of_the_sample_reports_is_offered() -> None:
    assert sum(len(offered(suggest(t, r)) & friends) for t, r, _, friends in map(read, PAIRS)) == 0


@pytest.mark.parametrize("pair", PAIRS)
def test_stages_of_the_sample_reports_are_mostly_right(pair: str) -> None:
    tasks, results, true, _ = read(pair)
    found = [s for s in suggest(tasks, results).suggestions if s.confidence in OFFERED and (s.task, s.result) in true]
    assert mean(true[s.task, s.result] == s.stage.value for s in found) >= 0.95


def test_a_start_that_matches_nothing_does_not_read_the_lists() -> None:
    code = "import sys, tracker.matching; print('tracker.matching.vocabulary' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"


def test_suggest_stays_a_function_once_it_has_been_called() -> None:
    suggest([], [])
    import tracker.matching  # noqa: PLC0415

    assert callable(tracker.matching.suggest)
