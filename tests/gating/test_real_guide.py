"""The gate over a real guide: what passes, what a person must look at, what blocks, and that nothing is written."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import careerdata
from careerdata.gating.outcome import Outcome
from careerdata.release.error import ExportError
from careerdata.render import gate_formats, render_gate
from careerdata.schemas.failure import Failure
from careerdata.settings import SettingsError
from tests.export.releases import contents
from tests.release.diff.edits import GUIDE, LEVEL, built, edited

ROW = f"{LEVEL}$57k USD$59k USD"
KEY = "patient-services-coordinator/salary/level-lead-patient-services-coordinator-year"
LINE = 185


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory, repository: Path) -> Path:
    """A release of what `raw/` says."""
    out = tmp_path_factory.mktemp("base") / "exports"
    built(repository / "raw", out)
    return out


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the engine that takes seconds to import; one test runs it."""
    monkeypatch.setattr("careerdata.gating.verdict.failing", lambda _: iter(()))


@pytest.fixture
def gate(tmp_path: Path, repository: Path, base: Path) -> Any:
    """Gives what the gate says of `raw/` with some texts replaced by others, and looks that the release is as it was."""

    def run(*edits: tuple[str, str], approvals: str = "", **settings: Any) -> Outcome:
        raw = edited(repository / "raw", tmp_path / "raw", *edits)
        if approvals:
            (raw / "approvals.toml").write_text(approvals, "utf-8")
        before = contents(base)
        outcome = careerdata.gate(raw, base, as_of="2026-11-28", **settings)
        assert contents(base) == before
        return outcome

    return run


def paying(median: str, mean: str) -> tuple[str, str]:
    return ROW, f"{LEVEL}${median} USD${mean} USD"


def approval(change: str, by: str = "Ada Lovelace") -> str:
    return f'[[approval]]\nrecord = "{KEY}"\nchange = "{change}"\nby = "{by}"\non = 2026-11-28\n'


def test_pay_that_moves_a_little_passes_as_a_patch_and_the_summary_names_the_line(gate: Any) -> None:
    outcome = gate(paying("58.7k", "59k"))
    assert (outcome.verdict, outcome.exit_status, outcome.diff.bump) == ("passes", 0, "patch")
    assert not outcome.items
    text = render_gate("text", outcome)
    assert f"$57,000 → $58,700 (+1,700, +3.0%)  {KEY}  {GUIDE}:{LINE}" in text


def test_pay_that_moves_far_blocks_by_policy_and_no_approval_helps(gate: Any) -> None:
    outcome = gate(paying("91.2k", "94k"), approvals=approval("median: 57000 → 91200"))
    assert outcome.exit_status == 1
    assert {(item.verdict, item.concern.change) for item in outcome.items} == {
        ("blocks", "median: 57000 → 91200"),
        ("blocks", "mean: 59000 → 94000"),
    }
    assert [one.change for one in outcome.unused] == ["median: 57000 → 91200"]


def test_pay_in_between_is_asked_about_until_somebody_signs_for_this_very_change(gate: Any) -> None:
    asked = gate(paying("64k", "59k"))
    assert (asked.exit_status, [item.verdict for item in asked.items]) == (1, ["asks"])
    text = render_gate("text", asked)
    printed = text[text.index("[[approval]]") : text.index("on = ")]
    assert f'record = "{KEY}"\nchange = "median: 57000 → 64000"\nby = ""' in printed


def test_an_approval_lets_its_change_pass(gate: Any) -> None:
    outcome = gate(paying("64k", "59k"), approvals=approval("median: 57000 → 64000"))
    assert (outcome.exit_status, outcome.unused) == (0, [])
    assert [(item.verdict, item.approval.by) for item in outcome.items] == [("approved", "Ada Lovelace")]


def test_an_approval_expires_with_its_change(gate: Any) -> None:
    outcome = gate(paying("65k", "59k"), approvals=approval("median: 57000 → 64000"))
    assert [item.verdict for item in outcome.items] == ["asks"]
    assert [one.change for one in outcome.unused] == ["median: 57000 → 64000"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (approval("median: 57000 → 64000", by=" "), r"approvals.toml:1: by: nobody signed"),
        ("\n" + approval("x") + approval("y").replace("by =", "who ="), r"approvals.toml:7: by: Field required"),
        ("approval = 3\n", "no list `approval`"),
        ("[[approval]]\nrecord = \n", r"approvals.toml:2: is no TOML"),
    ],
)
def test_approvals_that_cannot_be_meant_are_named_with_their_line(gate: Any, text: str, said: str) -> None:
    with pytest.raises(ExportError, match=said):
        gate(approvals=text)


