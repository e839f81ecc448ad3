"""How the command line ends where it is stopped, or where what it writes to takes nothing: what it says, its exit status."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from careerdata.engine.batches import BATCH
from tests.export.releases import contents, publish_guides
from tests.layout_text import make_guide

CAREERDATA = [sys.executable, "-m", "careerdata"]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there signals, pipes and limits are others")

STOPPED_AT_A_STEP = """
import os, signal, sys
from careerdata.__main__ import main
import careerdata.{module} as module
step = module.{step}
def stop(*given, **named):
    module.{step} = step
    os.kill(os.getpid(), signal.{name})
    return step(*given, **named)
module.{step} = stop
main()
"""
"""The command line, which gets a signal where it calls a function the first time."""


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    """A good guide and a bad one, in folders of their own."""
    for name in ("good", "bad"):
        (tmp_path / name).mkdir()
    make_guide(1).write(tmp_path / "good")
    (tmp_path / "bad" / "chef.txt").write_bytes(b"no\0text")
    return tmp_path


def shell(line: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run a line of the shell in which `careerdata` is the command line; its exit status is that of the first of a pipe."""
    line = f'set -o pipefail; careerdata() {{ {shlex.join(CAREERDATA)} "$@"; }}; {line}'
    # What is held back until the end is refused at the end: no setting of whoever runs the tests is to hide it.
    plain = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    return subprocess.run(["bash", "-c", line], cwd=cwd, capture_output=True, text=True, timeout=120, check=False, env=plain)


def test_an_output_that_is_full_or_closed_is_told_and_is_no_success(raw: Path) -> None:
    for place, why in ((">/dev/full", "No space left on device"), (">&-", "is closed")):
        for command in ("check good", "rules", "explain SAL001"):
            done = shell(f"careerdata {command} {place}", raw)
            assert (done.returncode, done.stderr.count("\n")) == (2, 1), done.stderr
            assert done.stderr.startswith("careerdata: standard output: ")
            assert why in done.stderr


def test_help_to_a_full_place_is_told(raw: Path) -> None:
    done = shell("careerdata --help >/dev/full", raw)
    assert done.returncode == 2
    assert "No space left on device" in done.stderr
    assert "Traceback" not in done.stderr


def test_who_stops_reading_does_not_make_a_check_pass(raw: Path) -> None:
    line = "{ careerdata check %s; echo $? >status; } | true; cat status"
    assert shell(line % "bad", raw).stdout == "1\n"
    assert shell(line % "good", raw).stdout == "0\n"
    assert shell(line % "bad", raw).stderr == ""


def test_a_check_goes_on_where_there_is_no_place_for_notes(raw: Path) -> None:
    for place in ("2>/dev/full", "2>&-"):
        done = shell(f"careerdata check good nowhere {place}", raw)
        assert done.returncode == 2
        assert "1 guide, " in done.stdout


def test_a_release_that_is_out_is_told_where_its_findings_cannot_be(raw: Path) -> None:
    done = shell("careerdata build good >/dev/full", raw)
    assert done.returncode == 2
    assert done.stderr.endswith("exports: release 1.0.0 stands\n")
    assert (raw / "exports" / "manifest.json").exists()


def test_a_place_that_is_missing_is_told_once_and_nothing_is_said_of_errors_in_it(raw: Path) -> None:
    done = shell("careerdata check nowhere nowhere 2>&1", raw)
    assert done.returncode == 2
    assert done.stdout.count("nowhere") == 1
    assert "0 errors" not in done.stdout
    assert "1 place not read" in done.stdout
    beside = shell("careerdata check nowhere good 2>&1", raw)
    assert beside.stdout.count("nowhere") == 1
    assert "0 errors" in beside.stdout, "the guide that could be read has none"


def test_a_report_in_a_file_says_itself_what_was_not_read(raw: Path) -> None:
    done = shell("careerdata check nowhere --output report.txt", raw)
    assert done.returncode == 2
    assert (raw / "report.txt").read_text().count("nowhere: no such file") == 1


