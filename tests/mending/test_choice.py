"""Which fixes are made in one pass."""

from __future__ import annotations

from dataclasses import replace

from careerdata.mending.choice import chosen
from careerdata.validate.finding import Finding
from careerdata.validate.fix import Edit, Fix


def finding(name: str, *stretches: tuple[int, int, int], safe: bool = True, file: str = "x.txt") -> Finding:
    edits = tuple(
        Edit(file=file, line=line, column=begin, end_line=line, end_column=end, text="") for line, begin, end in stretches
    )
    return Finding(
        code="TXT060",
        severity="warning",
        message="",
        hint="",
        source_file=file,
        line=1,
        column=1,
        fingerprint=name,
        fix=Fix(safe, edits),
    )


def names(findings: list[Finding]) -> list[str]:
    return [one.fingerprint for one in findings]


def test_what_overlaps_waits() -> None:
    a, b, c = finding("a", (1, 1, 5)), finding("b", (1, 4, 8)), finding("c", (2, 1, 5))
    assert names(chosen([a, b, c], unsafe=False)) == ["a", "c"]


def test_what_touches_waits() -> None:
    assert names(chosen([finding("a", (1, 1, 5)), finding("b", (1, 5, 8))], unsafe=False)) == ["a"]


def test_two_insertions_at_one_place_are_not_both_made() -> None:
    assert names(chosen([finding("a", (1, 5, 5)), finding("b", (1, 5, 5))], unsafe=False)) == ["a"]


def test_edits_of_a_fix_are_made_together_or_not_at_all() -> None:
    a, b, c = finding("a", (1, 1, 5)), finding("b", (3, 1, 5), (1, 2, 3)), finding("c", (3, 2, 4))
    assert names(chosen([a, b, c], unsafe=False)) == ["a", "c"]


def test_places_of_another_file_are_others() -> None:
    assert names(chosen([finding("a", (1, 1, 5)), finding("b", (1, 1, 5), file="y.txt")], unsafe=False)) == ["a", "b"]


def test_unsafe_ones_are_made_where_asked_for() -> None:
    findings = [finding("a", (1, 1, 5), safe=False)]
    assert chosen(findings, unsafe=False) == []
    assert names(chosen(findings, unsafe=True)) == ["a"]


def test_waived_and_refused_ones_are_left_alone() -> None:
    a, b = replace(finding("a", (1, 1, 5)), waived=True), finding("b", (2, 1, 5))
    assert chosen([a, b], unsafe=True, without={"b"}) == []
