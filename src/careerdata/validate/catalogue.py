"""All rules there are, found by looking into the modules of `rules/`."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from types import ModuleType

from careerdata.errors import UserError
from careerdata.nearest import meant
from careerdata.validate import rules as rule_modules
from careerdata.validate.finding import Finding
from careerdata.validate.last_release import LastRelease
from careerdata.validate.rule import DriftRule, Rule, TableRule
from careerdata.validate.run_examples import Reading, findings
from careerdata.validate.triage.policy import EVERYTHING
from careerdata.validate.triage.waiver_rule import WaiverRule


class UnknownCode(UserError, LookupError):
    """A code that no rule has, and those that begin alike."""

    def __init__(self, code: str) -> None:
        alike = [rule.code for rule in rules() if rule.code.startswith(code[:3].upper())]
        families = sorted({rule.code[:3] for rule in rules()})
        near = meant(code, [*families, *(rule.code for rule in rules())])
        super().__init__(f"no rule has the code {code}; there are {', '.join(alike or families)}{near}")


@cache
def rules() -> tuple[type[Rule], ...]:
    """Every rule, by code. Raises ValueError where two have the same one."""
    found: dict[str, type[Rule]] = {}
    for module in pkgutil.walk_packages(rule_modules.__path__, f"{rule_modules.__name__}."):
        for rule in _of(importlib.import_module(module.name)):
            if rule.code in found:
                raise ValueError(f"{rule.__qualname__} and {found[rule.code].__qualname__} both have the code {rule.code}")
            found[rule.code] = rule
    return tuple(rule for _, rule in sorted(found.items()))


def rules_of(prefixes: Iterable[str]) -> list[type[Rule]]:
    """The rules whose codes begin with one of some prefixes, in either case; all of them where none is named.

    Raises UnknownCode for one that no code begins with.
    """
    wanted = [prefix.upper() for prefix in prefixes]
    for prefix in wanted:
        if not any(rule.code.startswith(prefix) for rule in rules()):
            raise UnknownCode(prefix)
    return [rule for rule in rules() if not wanted or rule.code.startswith(tuple(wanted))]


def _of(module: ModuleType) -> Iterator[type[Rule]]:
    for value in vars(module).values():
        if isinstance(value, type) and issubclass(value, Rule) and value.code and value.__module__ == module.__name__:
            yield value


def table_rules(
    runs: Callable[[str], bool] = EVERYTHING.runs, *, heavy: bool = False, before: LastRelease | None = None
) -> list[TableRule]:
    """New rules over tables for one run, those whose code `runs` wants.

    The heavy ones are among them only where `heavy` asks for them, those about drift only where there is a release `before`.
    """
    wanted = [rule for rule in rules() if issubclass(rule, TableRule) and runs(rule.code) and (heavy or not rule.heavy)]
    new: list[TableRule] = [rule() for rule in wanted if not issubclass(rule, DriftRule)]
    return new + [rule(before) for rule in wanted if issubclass(rule, DriftRule) and before is not None]


def waiver_rules(runs: Callable[[str], bool] = EVERYTHING.runs) -> list[WaiverRule]:
    """New rules over waivers for one run, those whose code `runs` wants."""
    return [rule() for rule in rules() if issubclass(rule, WaiverRule) and runs(rule.code)]


def find(code: str) -> type[Rule]:
    """The rule of a code, in either case. Raises UnknownCode."""
    for rule in rules():
        if rule.code == code.upper():
            return rule
    raise UnknownCode(code)


def describe(code: str, read: Reading | None = None) -> str:
    """What `careerdata explain` prints: title, severity, reason, a bad and a good example, the way to mend it.

    What the rule finds in an example that is a guide is told where `read` says how files are read. Raises UnknownCode.
    """
    rule = find(code)
    found = findings(rule, rule.bad, read)
    parts = [f"{rule.code} ({rule.severity}): {rule.title()}", *_paragraphs(rule.reason())]
    parts += [f"Bad:\n{_indented(rule.bad.shown())}", _finds(found), f"Good:\n{_indented(rule.good.shown())}"]
    parts.append(f"To mend it: {rule.hint}{_flag(found)}")
    return "\n\n".join(part for part in parts if part) + "\n"


def _paragraphs(text: str) -> list[str]:
    """Paragraphs on a line each, whatever the width they were written to."""
    return [" ".join(paragraph.split()) for paragraph in text.split("\n\n")]


def _finds(found: Sequence[Finding]) -> str:
    return "finds:\n" + _indented("\n".join(one.message for one in found)) if found else ""


def _flag(found: Sequence[Finding]) -> str:
    """What mends the example by itself, if anything does."""
    if not any(one.fix for one in found):
        return ""
    return f"; `check --fix{'' if any(one.fix and one.fix.safe for one in found) else ' --unsafe-fixes'}` does so here"


def _indented(text: str) -> str:
    return "\n".join(f"    {line}".rstrip() for line in text.splitlines())
