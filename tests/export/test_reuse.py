"""A version stands for one set of values: a place that gave it to others refuses it, and what was published stays as it is."""

from __future__ import annotations

import shutil
import time
from pathlib import Path
from typing import Any

import pytest

from careerdata.document.tables import Tables
from careerdata.export.holder import EXPIRY, Holder
from careerdata.export.trial import Trial
from careerdata.export.writer import Release
from careerdata.release.error import ExportError
from careerdata.release.load import load
from careerdata.render.changes import changes_md
from tests import records_factory
from tests.export.releases import FINDINGS, contents, publish, publish_guides
from tests.stores import Store
from tests.test_builds import careerdata

TAKEN = r"out/releases/1\.1\.0: release 1\.1\.0 was published there with other values .*keys are new.*careerdata diff"


@pytest.fixture(params=["memory", "s3"])
def rolled_back(request: pytest.FixtureRequest) -> Store:
    """A store whose manifest is that of 1.0.0 (3 guides) again, though 1.1.0 (4 guides) was published."""
    store = request.getfixturevalue(request.param)
    assert isinstance(store, Store)
    publish_guides(store.url)
    first = store.files()["manifest.json"]
    publish_guides(store.url, 4)
    store.put("manifest.json", first)
    return store


def moved(guides: int) -> Tables:
    """Factory guides, with a row that stands at another line."""
    tables = records_factory.tables(guides, 3)
    skills = tables.guides[0].records["skills"]
    skills[0] = skills[0].model_copy(update={"line_start": 90, "line_end": 91})
    return tables


def test_a_version_that_other_values_have_is_refused_and_nothing_is_written(rolled_back: Store) -> None:
    before = rolled_back.stamps()
    with pytest.raises(ExportError, match=r"/releases/1\.1\.0: release 1\.1\.0 was published there with other values"):
        publish_guides(rolled_back.url, 5)
    assert rolled_back.stamps() == before


def test_the_same_values_have_the_same_version_again(rolled_back: Store) -> None:
    there = {path: data for path, data in rolled_back.files().items() if path.startswith("releases/1.1.0/")}
    assert publish_guides(rolled_back.url, 4).data_version == "1.1.0"
    assert rolled_back.files().items() >= there.items()
    assert load(rolled_back.url).manifest.base == "releases/1.1.0/"


def test_rows_that_only_moved_keep_the_version_and_are_put_beside_what_was_published(rolled_back: Store) -> None:
    there = {path: data for path, data in rolled_back.files().items() if path.startswith("releases/")}
    for batch in (moved(4), records_factory.tables(4, 3)):
        assert publish(rolled_back.url, [batch]).data_version == "1.1.0"
        assert rolled_back.files().items() >= there.items()
    assert publish_guides(rolled_back.url, 5).data_version == "1.2.0"


def test_a_release_in_a_folder_beside_counts_as_well(memory: Store) -> None:
    publish_guides(memory.url)
    first = memory.files()["manifest.json"]
    memory.put("releases/1.1.0/.upload", Holder("0", machine="another", process=1).dump())
    assert publish_guides(memory.url, 4).data_version == "1.1.0"
    base = load(memory.url).manifest.base
    assert base != "releases/1.1.0/"
    memory.put("manifest.json", first)
    with pytest.raises(ExportError, match=base.rstrip("/")):
        publish_guides(memory.url, 5)


def test_a_release_that_cannot_be_read_is_taken_for_another(rolled_back: Store) -> None:
    rolled_back.put("releases/1.1.0/parquet/skills.parquet", b"PAR1")
    with pytest.raises(ExportError, match="skills: cannot be read"):
        publish(rolled_back.url, [moved(4)])


def test_a_lost_manifest_does_not_begin_the_versions_anew(memory: Store) -> None:
    publish_guides(memory.url)
    memory.system.rm_file("/out/manifest.json")
    with pytest.raises(ExportError, match=r"release 1\.0\.0 was published there.*no manifest\.json stands.*Put the manifest"):
        publish_guides(memory.url, 4)
    assert "manifest.json" not in memory.files()
    assert publish_guides(memory.url).data_version == "1.0.0"


