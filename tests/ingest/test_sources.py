"""What RAW names is found, in the same order everywhere, and nothing outside of it is read."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from careerdata.document.problem import Trouble
from careerdata.ingest import sources
from careerdata.ingest.found import Found
from careerdata.ingest.source import Source, SourceError
from careerdata.ingest.sources import find
from careerdata.storage.limits import MAX_FILE_BYTES


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def put(path: str, text: str = "A guide\n") -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text, encoding="utf-8")


def files(found: list[Source]) -> list[str]:
    return [source.source_file for source in found]


def reasons(found: Found) -> list[str]:
    return [trouble.reason for trouble in found.troubles]


def test_a_folder_that_holds_guides_is_read_by_its_parts() -> None:
    for name in ("guides/b.txt", "guides/deep/a.md", "tables/salaries.csv", "reference/growth.csv", "waivers.toml", "README.md"):
        put(f"raw/{name}")
    found = find(["raw"])
    assert files(found.guides) == ["guides/b.txt", "guides/deep/a.md"]
    assert [source.name for source in found.guides] == ["b", "a"]
    assert files(found.tables) == ["tables/salaries.csv"]
    assert files(found.reference) == ["reference/growth.csv"]
    assert files(found.waivers) == ["waivers.toml"]
    assert (found.troubles, found.errors) == ([], [])


def test_in_any_other_folder_each_text_page_and_markdown_file_is_a_guide() -> None:
    for name in ("a.txt", "b.MD", "sub/c.html", "d.htm", "README.md", "tables/levels.tsv", "tables/x.md"):
        put(f"pages/{name}")
    found = find(["pages"])
    assert files(found.guides) == ["a.txt", "b.MD", "d.htm", "sub/c.html"]
    assert files(found.tables) == ["tables/levels.tsv"]


def test_a_file_weighs_its_bytes_and_as_much_as_a_large_page_where_these_are_not_known() -> None:
    put("pages/a.txt", "A guide\n")
    put("pages/b.txt")
    here, gone = find(["pages"]).guides
    Path("pages/b.txt").unlink()
    assert here.weight == len("A guide\n")
    assert gone.weight > 100_000


def test_other_files_are_named_in_one_trouble() -> None:
    for name in ("a.txt", "salaries.csv", "notes.docx", ".hidden.txt", ".git/x.txt"):
        put(f"pages/{name}")
    found = find(["pages"])
    assert [(trouble.reason, trouble.found) for trouble in found.troubles] == [("other-files", "notes.docx, salaries.csv")]
    assert files(found.guides) == ["a.txt"]


LEFT = ["~$tools.xlsx", ".~lock.tools.csv#", ".tools.csv.swp", "tools.csv~", "#tools.csv#"]


def test_what_editors_keep_beside_open_files_is_named_in_nothing() -> None:
    put("raw/guides/a.txt")
    put("raw/guides/a.txt~")
    for name in LEFT:
        put(f"raw/tables/{name}")
    found = find(["raw"])
    assert (files(found.guides), found.tables, found.troubles, found.errors) == (["guides/a.txt"], [], [], [])
    named = find(["raw/guides/a.txt", *(f"raw/tables/{name}" for name in LEFT)])
    assert (len(named.guides), named.tables, named.errors) == (1, [], [])


def test_a_folder_may_be_called_as_editors_call_files() -> None:
    put("raw~/guides/a.txt")
    assert files(find(["raw~"]).guides) == ["guides/a.txt"]


def test_a_lone_file_is_named_by_its_stem_and_shown_from_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put("raw/guides/chef.txt")
    put("work/x")
    monkeypatch.chdir("work")
    for named in ("../raw/guides/chef.txt", str(tmp_path / "raw/guides/chef.txt"), f"file://{tmp_path}/raw/guides/chef.txt"):
        (guide,) = find([named]).guides
        assert (guide.name, guide.source_file, guide.shown_as) == ("chef", "chef.txt", "../raw/guides/chef.txt")
        assert guide.read() == b"A guide\n"


def test_waivers_are_found_by_walking_up_also_for_a_lone_file() -> None:
    put("raw/guides/deep/chef.txt")
    put("raw/waivers.toml")
    for named in ("raw/guides/deep/chef.txt", "raw/guides", "raw"):
        assert [source.shown_as for source in find([named]).waivers] == ["raw/waivers.toml"]


def test_order_is_that_of_code_points() -> None:
    for name in ("b.txt", "a/z.txt", "a-1.txt", "B.txt", "ä.txt"):
        put(f"pages/{name}")
    assert files(find(["pages"]).guides) == ["B.txt", "a-1.txt", "a/z.txt", "ä.txt"]


@pytest.mark.parametrize("second", ["raw/guides/deep/chef.html", "raw/guides/Chef.txt", "more/chef.md"])
def test_a_second_guide_of_one_stem_is_not_read_and_both_are_named(second: str) -> None:
    put("raw/guides/a/chef.txt")
    put(second)
    put("more/baker.txt")
    found = find(["raw", "more"])
    assert sorted(source.name for source in found.guides) == ["baker", "chef"]
    trouble = next(trouble for trouble in found.troubles if trouble.reason == "duplicate-stem")
    assert {trouble.shown_as, trouble.related[0][0]} == {"raw/guides/a/chef.txt", second}
    assert trouble.guide_id == "chef"


def test_a_file_named_twice_is_read_once() -> None:
    put("raw/guides/chef.txt")
    found = find(["raw", "raw/guides/chef.txt", "./raw/"])
    assert files(found.guides) == ["guides/chef.txt"]
    assert found.troubles == []


@pytest.mark.parametrize(("stem", "guide_id"), [("Data Analyst", "data-analyst"), ("café_chef", "cafe-chef"), ("x--y", "x-y")])
def test_a_bad_name_is_a_trouble_and_the_guide_is_read_under_a_good_one(stem: str, guide_id: str) -> None:
    put(f"pages/{stem}.txt")
    found = find(["pages"])
    assert [source.name for source in found.guides] == [guide_id]
    assert reasons(found) == ["bad-name"]
    assert f"`{guide_id}.txt`" in found.troubles[0].expected


def test_a_name_without_a_latin_letter_gives_an_id_too() -> None:
    put("pages/料理人.txt")
    (guide,) = find(["pages"]).guides
    assert guide.name.startswith("guide-")


@pytest.mark.parametrize("absent", ["nowhere", "nowhere/x.txt", "a\0b", "x" * 5000])
def test_an_absent_raw_is_an_error_and_the_others_are_still_found(absent: str) -> None:
    put("pages/chef.txt")
    found = find([absent, "pages"])
    assert len(found.errors) == 1
    assert files(found.guides) == ["chef.txt"]


def test_a_raw_without_a_guide_is_an_error() -> None:
    put("pages/README.md")
    put("notes.docx")
    found = find(["pages", "notes.docx"])
    assert [(error.path, error.what) for error in found.errors] == [("pages", "no guide here"), ("notes.docx", "no guide here")]


def test_a_table_file_may_be_named_beside_guides_but_not_alone() -> None:
    put("raw/guides/chef.txt")
    put("raw/tables/salaries.csv")
    found = find(["raw/guides/chef.txt", "raw/tables/salaries.csv"])
    assert (files(found.tables), found.errors) == (["salaries.csv"], [])
    assert [error.what for error in find(["raw/tables/salaries.csv"]).errors] == ["no guide here"]


def test_links_that_leave_the_folder_are_refused_and_those_inside_are_read() -> None:
    put("secret/key.txt", "secret")
    put("pages/chef.txt")
    Path("pages/out.txt").symlink_to("../secret/key.txt")
    Path("pages/folder").symlink_to("../secret")
    Path("pages/sous-chef.txt").symlink_to("chef.txt")
    Path("pages/again").symlink_to(".")
    found = find(["pages"])
    assert files(found.guides) == ["chef.txt", "sous-chef.txt"]
    assert [(trouble.reason, trouble.source_file) for trouble in found.troubles] == [
        ("outside-input", "folder"),
        ("outside-input", "out.txt"),
    ]


def test_a_link_to_itself_a_dangling_one_and_a_pipe_cannot_be_opened() -> None:
    put("pages/chef.txt")
    Path("pages/loop.txt").symlink_to("loop.txt")
    Path("pages/nowhere.txt").symlink_to("missing.txt")
    os.mkfifo("pages/pipe.txt")
    for guide in find(["pages"]).guides:
        if guide.name == "chef":
            assert guide.read() == b"A guide\n"
        else:
            with pytest.raises(SourceError, match=guide.source_file):
                guide.read()


def test_a_file_that_may_not_be_read_is_an_error_with_the_next_step(monkeypatch: pytest.MonkeyPatch) -> None:
    put("pages/chef.txt")
    (guide,) = find(["pages"]).guides

    def denied(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("careerdata.storage.local.os.open", denied)
    with pytest.raises(SourceError) as caught:
        guide.read()
    assert caught.value.path == "pages/chef.txt"
    assert "right to read" in caught.value.next_step


def test_a_file_beyond_the_bound_is_a_trouble() -> None:
    Path("big.txt").touch()
    os.truncate("big.txt", MAX_FILE_BYTES + 1)
    trouble = find(["big.txt"]).guides[0].read()
    assert isinstance(trouble, Trouble)
    assert trouble.reason == "too-large"


def test_a_name_that_is_no_text_is_shown_as_text() -> None:
    Path("pages").mkdir()
    Path(os.fsdecode(b"pages/caf\xe9.txt")).write_text("x")
    (guide,) = find(["pages"]).guides
    guide.shown_as.encode()
    assert guide.read() == b"x"


def test_a_source_can_be_read_in_another_process() -> None:
    put("pages/chef.txt")
    (guide,) = find(["pages"]).guides
    assert pickle.loads(pickle.dumps(guide)).read() == b"A guide\n"


def test_a_local_path_imports_neither_fsspec_nor_zipfile() -> None:
    put("pages/chef.txt")
    code = (
        "import sys; from careerdata.ingest.sources import find; find(['pages']).guides[0].read();"
        "print(sorted({'fsspec', 'zipfile', 'openpyxl'} & sys.modules.keys()))"
    )
    package = str(Path(sources.__file__).parents[2])
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env={"PYTHONPATH": package}, check=True)
    assert run.stdout == "[]\n"
