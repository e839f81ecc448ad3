"""What mending says: a unified diff, what was written, and what was left as it was."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from careerdata.ingest.around import find_around
from careerdata.mending.file_text import FileText
from careerdata.mending.run import Mended, MendedFile, Mender
from careerdata.render.escape import printable
from careerdata.settings import Settings, SettingsError
from careerdata.storage.held import HeldFile
from careerdata.storage.local import LocalFile
from careerdata.storage.whole import replace_files
from careerdata.terminal.output import put
from careerdata.terminal.reports import not_written
from careerdata.validate.location import printable_path
from careerdata.validate.result import Result, joined

MOST_REFUSED = 20
"""Refused mends that are told one by one."""


def mended_each(each: Sequence[Settings], given: Mapping[Path, HeldFile] | None, *, unsafe: bool, diff: bool) -> list[Mended]:
    """The guides of each settings mended, in memory. Raises SettingsError where they cannot be written afterwards."""
    if given and not diff:
        raise SettingsError("--fix: standard input cannot be written; --diff prints what would change")
    return [Mender(find_around(one.raw, given), one, unsafe=unsafe).mend() for one in each]


def told(each: Sequence[Mended], say: Callable[[str], None], *, diff: bool) -> Result:
    """Write what was mended; what is found afterwards.

    With `diff` nothing is written, what would be changed is printed, and what is found as the guides are is the result. Raises
    SettingsError where a guide cannot be written.
    """
    for one in each:
        (show_diff if diff else write)(one, say)
    return joined([one.first if diff else one.result for one in each])


def show_diff(mended: Mended, say: Callable[[str], None]) -> None:
    """Print what mending would change as a unified diff."""
    for file in mended.files:
        put("".join(f"{line}\n" for line in _diff(file)))
    _tell(mended, "would be mended" if mended.made else "", say)


def write(mended: Mended, say: Callable[[str], None]) -> None:
    """Put the mended guides in the place of the old ones. Raises SettingsError where one cannot be written: then none is."""
    contents = {Path(_path(file)): file.after for file in mended.files}
    try:
        replace_files(contents)
    except OSError as error:
        raise SettingsError(not_written(f"--fix {error.filename}", error)) from error
    _tell(mended, "mended" if mended.made else "", say)


def _path(file: MendedFile) -> str:
    assert isinstance(file.source.storage, LocalFile)
    return file.source.storage.path


def _diff(file: MendedFile) -> list[str]:
    name = printable_path(file.source.shown_as)
    before, after = _ended(FileText(file.before).lines), _ended(FileText(file.after).lines)
    _, _, *hunks = difflib.unified_diff(before, after, lineterm="")
    return [f"--- {name}", f"+++ {name}", *(part for line in hunks for part in _marked(line))]


def _ended(lines: list[str]) -> list[str]:
    """The lines, each with what ends it: nothing stands behind the last line break."""
    return [f"{line}\n" for line in lines[:-1]] + [line for line in lines[-1:] if line]


def _marked(line: str) -> list[str]:
    """A line of a hunk, and behind it what tells patch that the file ends within it."""
    is_cut = not line.startswith("@") and not line.endswith("\n")
    return [printable(line.removesuffix("\n")), *(["\\ No newline at end of file"] if is_cut else [])]


def _tell(mended: Mended, done: str, say: Callable[[str], None]) -> None:
    files = len(mended.files)
    if done:
        say(f"{_findings(mended.made)} {done} in {files} file{'s' if files > 1 else ''}")
    else:
        say("nothing to mend")
    if mended.left:
        say(f"{_findings(mended.left)} more can be mended with --unsafe-fixes; look at what they change first")
    for finding, why in mended.refused[:MOST_REFUSED]:
        say(f"{finding.source_file}:{finding.line}:{finding.column}: {finding.code} is not mended: {why}")
    if len(mended.refused) > MOST_REFUSED:
        say(f"{_findings(len(mended.refused) - MOST_REFUSED)} more are not mended")


def _findings(amount: int) -> str:
    return f"{amount:,} finding{'s' if amount != 1 else ''}"
