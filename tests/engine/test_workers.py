"""Work over several processes has the results of one, and no process outlives the one it works for."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from careerdata.engine.batches import batches, spread
from careerdata.engine.worker import WorkFailed
from careerdata.engine.workers import WorkerLost, Workers
from tests.engine import at_work

REPOSITORY = Path(__file__).resolve().parents[2]


def test_results_of_several_processes_are_those_of_one_in_the_same_order() -> None:
    cut = list(batches(range(23), 2))
    assert list(spread(at_work.squares, cut, jobs=3)) == list(spread(at_work.squares, cut, jobs=1))


def test_batches_and_results_larger_than_a_pipe_do_not_wait_for_each_other() -> None:
    batches = [bytes(300_000)] * 8
    with Workers(at_work.large, 2) as workers:
        for batch in batches:
            workers.give(batch[:3])  # what comes back is 3 MiB
        assert sum(len(workers.take()) for _ in batches) == 8 * 3 << 20


def test_no_more_processes_are_started_than_there_are_batches() -> None:
    with closing(spread(at_work.squares, batches(range(4), 2), jobs=50)) as results:
        assert next(results) == [0, 1]
        assert len(multiprocessing.active_children()) == 2


def test_whoever_leaves_off_leaves_no_process() -> None:
    with closing(spread(at_work.squares, batches(range(9), 1), jobs=2)) as results:
        next(results)
        assert multiprocessing.active_children()
    assert not multiprocessing.active_children()


def test_what_work_raises_is_raised_and_no_process_is_left() -> None:
    with pytest.raises(TypeError, match="can't multiply"):
        list(spread(at_work.squares, batches(["a", "b", "c"], 1), jobs=2))  # type: ignore[arg-type]
    assert not multiprocessing.active_children()


def test_an_error_that_cannot_be_sent_is_told_by_its_type_and_message() -> None:
    with pytest.raises(WorkFailed, match="Unsendable: here: it broke"):
        list(spread(at_work.unsendable, batches(range(3), 1), jobs=2))


def test_a_result_that_cannot_be_sent_is_an_error_and_not_waited_for() -> None:
    with pytest.raises(TypeError, match="pickle"):
        list(spread(at_work.misfit, batches(range(3), 1), jobs=2))


@pytest.mark.skipif(sys.platform == "win32", reason="there processes end otherwise")
def test_a_worker_that_was_killed_is_told_and_not_waited_for() -> None:
    with pytest.raises(WorkerLost, match=r"ended by signal 9.*fewer --jobs"):
        list(spread(at_work.killed, batches(range(8), 1), jobs=2))
    assert not multiprocessing.active_children()


@pytest.fixture(params=["endless", "asleep"])
def parent(request: pytest.FixtureRequest) -> Iterator[subprocess.Popen[str]]:
    """A process whose two workers are at work. Its output ends when the last of the three has ended."""
    command = [sys.executable, "-m", "tests.engine.at_work", request.param]
    process = subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None
    workers = [int(process.stdout.readline()) for _ in range(2)]
    yield process
    for left in (process.pid, *workers):  # none, but where the test failed
        with suppress(ProcessLookupError):
            os.kill(left, signal.SIGKILL)
    process.wait()


@pytest.mark.skipif(sys.platform == "win32", reason="there processes end otherwise")
@pytest.mark.parametrize("name", ["SIGKILL", "SIGTERM", "SIGINT"])
def test_workers_end_with_the_process_they_work_for(parent: subprocess.Popen[str], name: str) -> None:
    parent.send_signal(getattr(signal, name))
    _, said = parent.communicate(timeout=60)
    assert parent.returncode == -getattr(signal, name)
    assert ("KeyboardInterrupt" in said) == (name == "SIGINT"), "by this process alone"
    assert said.count("Traceback") <= 1


@pytest.mark.skipif(sys.platform == "win32", reason="there processes end otherwise")
def test_workers_say_nothing_where_ctrl_c_reaches_them_too(parent: subprocess.Popen[str]) -> None:
    children = Path(f"/proc/{parent.pid}/task/{parent.pid}/children")
    if not children.exists():
        pytest.skip("only there one is told which processes a process has")
    for child in children.read_text().split():
        os.kill(int(child), signal.SIGINT)
        os.kill(int(child), signal.SIGTERM)
    assert parent.poll() is None
    parent.kill()
    _, said = parent.communicate(timeout=60)
    assert said == ""
