"""A waiver of `waivers.toml`."""

from __future__ import annotations

from dataclasses import dataclass

from careerdata.patterns import lazy
from careerdata.validate.finding import Finding
from careerdata.validate.triage.glob import fits
from careerdata.validate.triage.waiver import At, Waiver, Word

FULL_CODE = lazy(r"[A-Z]{3}\d{3}")

NO_WORD = Word("", At(1, 1))


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class FileWaiver(Waiver):
    """One `[[waiver]]`. The guide and the record may hold `*`; the record may leave out the guide it begins with."""

    guide_word: Word = NO_WORD
    record: str = "*"
    owner: str = ""
    until: Word | None = None

    @property
    def means(self) -> str:
        guide = f"for guide {self.guide_word.text}" if self.guide_word.text else "for no guide"
        return f"{guide}, record {self.record}"

    @property
    def lacking(self) -> list[str]:
        return [name for name, value in (("reason", self.reason), ("owner", self.owner)) if not value]

    @property
    def ends(self) -> Word | None:
        return self.until

    @property
    def guide(self) -> Word | None:
        return self.guide_word

    def takes(self, code: str) -> bool:
        return FULL_CODE.fullmatch(code) is not None

    def covers(self, finding: Finding) -> bool:
        guide = finding.guide_id or ""
        if not fits(guide, self.guide_word.text):
            return False
        record = finding.record_id or ""
        return fits(record, self.record) or fits(record.removeprefix(f"{guide}/"), self.record)
