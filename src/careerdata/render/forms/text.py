"""Findings for people: by file, each with its source line, a mark under what is meant, and the way to mend it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from careerdata.render.escape import printable
from careerdata.render.excerpt import BEFORE, ELLIPSIS, WIDTH, marked
from careerdata.render.fit import fitted
from careerdata.render.mends import by_flag, can_be_mended
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
_CUT = 2 * len(ELLIPSIS)
"""Columns that the signs of a cut line take."""


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
            lines += [*_finding(finding, paint, result.width), ""]
    if len(shown) < len(findings):
        lines += [f"{showing(len(shown), len(findings), 'findings')}; --format json lists all", ""]
    lines += [f"{paint('error:', _COLOURS['error'])} {printable(fault)}" for fault in untold(result)]
    if result.quiet:
        lines = lines[: -1 if lines and not lines[-1] else None]
    else:
        said = (summary(result), can_be_mended(findings), *map(printable, published(result)))
        lines += [fitted(line, result.width) for line in said if line]
    return "".join(f"{line}\n" for line in lines)


def _coloured(text: str, colour: str) -> str:
    return f"\x1b[{colour}m{text}\x1b[0m"


def _plain(text: str, _: str) -> str:
    return text


def _by_file(findings: Sequence[Finding]) -> dict[str, list[Finding]]:
    files: dict[str, list[Finding]] = {}
    for finding in findings:
        files.setdefault(finding.source_file, []).append(finding)
    return files


def _finding(finding: Finding, paint: Paint, width: int | None) -> Iterator[str]:
    place = f"{printable(finding.source_file)}:{finding.line}:{finding.column}:"
    colour = _COLOURS[finding.severity]
    severity = paint(f"[{finding.severity}]", colour)
    number = f"{finding.line:>5}"
    margin = " " * len(number)
    said = f"{paint(place, _BOLD)} {paint(finding.code, colour)} {printable(finding.message)} {severity}"
    yield fitted(said, width, len(_gutter(margin)))
    source = marked(finding, min(WIDTH, max(width - len(_gutter(margin)) - _CUT, BEFORE)) if width else WIDTH)
    if source is not None:
        yield f"{paint(f'{number} |', _DIM)} {source.line}"
        yield f"{paint(f'{margin} |', _DIM)} {paint(source.marks, colour)}"
    for other in finding.related[:MOST_RELATED]:
        text = f": {printable(other.text)}" if other.text else ""
        yield fitted(f"{margin} = see {printable(other.file)}:{other.line}{text}", width, len(_gutter(margin)) + len("see "))
    if len(finding.related) > MOST_RELATED:
        yield f"{margin} = {showing(MOST_RELATED, len(finding.related), 'places')}"
    flag = by_flag(finding)
    done = f" ({flag} does)" if flag else ""
    yield fitted(f"{margin} = to mend it: {printable(finding.hint)}{done}", width, len(_gutter(margin)) + len("to "))


def _gutter(margin: str) -> str:
    """What stands before the text of a line."""
    return f"{margin} | "