def test_a_level_that_is_gone_is_major_and_blocks_until_approved(gate: Any) -> None:
    outcome = gate((f"    {ROW}\n", ""))
    assert (outcome.exit_status, outcome.diff.bump) == (1, "major")
    assert [(item.check, item.concern.record, item.concern.change) for item in outcome.items] == [
        ("removed", KEY, "removed since 1.0.0")
    ]


def test_a_guide_that_is_gone_is_one_thing_to_look_at(tmp_path: Path, repository: Path, base: Path) -> None:
    raw = edited(repository / "raw", tmp_path / "raw")
    (raw / "guides" / "truck-driver.md").unlink()
    outcome = careerdata.gate(raw, base, ignore=["REF"])  # the tables beside the guides still name it
    assert [(item.check, item.concern.record, item.verdict) for item in outcome.items] == [("removed", "truck-driver", "asks")]
    allowed = careerdata.gate(raw, base, ignore=["REF"], gate={"removed": "allow"})
    assert (allowed.exit_status, allowed.items) == (0, [])


def test_a_broken_figure_blocks_at_its_line_and_what_else_is_wrong_is_told_with_it(gate: Any) -> None:
    outcome = gate((ROW, f"{LEVEL}$57,0000k USD$59k USD"), ("$68k USD$70k USD", "$80k USD$82k USD"))
    assert outcome.exit_status == 1
    assert {one.line for one in outcome.blocking} == {LINE}
    assert {item.check for item in outcome.items} == {"removed", "pay"}


def test_a_blank_line_is_no_change_of_data(gate: Any) -> None:
    outcome = gate(("\nRange:", "\n\nRange:"))
    assert (outcome.exit_status, outcome.version, outcome.diff.bump, outcome.items) == (0, "1.0.0", None, [])


def test_without_a_release_it_is_a_first_one_and_says_so(tmp_path: Path, repository: Path) -> None:
    outcome = careerdata.gate(repository / "raw", tmp_path / "none")
    assert (outcome.exit_status, outcome.version, outcome.diff, outcome.items) == (0, "1.0.0", None, [])
    assert "first release: none stands at" in render_gate("text", outcome)


def test_without_a_guide_nothing_is_compared(tmp_path: Path, base: Path) -> None:
    outcome = careerdata.gate(tmp_path / "none", base)
    assert (outcome.exit_status, outcome.version) == (2, None)
    assert "no release can be made of it" in render_gate("text", outcome)


def test_the_policy_is_settings_and_a_key_it_has_not_is_named(gate: Any) -> None:
    assert gate(paying("91.2k", "94k"), gate={"pay-ask": 70, "pay-block": 80}).exit_status == 0
    with pytest.raises(SettingsError, match=r"settings: gate\.pay-blocks: unknown key; did you mean pay-block\?"):
        careerdata.gate(gate={"pay-blocks": 3})


def test_findings_that_block_may_be_said_apart_for_the_gate(gate: Any) -> None:
    outcome = gate(paying("91.2k", "59k"), gate={"fail-on": "warning", "pay-ask": 99, "pay-block": 99})
    assert outcome.exit_status == 1
    assert {one.severity for one in outcome.blocking} == {"warning"}


def test_a_value_against_its_schema_blocks(gate: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at: list[str] = []

    def fails(tables: dict[str, Any]) -> Any:
        looked_at.extend(tables)
        yield "salaries", Failure("median", "minimum: 0", 3, -4.0)

    monkeypatch.setattr("careerdata.gating.verdict.failing", fails)
    outcome = gate(paying("58k", "59k"))
    assert outcome.exit_status == 1
    assert "salaries" in looked_at
    assert "faqs" not in looked_at  # says what it said, and was looked at when it was released
    assert "salaries.median in row 4 is -4.0, expected minimum: 0" in render_gate("sarif", outcome)


def test_the_last_look_is_that_of_great_expectations(gate: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from careerdata.release.suite import failing

    monkeypatch.setattr("careerdata.gating.verdict.failing", failing)
    assert gate(paying("58k", "59k")).failures == []


def test_every_form_tells_the_change_with_its_record_and_line(gate: Any) -> None:
    outcome = gate(paying("64k", "66k"), approvals=approval("mean: 59000 → 66000"))
    for form in gate_formats():
        text = render_gate(form, outcome).replace("&#45;", "-").replace("&#58;", ":")
        for told in (KEY, "57000 → 64000", str(LINE)):
            assert told in text, form
    said = json.loads(render_gate("json", outcome))
    assert (said["verdict"], said["version"], said["bump"]) == ("blocks", "1.0.1", "patch")
    assert [(item["verdict"], item["line"]) for item in said["items"]] == [("asks", LINE), ("approved", LINE)]
