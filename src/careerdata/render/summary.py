"""What is shown of a result: of long lists the worst, and what kept the run from being whole."""

from __future__ import annotations

from collections.abc import Sequence

from careerdata.render.counts import counts
from careerdata.validate.finding import SEVERITIES, Finding
from careerdata.validate.result import Result
from careerdata.validate.values.formatting import count


def untold(result: Result) -> list[str]:
    """The faults, where they are not told elsewhere."""
    return [] if result.faults_told else faults(result)


def faults(result: Result) -> list[str]:
    """What is no finding but kept the run from being whole: rules that broke, files that could not be opened."""
    return [*map(str, result.broken), *result.unopened]


def worst(findings: Sequence[Finding], most: int) -> list[Finding]:
    """At most `most` findings, errors before warnings before infos, in the order in which they came."""
    if len(findings) <= most:
        return list(findings)
    ranked = sorted(range(len(findings)), key=lambda index: SEVERITIES.index(findings[index].severity))
    return [findings[index] for index in sorted(ranked[:most])]


def showing(shown: int, total: int, what: str) -> str:
    """What a cut list says of itself."""
    return f"showing {shown:,} of {total:,} {what}"


MOST_NAMED = 100
"""Guides that are named; the manifest has them all."""


def published(result: Result) -> list[str]:
    """What the release leaves out, and what it changed against the last one; nothing where none was published."""
    release = result.published
    if release is None:
        return []
    lines = [
        f"{said}: {', '.join(names[:MOST_NAMED])}{f' and {len(names) - MOST_NAMED:,} more' if len(names) > MOST_NAMED else ''}"
        for said, names in (("quarantined, not in the release", release.quarantined), ("removed", release.removed))
        if names
    ]
    if release.since is not None and release.changes is not None:
        lines.append(f"since release {release.since}:" if release.changes else f"since release {release.since}: no row changed")
        lines += [f"  {table}: {counts(amounts)}" for table, amounts in release.changes.items()]
        lines += [f"  {line}" for line in release.largest]
        lines += [f"  what changed deserves: {release.bump}"] if release.bump else []
    if release.unsigned:
        lines.append("the last release was signed and this one is not: sign its manifest.json")
    return lines


def summary(result: Result) -> str:
    """What was looked at and what was found, in a line; where nothing could be looked at, no count of what was found in it."""
    unopened = f"{count(len(result.unopened), 'place')} not read"
    if result.unopened and not result.guides and not result.findings:
        return f"no guide: {unopened}"
    counts = [count(result.count(severity), severity) for severity in SEVERITIES]
    counts += [f"{amount:,} {what}" for amount, what in ((result.waived, "waived"), (result.known, "known")) if amount]
    counts += [unopened] if result.unopened else []
    if result.pay_read < result.pay_stated:
        counts.append(f"pay: {result.pay_read:,} of {result.pay_stated:,} figures read")
    return f"{count(result.guides, 'guide')}, {count(sum(result.records.values()), 'record')}: {', '.join(counts)}"
