"""What a rule is about, for forms that show it beside its findings, and where there is more."""

from __future__ import annotations

from functools import cache
from importlib.metadata import metadata

from careerdata.patterns import lazy
from careerdata.render.escape import printable_lines
from careerdata.validate.examples.example import Example
from careerdata.validate.rule import Rule

PACKAGE = "careerdata"
_KINDS = ("Documentation", "Homepage")
"""Addresses of the package that lead to its documentation, the best first."""
_INDEX = f"https://pypi.org/project/{PACKAGE}/"
_FENCE = lazy("`{3,}")


@cache
def home() -> str:
    """Where the tool is documented: the address its package names, else its page on the package index."""
    named = dict(line.split(", ", 1) for line in metadata(PACKAGE).get_all("Project-URL", []))
    return next((named[kind] for kind in _KINDS if kind in named), _INDEX)


def in_text(rule: type[Rule]) -> str:
    """What a rule finds, why it matters, and the way to mend it."""
    return "\n\n".join(filter(None, (f"{rule.title()}.", rule.reason(), _mended(rule))))


def in_markdown(rule: type[Rule]) -> str:
    """The same with a bad and a good example, which stand as they are whatever they hold."""
    parts = (f"**{rule.title()}.**", rule.reason(), "Bad:", _shown(rule.bad), "Good:", _shown(rule.good), _mended(rule))
    command = f"`careerdata explain {rule.code}` says the same."
    return "\n\n".join(filter(None, (*parts, command)))


def _mended(rule: type[Rule]) -> str:
    return f"To mend it: {rule.hint}."


def _shown(example: Example) -> str:
    text = printable_lines(example.shown().expandtabs(4))
    fence = "`" * max([3, *(len(run) + 1 for run in _FENCE.findall(text))])
    return f"{fence}text\n{text}\n{fence}"
