"""What the fuzzer feeds to the package: files of a RAW, and the pieces it starts from."""

from __future__ import annotations

import csv
import io
import zipfile
from dataclasses import dataclass
from pathlib import Path

import openpyxl

from tests.layout_text import make_guide

SEEDS = Path(__file__).parent / "seeds"
COMPANION = ("guides/harbour-pilot.txt", b"Harbour Pilot Career Guide\n\nSalary\n$110,000 per year\n")
"""A guide that the tables are about: a RAW of tables alone is wrong usage."""

_GUIDES = (".txt", ".md", ".html", ".htm")
_MADE = 2
"""Generated guides among the seeds."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One file, and where it lies in a RAW: under `guides/`, under `tables/`, or a zip that is the RAW itself."""

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
        if self.suffix == ".toml":
            files = [(self.name, self.data), COMPANION]
        elif self.suffix not in _GUIDES:
            files = [(f"tables/{self.name}", self.data), COMPANION]
        for name, data in files:
            path = folder / name
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(data)
        return folder


def stored(path: Path) -> Sample:
    """A sample of the corpus. What stands in its name before `--` is the name it has in a RAW."""
    stem, parted, _ = path.stem.partition("--")
    return Sample(f"{stem}{path.suffix}" if parted else path.name, path.read_bytes())


def seeds(folder: Path | None = None) -> list[Sample]:
    """The files of a folder, by default small ones of every format made for this, with a workbook, a zip and generated guides."""
    samples = [Sample(path.name, path.read_bytes()) for path in sorted((folder or SEEDS).iterdir()) if path.is_file()]
    if folder is None:
        samples += [Sample(f"{made.guide_id}.txt", made.data) for made in map(make_guide, range(_MADE))]
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
