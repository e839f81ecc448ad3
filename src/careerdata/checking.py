"""What a run checks with: the policy, the waivers and the baseline, taken from settings and files."""

from __future__ import annotations

from pathlib import Path

from careerdata.document.problem import Trouble
from careerdata.ingest.decode import DecodeError, decode
from careerdata.ingest.found import Found
from careerdata.ingest.source import Source, SourceError
from careerdata.ingest.tables.files import TableRows
from careerdata.nearest import nearest
from careerdata.settings import Settings, SettingsError
from careerdata.storage.base import StorageError
from careerdata.storage.limits import MAX_BASELINE_BYTES, MAX_SETTINGS_BYTES
from careerdata.storage.local import LocalFile
from careerdata.validate import catalogue
from careerdata.validate.checks import Checks, Outset, Triage
from careerdata.validate.last_release import LastRelease
from careerdata.validate.triage import baseline
from careerdata.validate.triage.policy import Policy, unknown_prefixes
from careerdata.validate.triage.waiver_file import WaiverFile, parse
from careerdata.validate.triage.waivers import Waivers


def checks_of(
    found: Found, rows: TableRows, settings: Settings, *, heavy: bool = False, before: LastRelease | None = None
) -> Checks:
    """The checks of one run over what was found. Raises SettingsError where a setting cannot be meant.

    `heavy` and `before` are those of `Checks`.
    """
    unopened = [*map(str, found.errors), *rows.unopened]
    waivers = Waivers(_waiver_files(found.waivers, unopened), settings.day)
    triage = Triage(policy_of(settings), waivers, _known(settings), found.whole, found.only)
    outset = Outset(rows.sources, unopened, [*found.troubles, *rows.troubles])
    return Checks(triage, outset, heavy=heavy, before=before)


def policy_of(settings: Settings) -> Policy:
    """The policy of a run. Raises SettingsError for a prefix that no code begins with."""
    codes = [rule.code for rule in catalogue.rules()]
    ignored = [prefix for prefixes in settings.per_path_ignores.values() for prefix in prefixes]
    unknown = unknown_prefixes((*settings.select, *settings.ignore, *ignored), codes)
    if unknown:
        # A family is as good a prefix as a code.
        there = {*codes, *(code[:3] for code in codes)}
        named = ", ".join(f"{prefix}{_meant(prefix, there)}" for prefix in unknown)
        raise SettingsError(f"no rule has a code that begins with {named}; `careerdata rules` lists them")
    return Policy(settings.select, settings.ignore, settings.fail_on, settings.per_path_ignores, str(settings.root))


def _meant(prefix: str, there: set[str]) -> str:
    near = nearest(prefix, there)
    return f" (did you mean {near}?)" if near else ""


def _known(settings: Settings) -> frozenset[str]:
    if settings.baseline is None:
        return frozenset()
    try:
        return baseline_of(settings.baseline)
    except baseline.BaselineError as error:
        raise SettingsError(str(error)) from error


def baseline_of(path: Path) -> frozenset[str]:
    """The fingerprints of a baseline's file. Raises BaselineError where it is no baseline, or cannot be opened."""
    try:
        data = LocalFile(str(path)).read(MAX_BASELINE_BYTES + 1)
    except StorageError as error:
        raise baseline.BaselineError(f"{path}: cannot be read: {error.what}; make it with --write-baseline") from error
    if len(data) > MAX_BASELINE_BYTES:
        raise baseline.BaselineError(f"{path}: more than {MAX_BASELINE_BYTES:,} bytes; make it anew with --write-baseline")
    return baseline.parse(data, str(path))


def _waiver_files(sources: list[Source], unopened: list[str]) -> list[WaiverFile]:
    """The waiver files that can be read; of the others `unopened` takes in which, why, and what was expected."""
    files = []
    for source in sources:
        text = _text(source)
        if isinstance(text, WaiverFile):
            files.append(text)
        else:
            unopened.append(text)
    return files


def _text(source: Source) -> WaiverFile | str:
    try:
        data = source.read(MAX_SETTINGS_BYTES)
    except SourceError as error:
        return str(error)
    if isinstance(data, Trouble):
        return f"{source.shown_as}: {data.found}; expected {data.expected}"
    try:
        text = decode(data).text if data.strip() else ""
    except DecodeError as error:
        return f"{source.shown_as}:{error.line}:{error.column}: {error.found}; expected {error.expected}"
    return parse(text, source.shown_as)
