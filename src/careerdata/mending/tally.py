"""How much is found in each file, before and after it was mended."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from careerdata.validate.finding import Finding
from careerdata.validate.result import Result


class Tally:
    """How much is found in each file."""

    def __init__(self, result: Result) -> None:
        self._codes = Counter((one.source_file, one.code) for one in result.findings)
        self._errors = Counter(one.source_file for one in result.findings if one.severity == "error")

    def is_better(self, before: Tally, name: str, mended: Iterable[Finding]) -> bool:
        """Whether of all that was mended in a file less is found than before, and no error more."""
        told = {(name, one.code) for one in mended}
        return self._errors[name] <= before._errors[name] and all(self._codes[one] < before._codes[one] for one in told)