def test_the_way_to_put_a_manifest_back_that_the_docs_show_works(memory: Store, repository: Path) -> None:
    code = (repository / "docs/releases.md").read_text("utf-8").rpartition("```python\n")[2].partition("```")[0]
    shown: dict[str, Any] = {}
    exec(code, shown)
    publish_guides(memory.url)
    publish_guides(memory.url, 4)
    stands = load(memory.url).manifest
    memory.system.rm_file("/out/manifest.json")
    shown["put_back"](memory.url, stands.base)
    assert load(memory.url).manifest == stands
    assert publish_guides(memory.url, 5).data_version == "1.2.0"


def test_an_upload_that_is_not_published_has_no_version(memory: Store) -> None:
    publish_guides(memory.url)
    publish_guides("memory://other", 5)
    manifest = Store(memory.system, "memory://other").files()["releases/1.0.0/manifest.json"]
    memory.put("releases/1.1.0/manifest.json", manifest)
    memory.put("releases/1.1.0/.upload", Holder("0", machine="another", process=1, heard=time.time() - EXPIRY / 2).dump())
    assert publish_guides(memory.url, 4).data_version == "1.1.0"


def test_files_that_no_mark_tells_of_are_not_written_over(memory: Store) -> None:
    publish_guides(memory.url)
    memory.system.rm_file("/out/releases/1.0.0/manifest.json")
    there = memory.files()
    assert publish(memory.url, [moved(3)]).data_version == "1.0.0"
    assert {path: memory.files()[path] for path in there if path != "manifest.json"} == {
        path: data for path, data in there.items() if path != "manifest.json"
    }


def test_a_trial_is_refused_as_the_build_would_be(memory: Store) -> None:
    publish_guides(memory.url)
    first = memory.files()["manifest.json"]
    publish_guides(memory.url, 4)
    memory.put("manifest.json", first)
    for guides, said in ((5, TAKEN), (4, "")):
        with Trial(memory.url) as trial, Release(trial, tool_version="0.1.0") as release:
            release.feed(records_factory.tables(guides, 3))
            if said:
                with pytest.raises(ExportError, match=said):
                    release.publish(FINDINGS, changes_md)
            else:
                assert release.publish(FINDINGS, changes_md).data_version == "1.1.0"


def test_a_folder_whose_record_tells_of_the_version_is_refused_and_untouched(tmp_path: Path) -> None:
    publish_guides(tmp_path / "out")
    shutil.copytree(tmp_path / "out", tmp_path / "first")
    publish_guides(tmp_path / "out", 4)
    shutil.copy(tmp_path / "out/CHANGES.md", tmp_path / "first/CHANGES.md")
    before = contents(tmp_path / "first")
    with pytest.raises(
        ExportError, match=r"CHANGES\.md tells of release 1\.1\.0 already.*manifest\.json says 1\.0\.0.*Fetch the last"
    ):
        publish_guides(tmp_path / "first", 5)
    assert contents(tmp_path / "first") == before
    assert publish_guides(tmp_path / "first", 2).data_version == "2.0.0"


def test_the_command_line_ends_with_2(tmp_path: Path, repository: Path) -> None:
    guide = repository / "raw/guides/patient-services-coordinator.txt"
    (tmp_path / "raw").mkdir()
    shutil.copy(guide, tmp_path / "raw")
    assert careerdata("build", cwd=tmp_path).returncode == 0
    with (tmp_path / "exports/CHANGES.md").open("a", encoding="utf-8") as record:
        record.write("\n## 1.0.1\n\nBy somebody else.\n")
    path = tmp_path / "raw" / guide.name
    path.write_text(path.read_text("utf-8").replace("$42,450", "$42,650"), encoding="utf-8")
    done = careerdata("build", cwd=tmp_path)
    assert (done.returncode, "release 1.0.1 already" in done.stderr) == (2, True), done.stderr
    assert "exports: left as it was" in done.stderr
