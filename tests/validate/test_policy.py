"""What runs, what blocks, and what a baseline knows."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from careerdata.checking import baseline_of, policy_of
from careerdata.settings import Settings, SettingsError, load
from careerdata.validate.finding import FailOn, Finding, Severity
from careerdata.validate.triage import baseline
from careerdata.validate.triage.policy import Policy, unknown_prefixes


def finding(severity: Severity = "error", fingerprint: str = "f1") -> Finding:
    return Finding(
        code="SAL001",
        severity=severity,
        message="",
        hint="",
        source_file="x.txt",
        line=1,
        column=1,
        guide_id="x",
        fingerprint=fingerprint,
    )


@pytest.mark.parametrize(
    ("select", "ignore", "runs"),
    [
        ((), (), True),
        (("SAL",), (), True),
        (("LVL",), (), False),
        ((), ("SAL",), False),
        (("SAL",), ("SAL001",), False),
        (("SAL001",), ("SAL",), True),
        (("SAL",), ("SAL",), False),
    ],
)
def test_longer_prefix_wins(select: tuple[str, ...], ignore: tuple[str, ...], runs: bool) -> None:
    assert Policy(select, ignore).runs("SAL001") is runs


def test_prefix_that_no_code_has_is_told() -> None:
    assert unknown_prefixes(("SAL", "SLA", ""), ["SAL001"]) == ["SLA", ""]


@pytest.mark.parametrize(
    ("fail_on", "blocking"),
    [("error", ["error"]), ("warning", ["error", "warning"]), ("never", [])],
)
def test_what_blocks(fail_on: FailOn, blocking: list[Severity]) -> None:
    severities: tuple[Severity, ...] = ("error", "warning", "info")
    policy = Policy(fail_on=fail_on)
    assert [severity for severity in severities if policy.blocks(finding(severity))] == blocking


def test_waived_and_known_findings_never_block() -> None:
    assert not Policy().blocks(replace(finding(), waived=True))
    assert not Policy().blocks(replace(finding(), status="known"))


def test_findings_of_a_baseline_are_known_and_others_new() -> None:
    written = baseline.dump([finding(fingerprint="f1"), replace(finding(fingerprint="f2"), waived=True)])
    known = baseline.parse(written, "baseline.json")
    marked = baseline.mark([finding(fingerprint=name) for name in ("f1", "f2", "f3")], known)
    assert [one.status for one in marked] == ["known", "new", "new"]


def test_baseline_is_the_same_whatever_the_order_of_findings() -> None:
    one, other = finding(fingerprint="f1"), finding(fingerprint="f2")
    assert baseline.dump([one, other]) == baseline.dump([other, one])


@pytest.mark.parametrize(
    "content", ["", "{", "[]", '{"version": 9, "findings": []}', '{"version": 1, "findings": [{}]}', '{"version": 1}']
)
def test_file_that_is_no_baseline_is_told(tmp_path: Path, content: str) -> None:
    path = tmp_path / "baseline.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(baseline.BaselineError, match="--write-baseline"):
        baseline_of(path)


@pytest.mark.parametrize(
    ("pattern", "codes", "told"),
    [
        ("raw/guides/*", ("SAL",), False),
        ("guides/*", ("SAL001",), False),
        ("x.txt", ("SAL",), False),
        ("*.txt", ("SAL",), False),
        ("*.md", ("SAL",), True),
        ("guides/*", ("LVL",), True),
    ],
)
def test_rules_are_ignored_by_path(pattern: str, codes: tuple[str, ...], told: bool) -> None:
    policy = Policy(per_path_ignores={pattern: codes})
    assert policy.wants(replace(finding(), source_file="raw/guides/x.txt", raw_file="guides/x.txt")) is told


def test_ignores_by_path_come_from_the_settings(tmp_path: Path) -> None:
    config = tmp_path / "careerdata.toml"
    config.write_text('[per-path-ignores]\n"guides/ooh/*" = ["SAL008", "TXT"]\n', encoding="utf-8")
    policy = policy_of(load(config))
    assert not policy.wants(replace(finding(), code="TXT009", raw_file="guides/ooh/military-careers.html"))
    assert policy.wants(replace(finding(), code="TXT009", raw_file="guides/chef.txt"))


def test_a_code_that_no_rule_has_is_wrong_usage_by_path_too() -> None:
    with pytest.raises(SettingsError, match="ABC"):
        policy_of(Settings(per_path_ignores={"*": ("ABC",)}))
