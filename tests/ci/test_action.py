"""The GitHub action: the script of its step, run for an update that passes and for one that does not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.ci.samples import A_LITTLE_MORE, ACTION, FAR_MORE, GUIDE, PAY, Runner, loaded, needs, pulled, replaced, steps

pytestmark = needs("bash", "git")


def test_a_pull_request_that_the_gate_blocks_fails_and_tells_so_everywhere(runner: Runner, project: Path) -> None:
    pulled(project, PAY, FAR_MORE)
    done = runner.careerdata(base="git:HEAD^1", sarif_file="careerdata.sarif", comment_file="careerdata.md")
    assert done.status == 1, done.said
    assert f"::error file={GUIDE},line=7," in done.said
    assert done.outputs == {
        "exit-status": "1",
        "verdict": "blocks",
        "version": "1.0.1",
        "bump": "patch",
        "sarif-file": "careerdata.sarif",
        "comment-file": "careerdata.md",
    }
    assert done.summary == (project / "careerdata.md").read_text("utf-8")
    assert done.summary.startswith("## blocks")
    assert "+59.2%" in done.summary.replace("&#43;", "+")
    (run,) = json.loads((project / "careerdata.sarif").read_text())["runs"]
    assert "DRF101" in {result["ruleId"] for result in run["results"]}


def test_a_check_that_passes_is_told_as_such(runner: Runner, project: Path) -> None:
    replaced(project / GUIDE, PAY, A_LITTLE_MORE)
    done = runner.careerdata(command="check", raw=f"{GUIDE}\n", fail_on="error", comment_file=str(project / "said.md"))
    assert done.status == 0, done.said
    assert (done.outputs["verdict"], done.outputs["version"], done.outputs["sarif-file"]) == ("passes", "", "")
    assert (project / "said.md").read_text("utf-8") == done.summary


def test_a_run_that_cannot_be_keeps_its_status_and_says_so_on_the_page(runner: Runner) -> None:
    done = runner.careerdata(command="check", config="nowhere.toml", sarif_file="careerdata.sarif")
    assert done.status == 2
    assert (done.outputs["exit-status"], done.outputs["verdict"], done.outputs["sarif-file"]) == ("2", "blocks", "")
    assert "nowhere.toml: cannot be read" in done.said
    assert "ended with status 2" in done.summary


@pytest.mark.parametrize(
    ("inputs", "said"),
    [
        ({"command": "chekc"}, "there are check, gate, build and none"),
        ({"command": "check", "base": "git:HEAD"}, "only gate compares"),
    ],
)
def test_inputs_that_cannot_be_meant_are_told(runner: Runner, inputs: dict[str, str], said: str) -> None:
    done = runner.careerdata(**inputs)
    assert done.status == 2
    assert said in done.said


def test_inputs_are_words_and_never_run(runner: Runner, project: Path) -> None:
    runner.program("careerdata", '#!/bin/sh\nprintf "%s\\n" "$@"\n')
    hostile = "$(touch run); `touch run`; \"; touch run; #' --out=x"
    done = runner.careerdata(raw=f"a b\n{hostile}", base=hostile, fail_on="-x", config="*", sarif_file="a b.sarif")
    assert not list(project.glob("run*"))
    words = done.said.splitlines()
    assert words == [
        *("gate", "--format", "github", "--report", f"json={runner.temp / 'careerdata.json'}"),
        *("--base", hostile, "--fail-on", "-x", "--config", "*", "--report", f"sarif={project / 'a b.sarif'}"),
        *("--", "a b", hostile),
    ]


def test_it_may_be_installed_only(runner: Runner) -> None:
    done = runner.careerdata(command="none")
    assert (done.status, done.said, done.outputs) == (0, "", {})


def test_the_step_that_installs_brings_one_program_and_no_other_python(runner: Runner) -> None:
    runner.program("said", "#!/bin/sh\necho $* >&2\n")
    runner.program(
        "base", f'#!/bin/sh\nmkdir -p "$3/bin"; cp {runner.programs}/said "$3/bin/python"; touch "$3/bin/careerdata"\n'
    )
    install = steps(loaded(ACTION)["runs"])["Install careerdata"]
    context = {"steps.python.outputs.python-path": str(runner.programs / "base"), "inputs.version": ""}
    done = runner.run(install, context, GITHUB_ACTION_PATH="/where/the action is")
    assert done.status == 0, done.said
    assert done.said.rstrip().endswith("install --quiet --disable-pip-version-check /where/the action is")
    (put_before,) = (runner.temp / "github_path").read_text().splitlines()
    assert [path.name for path in Path(put_before).iterdir()] == ["careerdata"]
    assert done.outputs == {"python": str(runner.temp / "careerdata/bin/python")}
    of_index = runner.run(install, {**context, "inputs.version": "1.2.3"}, GITHUB_ACTION_PATH="/nowhere")
    assert of_index.said.rstrip().endswith("careerdata==1.2.3")
