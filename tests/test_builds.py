"""Builds repeated elsewhere give the same bytes; builds of bad input leave what stands."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import orjson
import pytest

from careerdata import api
from careerdata.engine import batches
from careerdata.engine.batches import BATCH
from careerdata.render.forms import json
from careerdata.settings import Settings
from tests.layout_text import make_guide


def careerdata(*arguments: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command line in a folder, with more environment."""
    command = [sys.executable, "-m", "careerdata", *map(str, arguments)]
    return subprocess.run(
        command, cwd=cwd, env={**os.environ, **environment}, capture_output=True, text=True, timeout=120, check=False
    )


def digests(folder: Path) -> dict[str, str]:
    """SHA-256 of every file of a folder."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    """Three guides and a table that adds to one and contradicts another."""
    guides = tmp_path / "raw" / "guides"
    guides.mkdir(parents=True)
    made = [make_guide(seed) for seed in (1, 2, 3)]
    for guide in made:
        guide.write(guides)
    tables = tmp_path / "raw" / "tables"
    tables.mkdir()
    rows = [f"{made[0].guide_id},1,Nowhere Industry", f"{made[1].guide_id},9,Somewhere Industry"]
    (tables / "industries.csv").write_text("\n".join(["guide_id,rank,name", *rows]), encoding="utf-8")
    return tmp_path / "raw"


def test_two_builds_give_the_same_bytes_wherever_and_whenever(raw: Path, tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "far" / "there"
    for folder in (here, there):
        folder.mkdir(parents=True)
    one = careerdata("build", "../raw", "--out", "exports", cwd=here, PYTHONHASHSEED="1", TZ="Asia/Tokyo", LC_ALL="C")
    two = careerdata(
        "build", raw, "--out", "exports", cwd=there, PYTHONHASHSEED="2", TZ="America/Lima", LC_ALL="C.UTF-8", COLUMNS="40"
    )
    assert (one.returncode, two.returncode) == (0, 0), one.stderr + two.stderr
    assert digests(here / "exports") == digests(there / "exports")


def test_a_build_with_several_processes_gives_the_bytes_of_one(tmp_path: Path) -> None:
    guides = tmp_path / "raw"
    guides.mkdir()
    for seed in range(BATCH + 1):  # more than one batch
        make_guide(seed, diversity=False, remote=False, visa=False, market=False).write(guides)
    for jobs in ("1", "2"):
        done = careerdata("build", "raw", "--out", f"exports-{jobs}", "--jobs", jobs, cwd=tmp_path)
        assert done.returncode == 0, done.stdout + done.stderr
    assert digests(tmp_path / "exports-1") == digests(tmp_path / "exports-2")


def test_a_build_does_not_depend_on_how_guides_are_cut_into_batches(
    raw: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (raw / "guides" / "a.txt").write_bytes(b"")
    (raw / "guides" / "more").mkdir()
    for name in ("nobody.md", f"more/{make_guide(3).guide_id}.html"):
        (raw / "guides" / name).write_bytes(b"\xff")
    (raw / "tables" / "skills.csv").write_text("guide_id,rank,name\nnobody,1,Knives\na,x,Spoons\n", encoding="utf-8")
    told = {}
    for size in (1, 30_000, 1 << 30):
        monkeypatch.setattr(batches, "BATCH_BYTES", size)
        result, _ = api.release(Settings(raw=(str(raw),), out=str(tmp_path / str(size))), quarantine=True)
        told[size] = json.render(result)
    assert told[1] == told[30_000] == told[1 << 30]
    assert digests(tmp_path / "1") == digests(tmp_path / "30000") == digests(tmp_path / str(1 << 30))


def test_an_unchanged_build_keeps_its_version_and_a_changed_one_does_not(raw: Path, tmp_path: Path) -> None:
    careerdata("build", "raw", cwd=tmp_path)
    first = digests(tmp_path / "exports")
    assert "release 1.0.0" in careerdata("build", "raw", cwd=tmp_path).stderr
    assert digests(tmp_path / "exports") == first
    make_guide(7).write(raw / "guides")
    assert "release 1.1.0" in careerdata("build", "raw", cwd=tmp_path).stderr


BAD = {
    "an empty file": (b"", "TXT001"),
    "bytes that are no text": (b"Median\x00Salary\x00\x01\x02", "TXT002"),
    "a wrong encoding": ("Complete Chef Career Guide\n\n• Kochkünste".encode("cp1252"), "TXT003"),
}


@pytest.mark.parametrize("what", BAD)
def test_a_file_that_is_no_guide_blocks_the_build_and_names_the_place(what: str, raw: Path, tmp_path: Path) -> None:
    careerdata("build", "raw", cwd=tmp_path)
    before = digests(tmp_path / "exports")
    content, code = BAD[what]
    (raw / "guides" / "chef.txt").write_bytes(content)
    done = careerdata("build", "raw", cwd=tmp_path)
    assert done.returncode == 1
    assert f" {code} " in done.stdout
    assert "raw/guides/chef.txt:" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr
    assert digests(tmp_path / "exports") == before


def test_two_files_with_one_stem_block_the_build_and_both_are_named(raw: Path, tmp_path: Path) -> None:
    guide = make_guide(1)
    (raw / "guides" / "more").mkdir()
    guide.write(raw / "guides" / "more")
    done = careerdata("check", "raw", cwd=tmp_path)
    assert done.returncode == 1
    assert f"raw/guides/more/{guide.guide_id}.txt" in done.stdout
    assert f"raw/guides/{guide.guide_id}.txt" in done.stdout


@pytest.mark.usefixtures("raw")
def test_no_file_at_all_is_wrong_usage_and_the_others_are_still_checked(tmp_path: Path) -> None:
    done = careerdata("check", "nowhere.txt", "raw", cwd=tmp_path)
    assert done.returncode == 2
    assert "nowhere.txt" in done.stderr
    assert "3 guides" in done.stdout


def test_quarantine_publishes_the_guides_that_pass(raw: Path, tmp_path: Path) -> None:
    guide = make_guide(9)
    text = guide.text.replace("Range: ", "Range: $90k - $30k USD or ", 1)
    (raw / "guides" / f"{guide.guide_id}.txt").write_text(text, encoding="utf-8")
    (raw / "guides" / "empty-guide.txt").write_bytes(b"")
    done = careerdata("build", "raw", "--quarantine", cwd=tmp_path)
    assert done.returncode == 1
    assert (tmp_path / "exports" / "manifest.json").exists()
    assert "empty-guide" in done.stdout


@pytest.mark.usefixtures("raw")
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("check", "raw", "--format", "xml"), "--format"),
        (("check", "raw", "--select", "XYZ"), "XYZ"),
        (("check", "raw", "--as-of", "tomorrow"), "--as-of"),
        (("check", "raw", "--fail-on", "info"), "--fail-on"),
        (("check", "raw", "--config", "none.toml"), "none.toml"),
        (("explain", "ABC123"), "ABC123"),
    ],
)
def test_wrong_usage_says_which_word_is_off(arguments: tuple[str, ...], said: str, tmp_path: Path) -> None:
    done = careerdata(*arguments, cwd=tmp_path)
    assert done.returncode == 2, done.stdout
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_help_imports_nothing_heavy() -> None:
    code = "import sys, careerdata.cli; print(sorted({'pandas', 'pyarrow', 'pydantic', 'numpy', 'yaml'} & sys.modules.keys()))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_check_of_plain_text_imports_no_data_frames() -> None:
    code = "import sys, careerdata; careerdata.check(sys.argv[1]); print('pandas' in sys.modules)"
    guide = Path(__file__).parents[1] / "raw" / "guides" / "patient-services-coordinator.txt"
    done = subprocess.run([sys.executable, "-c", code, str(guide)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_who_is_quarantined_or_gone_and_what_changed_is_said_everywhere(raw: Path, tmp_path: Path) -> None:
    assert careerdata("build", "raw", cwd=tmp_path).returncode == 0
    kept, gone, broken = sorted((raw / "guides").iterdir())
    (raw / "tables/industries.csv").unlink()
    gone.unlink()
    broken.write_text(broken.read_text(encoding="utf-8").replace("$", "$x", 1), encoding="utf-8")
    (raw / "guides" / "empty-guide.txt").write_bytes(b"")
    assert careerdata("build", "raw", cwd=tmp_path).returncode == 1
    done = careerdata("build", "raw", "--quarantine", cwd=tmp_path)
    assert done.returncode == 1
    told = done.stdout.splitlines()
    assert f"quarantined, not in the release: {', '.join(sorted(['empty-guide', broken.stem]))}" in told
    assert f"removed: {gone.stem}" in told
    assert "since release 1.0.0:" in told
    assert "  guides: 2 removed" in told
    assert not any(kept.stem in line for line in told[told.index(f"removed: {gone.stem}") :])
    for name in ("manifest.json", "findings.json"):
        content = orjson.loads((tmp_path / "exports" / name).read_bytes())
        said = content if name == "manifest.json" else content["summary"]
        assert (said["quarantined"], said["removed"]) == (sorted(["empty-guide", broken.stem]), [gone.stem])


def test_quarantine_publishes_no_release_without_a_guide(raw: Path, tmp_path: Path) -> None:
    assert careerdata("build", "raw", cwd=tmp_path).returncode == 0
    before = digests(tmp_path / "exports")
    (raw / "tables/industries.csv").unlink()
    for guide in (raw / "guides").iterdir():
        guide.write_bytes(b"")
    done = careerdata("build", "raw", "--quarantine", cwd=tmp_path)
    assert done.returncode == 1
    assert "exports: left as it was" in done.stderr
    assert digests(tmp_path / "exports") == before


def test_an_equal_build_says_that_no_row_changed_and_other_formats_say_it_to_stderr(raw: Path, tmp_path: Path) -> None:
    first = careerdata("build", raw, cwd=tmp_path)
    assert "since" not in first.stdout
    assert careerdata("build", raw, cwd=tmp_path).stdout.endswith("since release 1.0.0: no row changed\n")
    assert "since release 1.0.0: no row changed" in careerdata("build", raw, "--format", "sarif", cwd=tmp_path).stderr
    summary = orjson.loads(careerdata("build", raw, "--format", "json", cwd=tmp_path).stdout)["summary"]
    assert (summary["quarantined"], summary["removed"], summary["changes"]) == ([], [], {})
