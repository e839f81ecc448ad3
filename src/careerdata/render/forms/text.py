"""Findings for people: by file, each with its source line, a mark under what is meant, and the way to mend it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from careerdata.render.escape import printable
from careerdata.render.excerpt import marked
from careerdata.render.summary import published, showing, summary, untold, worst
from careerdata.validate.finding import Finding
from careerdata.validate.result import Result

MOST = 500
"""Findings shown: more than anybody reads at a sitting; the JSON form has them all."""

MOST_RELATED = 5
"""Related places shown of one finding."""

Paint = Callable[[str, str], str]
"""Gives a text a colour, by the parameter of `Select Graphic Rendition` (ECMA-48)."""

_COLOURS = {"error": "31", "warning": "33", "info": "36"}
_BOLD, _DIM = "1", "2"


def render(result: Result) -> str:
    """The findings, file by file, a line that sums them up, and what became of the release.

    Waived and known findings are only counted.
    """
    paint = _coloured if result.colour else _plain
    findings = result.open
    shown = worst(findings, MOST)
    lines: list[str] = []
    for of_file in _by_file(shown).values():
        for finding in of_file:
            lines += [*_finding(finding, paint), ""]
    if len(shown) < len(findings):
        lines += [f"{showing(len(shown), len(findings), 'findings')}; --format json lists all", ""]
    lines += [f"{paint('error:', _COLOURS['error'])} {printable(fault)}" for fault in untold(result)]
    lines += [summary(result), *map(printable, published(result))]
    return "\n".join(lines) + "\n"


def _coloured(text: str, colour: str) -> str:
    return f"\x1b[{colour}m{text}\x1b[0m"


def _plain(text: str, _: str) -> str:
    return text


def _by_file(findings: Sequence[Finding]) -> dict[str, list[Finding]]:
    files: dict[str, list[Finding]] = {}
    for finding in findings:
        files.setdefault(finding.source_file, []).append(finding)
    return files


def _finding(finding: Finding, paint: Paint) -> Iterator[str]:
    place = f"{printable(finding.source_file)}:{finding.line}:{finding.column}:"
    colour = _COLOURS[finding.severity]
    severity = paint(f"[{finding.severity}]", colour)
    yield f"{paint(place, _BOLD)} {paint(finding.code, colour)} {printable(finding.message)} {severity}"
    number = f"{finding.line:>5}"
    margin = " " * len(number)
    source = marked(finding)
    if source is not None:
        yield f"{paint(f'{number} |', _DIM)} {source.line}"
        yield f"{paint(f'{margin} |', _DIM)} {paint(source.marks, colour)}"
    for other in finding.related[:MOST_RELATED]:
        text = f": {printable(other.text)}" if other.text else ""
        yield f"{margin} = see {printable(other.file)}:{other.line}{text}"
    if len(finding.related) > MOST_RELATED:
        yield f"{margin} = {showing(MOST_RELATED, len(finding.related), 'places')}"
    yield f"{margin} = to mend it: {printable(finding.hint)}"