@pytest.mark.parametrize("size", [1, 20, 60])
def test_a_full_disk_is_told_with_what_stands_and_leaves_it(raw: Path, size: int) -> None:
    publish_guides(raw / "exports", 1, rows=1)
    before = contents(raw)
    done = shell(f"ulimit -f {size}; careerdata build good --format github", raw)  # blocks of 1,024 bytes
    assert done.returncode == 2
    assert "exports: File too large (" in done.stderr
    assert done.stderr.endswith("exports: left as it was\n")
    assert contents(raw) == before


@pytest.mark.parametrize(
    "command",
    ["check bad --output old", "check bad --baseline old --write-baseline", "schema --out schemas", "new guide chef --raw ."],
)
def test_what_there_is_no_room_for_stays_as_it_was(raw: Path, command: str) -> None:
    (raw / "schemas").mkdir()
    (raw / "schemas" / "guides.schema.json").write_text("{}")
    (raw / "guides").mkdir()
    (raw / "old").write_text('{"version": 1, "findings": []}')
    before = contents(raw)
    done = shell(f"ulimit -f 0; careerdata {command} | cat", raw)
    assert done.returncode == 2, done.stderr
    assert "File too large" in done.stderr
    assert contents(raw) == before


def test_a_link_that_leads_to_itself_is_told_wherever_something_is_to_be_written(raw: Path) -> None:
    (raw / "loop").symlink_to("loop")
    for command in (
        "build good --out loop",
        "build good --out loop/exports",
        "check good --output loop",
        "check good --baseline loop --write-baseline",
        "schema --out loop",
        "new guide chef --raw loop",
    ):
        done = shell(f"careerdata {command}", raw)
        assert done.returncode == 2, (command, done.stderr)
        assert "loop" in done.stderr.partition("\n")[0]
        assert (raw / "loop").is_symlink()


def stopped(raw: Path, name: str, module: str, step: str) -> subprocess.CompletedProcess[str]:
    """A build that gets a signal where it takes a step."""
    script = STOPPED_AT_A_STEP.format(module=module, step=step, name=name)
    command = [sys.executable, "-c", script, "build", "good"]
    return subprocess.run(command, cwd=raw, capture_output=True, text=True, timeout=120, check=False)


@pytest.mark.parametrize(("name", "said", "status"), [("SIGINT", "interrupted", 130), ("SIGTERM", "told to end", 143)])
def test_a_build_that_is_stopped_says_what_became_of_the_exports(raw: Path, name: str, said: str, status: int) -> None:
    publish_guides(raw / "exports", 1, rows=1)
    before = contents(raw)
    for module, step in (("pipeline", "read_batch"), ("export.swap", "exchange"), ("settings", "load")):
        done = stopped(raw, name, module, step)
        assert done.returncode == status
        became = "nothing was written" if module == "settings" else "exports: left as it was"
        assert (done.stdout, done.stderr) == ("", f"careerdata: {said}\n{became}\n")
        assert contents(raw) == before


def test_a_build_that_is_stopped_right_after_it_has_published_says_so(raw: Path) -> None:
    publish_guides(raw / "exports", 1, rows=1)
    done = stopped(raw, "SIGINT", "export.swap", "remove")
    assert done.returncode == 130
    assert done.stderr == "careerdata: interrupted\nexports: release 2.0.0 stands\n"
    assert sorted(path.name for path in raw.iterdir()) == ["bad", "exports", "good"]


def test_a_build_over_several_processes_stops_in_the_midst_of_their_work(tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    for number in range(2 * BATCH):
        (tmp_path / "raw" / f"guide-{number}.txt").write_text("Harbour Pilot Career Guide\n" + "word " * 9_000)
    process = subprocess.Popen([*CAREERDATA, "build", "raw", "--jobs", "2"], cwd=tmp_path, stderr=subprocess.PIPE, text=True)
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    if not children.exists():
        process.kill()
        pytest.skip("only there one is told which processes a process has")
    while len(children.read_text().split()) < 3:  # the tracker of multiprocessing, and two workers
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    assert said == "careerdata: interrupted\nexports: left as it was\n"
