"""What the fuzzer feeds to the package: files of a RAW, and the pieces it starts from."""

from __future__ import annotations

import csv
import io
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import openpyxl

from careerdata import settings
from careerdata.layout_files import OWN
from tests.layout_text import make_guide

SEEDS = Path(__file__).parent / "seeds"
SETTINGS = "careerdata.toml"
COMPANION = ("guides/harbour-pilot.txt", b"Harbour Pilot Career Guide\n\nSalary\n$110,000 per year\n")
"""A guide that the tables are about: a RAW of tables alone is wrong usage."""

_GUIDES = (".txt", ".md", ".html", ".htm")
_MADE = 2
"""Generated guides among the seeds."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One file, and where it lies in a RAW: under `guides/`, under `tables/`, or a zip that is the RAW itself.

    A layout lies in a folder of the user's layouts; waivers, settings and a baseline lie beside guides.
    """

    name: str
    data: bytes

    @property
    def suffix(self) -> str:
        """File name extension, with its dot."""
        return Path(self.name).suffix

    def raw(self, folder: Path) -> Path:
        """Write the sample into an empty folder; gives the RAW to name."""
        if self.suffix == ".zip":
            (folder / self.name).write_bytes(self.data)
            return folder / self.name
        files = [(f"guides/{self.name}", self.data)]
        if self.suffix in (".toml", ".json"):
            files = [(self.name, self.data), COMPANION]
        elif self.suffix == ".yaml":
            pages = [(f"guides/{page}", (SEEDS / page).read_bytes()) for page in ("page.html", "page.md", "guide.txt")]
            files = [(f"layouts/{self.name}", self.data), *pages]
        elif self.suffix not in _GUIDES:
            files = [(f"tables/{self.name}", self.data), COMPANION]
        for name, data in files:
            path = folder / name
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(data)
        return folder

    def settings(self, raw: Path, out: Path) -> settings.Settings:
        """The settings to take it in with: its own, or such as name it. Raises SettingsError for those of no use."""
        flags: dict[str, Any] = {"raw": (str(raw),), "out": str(out), "fail_on": "never", "jobs": 1}
        if self.name == SETTINGS:
            return settings.load(raw / SETTINGS, flags)
        if self.suffix == ".yaml":
            flags["layouts"] = raw / "layouts"
        if self.suffix == ".json":
            flags["baseline"] = raw / self.name
        return settings.Settings(**flags)


def stored(path: Path) -> Sample:
    """A sample of the corpus. What stands in its name before `--` is the name it has in a RAW."""
    stem, parted, _ = path.stem.partition("--")
    return Sample(f"{stem}{path.suffix}" if parted else path.name, path.read_bytes())


def seeds(folder: Path | None = None) -> list[Sample]:
    """The files of a folder, by default small ones of every format made for this, with a workbook, a zip and generated guides."""
    samples = [Sample(path.name, path.read_bytes()) for path in sorted((folder or SEEDS).iterdir()) if path.is_file()]
    if folder is None:
        samples += [Sample(f"{made.guide_id}.txt", made.data) for made in map(make_guide, range(_MADE))]
        samples += [Sample(path.name, path.read_bytes()) for path in sorted(OWN.glob("*.yaml"))]
        samples.append(Sample("salaries.xlsx", workbook((SEEDS / "salaries.csv").read_text(encoding="utf-8"))))
        samples.append(Sample("guides.zip", zipped([(sample.name, sample.data) for sample in samples[:3]])))
    return samples


def workbook(text: str) -> bytes:
    """The rows of a CSV text as a workbook."""
    made = openpyxl.Workbook()
    sheet = made.active
    assert sheet is not None
    for row in csv.reader(io.StringIO(text)):
        sheet.append([float(cell) if cell.isdecimal() else cell for cell in row])
    buffer = io.BytesIO()
    made.save(buffer)
    return buffer.getvalue()


def zipped(files: list[tuple[str, bytes]]) -> bytes:
    """A zip of files by their names, without a clock."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in files:
            made.writestr(zipfile.ZipInfo(name), data)
    return buffer.getvalue()
