"""One run of rules: places, order, fingerprints, and rules that break."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from careerdata.document.problem import Trouble
from careerdata.document.tables import GuideTables, Tables
from careerdata.validate.examples.example import Rows
from careerdata.validate.finding import Finding, finding_from
from careerdata.validate.finding_builder import CONTEXT
from careerdata.validate.hit import Hit
from careerdata.validate.location import line_spot
from careerdata.validate.rule import GuideRule, TableRule
from careerdata.validate.rules.keys.duplicates import DuplicateGuide
from careerdata.validate.rules.levels.repeats import TitleTwice
from careerdata.validate.rules.salaries.implausible import Implausible
from careerdata.validate.rules.salaries.ranges import RangeReversed
from careerdata.validate.rules.text.files import EmptyFile
from careerdata.validate.rules.text.unread import UnreadText
from careerdata.validate.runner import Runner

REVERSED = {"minimum": 60000, "maximum": 30000}


class Breaks(GuideRule):
    """A rule that breaks after its first finding."""

    code = "ZZZ001"
    severity = "error"
    hint = "none"
    bad = good = Rows()

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        yield Hit(line_spot(guide, 1), "the first finding")
        raise ZeroDivisionError("division by zero")


def found(tables: Tables, *rules: TableRule) -> list[Finding]:
    return Runner(rules).run(tables)


def test_finding_stands_where_the_value_does() -> None:
    example = Rows(salaries=[{"scope": "headline", **REVERSED}])
    finding = found(example.tables(), RangeReversed())[0]
    line = example.tables().guides[0].document.line_text(finding.line)
    assert line[finding.column - 1 :].startswith("60000")
    assert finding.source_file == "guides/data-analyst.txt"
    assert (finding.table, finding.record_id, finding.field) == ("salaries", "data-analyst/salary/1", "minimum")
    assert [other.text for other in finding.related] == ["30000"]
    assert finding.excerpt.width == len("60000")


def test_value_the_text_does_not_state_is_found_at_the_records_key_value() -> None:
    tables = Rows(levels=[{"title": "Analyst"}, {"title": "analyst"}]).tables()
    guide = tables.guides[0]
    guide.records["places"] = [place for place in guide.records["places"] if getattr(place, "field", "") == "title"]
    finding = found(tables, TitleTwice())[0]
    assert guide.document.line_text(finding.line)[finding.column - 1 :] == "analyst"


def test_findings_come_in_guide_order_then_by_line_column_and_code() -> None:
    tables = Rows(
        {"guides": [{"guide_id": "zookeeper", "title": "Z"}], "salaries": [{"median": 42450}, REVERSED, {"median": 1}]},
        {"guides": [{"guide_id": "actor", "title": "A"}], "salaries": [REVERSED]},
    ).tables()
    findings = found(tables, Implausible(), RangeReversed())
    assert [(one.guide_id, one.line) for one in findings] == [("zookeeper", 4), ("zookeeper", 5), ("actor", 3)]


def test_files_that_became_no_guide_come_first() -> None:
    tables = Rows(salaries=[REVERSED]).tables()
    tables.troubles.append(Trouble("empty-file", "guides/zoo.txt", "raw/guides/zoo.txt", "zoo", found="no text"))
    assert [one.code for one in found(tables, RangeReversed(), EmptyFile())] == ["TXT001", "SAL001"]


def test_a_rule_that_breaks_costs_no_finding_of_the_others_nor_its_own() -> None:
    runner = Runner([Breaks(), RangeReversed()])
    findings = runner.run(Rows(salaries=[REVERSED]).tables())
    assert [one.code for one in findings] == ["ZZZ001", "SAL001"]
    assert [str(broke) for broke in runner.broken] == ["ZZZ001 broke: ZeroDivisionError: division by zero"]


def fingerprints(example: Rows) -> list[str]:
    return [one.fingerprint for one in found(example.tables(), RangeReversed(), UnreadText())]


def test_fingerprints_survive_edits_above() -> None:
    before = Rows(salaries=[REVERSED], unread=["Figures at a glance"])
    after = Rows(tools=[{"name": "SQL"}], salaries=[REVERSED], unread=["Figures at a glance"])
    assert fingerprints(before) == fingerprints(after)


def test_fingerprint_of_a_line_is_of_its_text_and_that_of_a_record_is_not() -> None:
    before = fingerprints(Rows(salaries=[REVERSED], unread=["Figures at a glance"]))
    after = fingerprints(Rows(salaries=[{**REVERSED, "minimum": 70000}], unread=["Figures at first sight"]))
    assert before[0] == after[0]
    assert before[1] != after[1]


def test_equal_findings_have_fingerprints_of_their_own() -> None:
    class Everywhere(GuideRule):
        """Finds the same line twice."""

        code = "ZZZ002"
        severity = "info"
        hint = "none"
        bad = good = Rows()

        def find_in(self, guide: GuideTables) -> Iterator[Hit]:
            yield Hit(line_spot(guide, 1), "one")
            yield Hit(line_spot(guide, 1), "two")

    one, two = found(Rows().tables(), Everywhere())
    assert one.fingerprint != two.fingerprint


def test_batches_do_not_change_what_is_found() -> None:
    guides: list[dict[str, Any]] = [
        {"guides": [{"guide_id": name, "title": name}], "salaries": [REVERSED]} for name in ("one", "two", "three")
    ]
    whole = found(Rows(*guides).tables(), RangeReversed(), DuplicateGuide())
    runner = Runner([RangeReversed(), DuplicateGuide()])
    batch = Rows(*guides).tables().guides
    parts = [one for guide in batch for one in runner.run(Tables([guide]))]
    assert [one.as_dict() for one in parts] == [one.as_dict() for one in whole]


def test_two_guides_of_one_id_are_found_across_batches() -> None:
    first, second = Rows({"guides": [{"title": "A"}]}, {"guides": [{"title": "A"}]}).tables().guides
    runner = Runner([DuplicateGuide()])
    assert runner.run(Tables([first])) == []
    finding = runner.run(Tables([second]))[0]
    assert finding.source_file == "guides/part-2/data-analyst.txt"
    assert [other.file for other in finding.related] == ["guides/data-analyst.txt"]


def test_excerpt_of_a_line_of_megabytes_is_short() -> None:
    tables = Rows(unread=["x" * 5_000_000]).tables()
    excerpt = found(tables, UnreadText())[0].excerpt
    assert len(excerpt.text) <= 2 * CONTEXT
    assert not excerpt.complete


def test_a_file_name_that_is_no_unicode_can_be_printed() -> None:
    tables = Tables(troubles=[Trouble("empty-file", "guides/a\udcff.txt", "guides/a\udcff.txt", found="no text")])
    finding = found(tables, EmptyFile())[0]
    assert finding.source_file == "guides/a\\udcff.txt"
    finding.source_file.encode()


def test_finding_read_back_from_json_is_the_same() -> None:
    finding = found(Rows(salaries=[REVERSED]).tables(), RangeReversed())[0]
    plain = finding.as_dict()
    assert finding_from(plain).as_dict() == plain
    assert "excerpt" not in plain


def test_a_rule_without_examples_is_refused() -> None:
    with pytest.raises(TypeError, match="good"):
        type("Bare", (GuideRule,), {"__doc__": "A rule.", "code": "ZZZ003", "severity": "info", "hint": "none", "bad": Rows()})
