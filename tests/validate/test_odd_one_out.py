"""Of two places that disagree, the finding stands at the one the rest of the guide speaks against."""

from __future__ import annotations

from careerdata.validate.catalogue import table_rules
from careerdata.validate.examples.example import Rows
from careerdata.validate.finding import Finding
from careerdata.validate.runner import Runner

_LADDER = [(1, "Junior Analyst", 36000, 38000), (2, "Analyst", 43000, 45000), (3, "Senior Analyst", 50000, 52000)]


def _found(code: str, headline: float, ladder: list[tuple[int, str, int, int]]) -> list[Finding]:
    levels = [
        {"scope": "level", "level_rank": rank, "title": title, "median": median, "mean": mean}
        for rank, title, median, mean in ladder
    ]
    guide = Rows(guides=[{"role": "Analyst"}], salaries=[{"scope": "headline", "median": headline}, *levels])
    return [one for one in Runner(table_rules()).run(guide.tables()) if one.code == code]


def _record_of(found: list[Finding]) -> list[str]:
    return [str(one.record_id).rpartition("/")[2] for one in found]


def test_headline_is_the_odd_one_where_the_ladder_is_in_order() -> None:
    assert _record_of(_found("SAL010", 52450, _LADDER)) == ["1"]


def test_level_is_the_odd_one_where_it_leaves_the_ladder() -> None:
    assert _record_of(_found("SAL010", 42450, [_LADDER[0], (2, "Analyst", 55000, 57000), _LADDER[2]])) == ["3"]


def test_mean_far_from_what_it_is_at_the_other_levels() -> None:
    found = _found("SAL005", 43000, [*_LADDER[:2], (3, "Senior Analyst", 50000, 72000)])
    assert _record_of(found) == ["4"]
    assert _found("SAL005", 43000, _LADDER) == []
