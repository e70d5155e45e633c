"""Suggestions as values."""

from __future__ import annotations

from tracker.domain.link import Confidence, Explanation, Reason, Stage, Suggestion


def test_a_suggestion_is_explained_when_somebody_looks_and_only_once() -> None:
    asked: list[str] = []

    def explain() -> Explanation:
        asked.append("explained")
        return Explanation(stage=Stage.DONE, reasons=(Reason(name="mark", words="cùng đợt 2", weight=0.1),))

    one = Suggestion(task=1, result=2, confidence=Confidence.STRONG, score=0.5, explain=explain)
    assert asked == []
    assert (one.stage, [reason.words for reason in one.reasons]) == (Stage.DONE, ["cùng đợt 2"])
    assert asked == ["explained"]
