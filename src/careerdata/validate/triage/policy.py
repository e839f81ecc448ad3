"""Which rules run, and which findings block."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from careerdata.validate.finding import FailOn, Finding
from careerdata.validate.triage.glob import any_fits, names_of


@dataclass(frozen=True, slots=True)
class Policy:
    """What a user asks for with `--select`, `--ignore` and `--fail-on`. Codes are prefixes: `SAL`, `SAL004`."""

    select: tuple[str, ...] = ()
    """Empty: all."""
    ignore: tuple[str, ...] = ()
    fail_on: FailOn = "error"
    per_path_ignores: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Codes or prefixes that are not looked for in some files, by pattern of their path: `guides/ooh/*`, `*.md`."""
    root: str = ""
    """The folder that these patterns are meant from, by its absolute path; empty: the working directory."""

    def runs(self, code: str) -> bool:
        """Whether a rule takes part. The longer prefix wins, and `ignore` among equals."""
        return _longest(code, self.select or ("",)) > _longest(code, self.ignore)

    def wants(self, finding: Finding) -> bool:
        """Whether a finding is told, and not one of those ignored in its file, however that was named.

        `*` in a pattern stands for `/` too.
        """
        ignored = [pattern for pattern, codes in self.per_path_ignores.items() if finding.code.startswith(codes)]
        if not ignored:
            return True
        names = {finding.raw_file, finding.source_file, *names_of(finding.source_file, self.root)}
        return not any(any_fits(names, pattern) for pattern in ignored)

    def blocks(self, finding: Finding) -> bool:
        """Whether a finding keeps the exports from changing. One that is waived or known never does."""
        return finding.reaches(self.fail_on)


EVERYTHING = Policy()
"""Every rule runs, and errors block."""


def unknown_prefixes(prefixes: Iterable[str], codes: Iterable[str]) -> list[str]:
    """Those of the prefixes that no code begins with: wrong usage."""
    known = tuple(codes)
    return [prefix for prefix in prefixes if not prefix or not any(code.startswith(prefix) for code in known)]


def _longest(code: str, prefixes: tuple[str, ...]) -> int:
    return max((len(prefix) for prefix in prefixes if code.startswith(prefix)), default=-1)
