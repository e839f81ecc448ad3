"""All checks of one run: rules over batches of guides, then waivers, baseline and policy."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from careerdata.document.problem import Trouble
from careerdata.document.tables import Tables
from careerdata.ingest.decode import DecodeError, decode
from careerdata.ingest.sources import GUIDE_FORMATS, Found, Source, SourceError
from careerdata.ingest.tables.files import TableRows
from careerdata.records import TABLES
from careerdata.settings import Settings, SettingsError
from careerdata.storage.limits import MAX_SETTINGS_BYTES
from careerdata.validate import catalogue
from careerdata.validate.finding import Finding
from careerdata.validate.last_release import Before
from careerdata.validate.result import Result
from careerdata.validate.runner import Runner
from careerdata.validate.triage import baseline
from careerdata.validate.triage.policy import Policy, unknown_prefixes
from careerdata.validate.triage.waiver_file import WaiverFile, parse
from careerdata.validate.triage.waivers import Waivers


class Checks:
    """Checks batch after batch, in guide order. Raises SettingsError where a setting cannot be meant.

    `heavy`: with the rules that look at whole columns in data frames, as a release wants and a quick check does not. `before`:
    the last release, with which those about drift compare.
    """

    def __init__(
        self, found: Found, rows: TableRows, settings: Settings, *, heavy: bool = False, before: Before | None = None
    ) -> None:
        self._whole = not all(Path(raw).suffix.lower() in GUIDE_FORMATS for raw in settings.raw)
        self._policy = policy_of(settings)
        self._sources = rows.sources
        self._known = _known(settings)
        self._runner = Runner(catalogue.table_rules(self._policy.runs, heavy=heavy, before=before))
        self._unopened = [*map(str, found.errors), *rows.unopened]
        self._waivers = Waivers(self._waiver_files(found.waivers), settings.day)
        self._findings: list[Finding] = []
        self._records: Counter[str] = Counter(dict.fromkeys(TABLES, 0))
        self._guides: set[str] = set()
        self._files: list[str] = []
        self._waiting: list[Trouble] = [*found.troubles, *rows.troubles]

    def check(self, tables: Tables) -> frozenset[str]:
        """Check one batch; returns the guides that a finding blocks."""
        tables.troubles[:0], self._waiting = self._waiting, []
        self._unopened += tables.unopened
        told = [finding for finding in self._runner.run(tables) if self._policy.wants(finding)]
        findings = baseline.mark(self._waivers.apply(told), self._known)
        self._findings += findings
        for guide in tables:
            self._guides.add(guide.guide_id)
            self._files.append(guide.document.shown_as)
            for table, records in guide.records.items():
                self._records[table] += len(records)
        return frozenset(finding.guide_id for finding in findings if finding.guide_id and self._policy.blocks(finding))

    def result(self) -> Result:
        """What all batches came to. The waivers are reviewed here, as only now it is known which of them matched."""
        rules = catalogue.waiver_rules(self._policy.runs)
        self._findings += self._waivers.review(rules, self._policy.runs, self._guides, self._whole)
        findings = self._findings
        return Result(
            findings=findings,
            guides=len(self._guides),
            records=dict(self._records),
            files=self._files,
            sources=self._sources,
            broken=self._runner.broken,
            unopened=self._unopened,
            blocking=sum(map(self._policy.blocks, findings)),
            as_of_matters=self._waivers.depend_on_date,
        )

    def _waiver_files(self, sources: list[Source]) -> list[WaiverFile]:
        files = []
        for source in sources:
            try:
                data = source.read(MAX_SETTINGS_BYTES)
            except SourceError as error:
                self._unopened.append(str(error))
                continue
            if isinstance(data, Trouble):
                self._unopened.append(f"{source.shown_as}: {data.found}; expected {data.expected}")
                continue
            try:
                text = decode(data).text if data.strip() else ""
            except DecodeError as error:
                self._unopened.append(f"{source.shown_as}:{error.line}:{error.column}: {error.found}; expected {error.expected}")
                continue
            files.append(parse(text, source.shown_as))
        return files


def policy_of(settings: Settings) -> Policy:
    """The policy of a run. Raises SettingsError for a prefix that no code begins with."""
    codes = [rule.code for rule in catalogue.rules()]
    ignored = [prefix for prefixes in settings.per_path_ignores.values() for prefix in prefixes]
    unknown = unknown_prefixes((*settings.select, *settings.ignore, *ignored), codes)
    if unknown:
        raise SettingsError(f"no rule has a code that begins with {', '.join(unknown)}; `careerdata rules` lists them")
    return Policy(settings.select, settings.ignore, settings.fail_on, settings.per_path_ignores)


def _known(settings: Settings) -> frozenset[str]:
    if settings.baseline is None:
        return frozenset()
    try:
        return baseline.read(settings.baseline)
    except baseline.BaselineError as error:
        raise SettingsError(str(error)) from error
