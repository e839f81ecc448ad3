"""What one sentence says of the future of a job."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.language.outlook import Meaning, Outlook
from careerdata.language.phrases import Said
from careerdata.normalize import names
from careerdata.normalize.figure import Figure
from careerdata.read.readers.grower import is_in_a_part, is_in_another, is_of_another, is_share, subject_of
from careerdata.read.sections.role import names_role
from careerdata.read.templates.fill import fill_figure

NEAR = 4
"""Most words between a percentage and the word for its change: `increase by a whopping 45%`, `a 7 percent increase`."""
MOST_BETWEEN = 8
"""Most words between a number and what it counts, `79,900 new jobs`, or a change that is said to come: `is expected to be 6%`."""


class Projected:
    """One sentence and what it speaks of."""

    def __init__(self, text: Text, begin: int, end: int, figures: Sequence[Figure], words: Outlook, role: str) -> None:
        self._text, self._begin, self._figures = text, begin, figures
        self._value = text.value[begin:end]
        self._said = words.phrases.find(self._value)
        self._changes = words.change_phrases.find(self._value)
        self._openings = words.opening_phrases.find(self._value)
        self._role = role
        self._names_role = bool(role) and names_role(self._value, role)

    def row(self, strict: bool) -> Row:
        """What the sentence states of the role's outlook."""
        row = Row("outlook", joins=True)
        growth = self._growth(strict)
        if growth is not None:
            fill_figure(row, "growth_percent", growth, self._text)
        label = names.growth_label_span(self._value)
        if label is not None and (growth is not None or (not strict and self._says("projected") and self._is_of_jobs)):
            row.put("growth_label", names.growth_label(self._value), self._text.span(*(self._begin + at for at in label)))
        openings = None if strict and not self._names_role else self._annual()
        if openings is not None:
            fill_figure(row, "annual_openings", openings, self._text)
        if row.values:
            self._period(row)
        return row

    def _growth(self, strict: bool) -> Figure | None:
        """The percentage by which jobs grow; below zero where they fall."""
        looks_ahead = self._says("projected") or (not strict and self._is_label)
        if not (self._is_of_jobs and looks_ahead if strict else self._is_of_jobs or looks_ahead):
            return None
        for figure in self._figures:
            if figure.kind != "percent" or figure.minimum is None or figure.maximum is not None:
                continue
            change = self._change(figure)
            if change is None or change.meaning == "past" or self._is_of_others(figure, change):
                continue
            falls = change.meaning == "fall" and figure.minimum > 0
            return figure._replace(minimum=-figure.minimum) if falls else figure
        return None

    def unread(self) -> Figure | None:
        """The percentage of a sentence that speaks of jobs to come, of which nothing was read."""
        if self._says("other", "past", "compared") or not (self._is_of_jobs and self._says("projected")):
            return None
        percents = (figure for figure in self._figures if figure.kind == "percent")
        return next((one for one in percents if not is_share(self._value[one.end - self._begin :])), None)

    def _is_of_others(self, figure: Figure, change: Said[Meaning]) -> bool:
        """Whether a change is one of something else: of pay, of people, of the average that the role is compared with."""
        at, end = figure.start - self._begin, figure.end - self._begin
        before = [said for said in self._said if said.end <= max(at, change.start)]
        subject = subject_of(before, self._value.rfind(", ", 0, min(at, change.start)))
        near = any(self._between(said, at, end) <= NEAR for said in self._said if said.meaning == "compared")
        return near or subject != "jobs" or self._names_another(figure, change) or self._is_in_another(figure, change)

    def _names_another(self, figure: Figure, change: Said[Meaning]) -> bool:
        """Whether the subject of a change is neither jobs, the role, a word for them nor its trade, or is another's jobs."""
        end = min(change.start, figure.start - self._begin)  # a verb may come behind its percentage
        begin = max((one.end - self._begin for one in self._figures if one.end - self._begin <= end), default=0)
        return is_of_another(self._value[begin:end], self._said_in(begin, end), self._role)

    def _is_in_another(self, figure: Figure, change: Said[Meaning]) -> bool:
        """Whether a change that is a noun, behind its percentage, is one in a thing: a 12 percent jump in the number of hives."""
        said = self._said_in(change.end, len(self._value))
        return figure.end - self._begin <= change.start and is_in_another(self._value[change.end :], said, self._role)

    def _said_in(self, begin: int, end: int) -> list[tuple[str, int, int]]:
        """What is said of an outlook between two places, counted from the first."""
        inside = (said for said in self._said if begin <= said.start and said.end <= end)
        return [(said.meaning, said.start - begin, said.end - begin) for said in inside]

    def _annual(self) -> Figure | None:
        """The number of places that fall vacant each year."""
        if not any(said.meaning == "yearly" for said in self._openings):
            return None
        for figure in self._figures:
            at, end = figure.start - self._begin, figure.end - self._begin
            counted = (said for said in self._openings if said.meaning == "openings")
            if figure.kind == "count" and any(self._between(said, at, end) <= MOST_BETWEEN for said in counted):
                return figure
        return None

    def _period(self, row: Row) -> None:
        """The years of the projection: both, or the one that it looks ahead to."""
        years = next((figure for figure in self._figures if figure.kind == "year"), None)
        if years is not None:
            field = "period_end" if None in (years.minimum, years.maximum) else "period_start-period_end"
            fill_figure(row, field, years, self._text)

    @property
    def is_of_a_part(self) -> bool:
        """Whether the jobs may be some of the role's: those in a place or an industry."""
        jobs = [said for said in self._said if said.meaning == "jobs"]
        ends = [*(one.start for one in jobs[1:2]), len(self._value)]  # in the field, in this occupation
        return bool(jobs) and is_in_a_part(self._value[jobs[0].end : ends[0]], self._role)

    @property
    def _is_label(self) -> bool:
        """Whether a word for growth labels what is behind it: `Growth (2023-33): 4%`."""
        first = self._said[0] if self._said and self._said[0].meaning == "rise" else None
        return first is not None and ":" in self._value[first.end :] and not any(map(str.isalnum, self._value[: first.start]))

    @property
    def _is_of_jobs(self) -> bool:
        return self._names_role or self._says("jobs")

    def _says(self, *meanings: Meaning) -> bool:
        return any(said.meaning in meanings for said in self._said)

    def _change(self, figure: Figure) -> Said[Meaning] | None:
        """The word nearest to a percentage that says what changes by it."""
        at, end = figure.start - self._begin, figure.end - self._begin
        changes = [said for said in self._said if said.meaning in ("rise", "fall", "past")]
        jobs = [said for said in self._said if said.meaning == "jobs"]
        changes += [said for said in self._changes if any(one.start <= said.start and said.end <= one.end for one in jobs)]
        ahead = max((one.start for one in self._said if one.meaning == "projected" and one.end <= at), default=-1)
        near = [said for said in changes if self._between(said, at, end) <= (MOST_BETWEEN if said.end <= ahead else NEAR)]
        return min(near, key=lambda said: self._between(said, at, end), default=None)

    def _between(self, said: Said[Any], start: int, end: int) -> int:
        """How many words stand between a phrase and a figure."""
        piece = self._value[said.end : start] if said.end <= start else self._value[end : said.start]
        return len(piece.split())
