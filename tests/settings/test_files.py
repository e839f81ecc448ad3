"""Which settings file counts for a path, and what is told of one that cannot be used."""

from __future__ import annotations

from pathlib import Path

import pytest

from careerdata.settings import SettingsError, load, load_each
from careerdata.storage.toml import line_of


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two projects, of which one says what it is; the working directory is above both."""
    for name in ("ours/raw/guides", "theirs/raw", "bare/raw"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "ours/raw/guides/chef.txt").write_text("Chef\n")
    (tmp_path / "ours/careerdata.toml").write_text('fail-on = "warning"\nlayouts = "layouts"\n')
    (tmp_path / "theirs/pyproject.toml").write_text('[tool.careerdata]\nfail-on = "never"\n')
    (tmp_path / "bare/pyproject.toml").write_text('[project]\nname = "bare"\n')
    monkeypatch.chdir(tmp_path)
    return tmp_path


def fail_on(raw: str | Path) -> str:
    return load(flags={"raw": (str(raw),)}).fail_on


@pytest.mark.parametrize(
    "named", ["ours", "ours/raw", "ours/raw/guides/chef.txt", "ours/raw/guides/gone.txt", "./bare/../ours/raw"]
)
def test_the_nearest_file_above_a_path_counts(here: Path, named: str) -> None:
    assert (fail_on(named), fail_on(here / named)) == ("warning", "warning")
    found = load(flags={"raw": (named,)})
    assert (found.file, found.layouts) == (Path("ours/careerdata.toml"), Path("ours/layouts"))


def test_a_path_without_settings_has_those_of_the_working_directory(here: Path) -> None:
    assert fail_on("bare/raw") == "error"
    (here / "careerdata.toml").write_text('fail-on = "never"\n')
    assert fail_on("bare/raw") == "never"
    assert fail_on("s3://bucket/raw") == "never"
    assert fail_on("ours/raw") == "warning"


def test_from_within_a_project_its_raw_and_exports_are_meant(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(here / "ours/raw/guides")
    found = load()
    assert (Path(found.raw[0]).resolve(), Path(found.out).resolve()) == (here / "ours/raw", here / "ours/exports")
    monkeypatch.chdir(here / "ours")
    assert (load().raw, load().out) == (("raw",), "exports")


def test_places_in_a_file_are_meant_from_where_it_lies(here: Path) -> None:
    (here / "ours/careerdata.toml").write_text('raw = ["pages", "s3://bucket/x"]\nout = "release"\nbaseline = "known.json"\n')
    found = load(here / "ours/careerdata.toml")
    assert found.raw == (str(here / "ours/pages"), "s3://bucket/x")
    assert (found.out, found.baseline) == (str(here / "ours/release"), here / "ours/known.json")


def test_each_path_has_its_own_settings_and_one_release_has_one_file() -> None:
    raws = ("ours/raw", "theirs/raw", "ours/raw/guides/chef.txt")
    assert [(one.raw, one.fail_on) for one in load_each(flags={"raw": raws})] == [
        (("ours/raw", "ours/raw/guides/chef.txt"), "warning"),
        (("theirs/raw",), "never"),
    ]
    with pytest.raises(SettingsError, match=r"ours/raw has ours/careerdata.toml, theirs/raw has theirs/pyproject.toml; name one"):
        load(flags={"raw": raws})
    assert load(Path("theirs/pyproject.toml"), {"raw": raws}).fail_on == "never"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('raw = "raw"\n\nselct = ["SAL"]\n', "careerdata.toml:3: selct: unknown key; did you mean select?"),
        ('raw = "raw"\n[gate]\n# none\npay-ak = 3\n', "careerdata.toml:4: gate.pay-ak: unknown key; did you mean pay-ask?"),
        ("gate = { pay-ak = 3 }\n", "careerdata.toml:1: gate.pay-ak: unknown key; did you mean pay-ask?"),
        (
            '[package]\n[[package.licenses]]\nnam = "x"\n',
            "careerdata.toml:3: package.licenses.0.nam: unknown key; did you mean name?",
        ),
        ("\nzzz = 1\n", "careerdata.toml:2: zzz: unknown key; there are raw, out, select, ignore, per-path-ignores, fail-on"),
        ('\nfail_on = "sometimes"\n', "careerdata.toml:2: fail-on: Input should be 'error'"),
        ("jobs = 1\njobs = ", "careerdata.toml:2: not TOML"),
    ],
)
def test_what_is_wrong_names_its_line_and_what_was_meant(here: Path, text: str, says: str) -> None:
    (here / "careerdata.toml").write_text(text)
    with pytest.raises(SettingsError) as caught:
        load(Path("careerdata.toml"))
    assert says in str(caught.value)


def test_in_a_project_file_the_line_is_that_of_our_table(here: Path) -> None:
    (here / "pyproject.toml").write_text('[tool.other]\nselct = 1\n[tool.careerdata]\nraw = "raw"\nselct = 1\n')
    with pytest.raises(SettingsError, match=r"pyproject.toml:5: selct: unknown key; did you mean select\?"):
        load()


def test_a_mark_at_the_begin_of_a_file_is_no_part_of_it(here: Path) -> None:
    (here / "careerdata.toml").write_bytes(b'\xef\xbb\xbffail-on = "never"\r\n')
    assert load().fail_on == "never"


@pytest.mark.parametrize(
    ("keys", "line"),
    [(["a"], 1), (["t", "b c"], 3), (["t", "d", "e"], 4), (["t", "x"], 2), (["none"], 1), (["l", "0", "f"], 6)],
)
def test_the_line_of_a_key(keys: list[str], line: int) -> None:
    text = 'a = 1\n[t] # a table\n"b c" = 2\nd.e = 3\n[[l]]\nf = 1\n'
    assert line_of(text, keys) == line
