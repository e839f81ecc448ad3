"""A page of a million defects is told of in few findings and a count."""

from __future__ import annotations

from dataclasses import replace

from careerdata.validate.crowd import MOST_IN_A_FILE, MOST_ON_A_LINE, bounded
from careerdata.validate.hit import Hit
from careerdata.validate.location import Spot


def hit(line: int, record: str | None = None) -> Hit:
    return Hit(Spot(source_file="a.txt", shown_as="a.txt", line=line, record_id=record, field=record and "name"), "odd")


def test_few_are_told_as_they_are() -> None:
    hits = [hit(7) for _ in range(MOST_ON_A_LINE)]
    assert list(bounded(iter(hits))) == hits


def test_one_more_than_fit_is_told_as_it_is() -> None:
    hits = [hit(7, "a") for _ in range(MOST_ON_A_LINE + 1)]
    assert list(bounded(iter(hits))) == hits


def test_many_on_a_line_are_counted() -> None:
    told = list(bounded(hit(7) for _ in range(MOST_ON_A_LINE + 1_234)))
    assert len(told) == MOST_ON_A_LINE + 1
    assert told[-1].message == "1,234 more of the kind on line 7; the first: odd"


def test_many_in_a_file_are_counted() -> None:
    told = list(bounded(hit(line) for line in range(1, MOST_IN_A_FILE + 3)))
    assert len(told) == MOST_IN_A_FILE + 1
    assert told[-1].message == "2 more of the kind in this file; the first: odd"


def test_each_guide_has_its_own_count_though_all_stand_in_one_table() -> None:
    few = [replace(one, spot=replace(one.spot, guide_id=guide)) for guide in "ab" for one in [hit(1)] * MOST_ON_A_LINE]
    assert list(bounded(iter(few))) == few


def test_what_is_waived_for_a_record_does_not_waive_the_count() -> None:
    assert list(bounded(hit(7, "a") for _ in range(MOST_ON_A_LINE + 2)))[-1].spot.record_id is None


def test_a_count_that_grew_is_another_finding() -> None:
    two, three = (list(bounded(hit(7) for _ in range(MOST_ON_A_LINE + more)))[-1] for more in (2, 3))
    assert two.spot.identity != three.spot.identity
