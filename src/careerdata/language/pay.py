"""Words of pay: what names it, what a figure of it is, and what else is paid."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from pydantic import BaseModel, ConfigDict

from careerdata.language.phrases import Phrases, Words

Percentile = Literal["percentile_10", "percentile_25", "percentile_75", "percentile_90"]
Statistic = Literal["minimum", "maximum", "median", "mean", Percentile, "range", "midpoint"]
PayPeriod = Literal["year", "month", "week", "day", "hour", "other"]  # other: such as a shift, which pay has no column for
Scale = Literal["thousand", "lakh", "million"]


class Pay(BaseModel):
    """What names pay, says what a figure of it is, and what names other sums of money."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    nouns: Words = ()
    verbs: Words = ()
    complements: Words = ()
    """Words behind which a subject says more of those whom it names: pursers `on` long flights."""
    antecedents: Words = ()
    """Words that lead to whom a clause is about: compared `with` drivers whose pay is."""
    inverted: Words = ()
    """Verbs that may stand right before their subject: `Im Schnitt verdienen Glaser`."""
    starting: Words = ()
    """What the pay of those who start is called: starting salary."""
    verbs_last: Words = ()
    """Verbs behind the sum that they speak of, in a language that ends its sentences so."""
    not_pay: Words = ()
    """Other sums of money: bonus, equity, tuition, fee, price."""
    statistics: dict[Statistic, Words] = {}
    """What a figure is: the lowest, the median, "starts at", "up to"."""
    said: dict[Statistic, Words] = {}
    """What a sentence calls a figure: "starts at $30,000", "$60,000 on average"."""
    top: Words = ()
    """Which end a share is counted from: the top 10 percent."""
    bottom: Words = ()
    shares: dict[int, Words] = {}
    """Shares of people in percent, in words: half, one in ten."""
    parts: dict[int, Words] = {}
    """The same behind a word for one end: the top tenth."""
    part_of: Words = ()
    """Words between a share and whom it is of: half of the welders."""
    differences_before: Words = ()
    """Words right before a sum that is more or less pay, not pay: adds $5,000."""
    differences_behind: Words = ()
    changes: Words = ()
    """Words right before a range whose ends are of two times: rose from."""
    stories: Words = ()
    """Words of headings over what one person was paid."""
    subject_ends: Words = ()
    """Words that follow the subject of a sentence on pay: can, is."""
    paying: Words = ()
    """Verbs whose subject pays and is not paid: pays, offers."""
    theirs: Words = ()
    """Words before those whom a subject pays: their apprentices."""
    having: Words = ()
    """Words by which those are told apart who are spoken of: people with, those without."""
    me: Words = ()
    """Words of one who tells of herself: I, my."""
    relative: Words = ()
    """Words of a clause about those right before it: whose."""
    sources: Words = ()
    """Words before whoever says something: according to, per."""
    tells: Words = ()
    """Verbs whose subject says what others are paid: one survey reports."""
    all_figures: Words = ()
    """Words of a note on every figure of its section: all figures are monthly."""
    apart: Words = ()
    """Words for all but what they stand before: outside of."""
    anyone: Words = ()
    """Words for people, of what job does not matter: workers, earners."""
    everyone: Words = ()
    """Words for all who work, whatever they do: all occupations."""
    themselves: Words = ()
    """Words that stand for whom the text is about: they, most."""
    introductions: Words = ()
    """Words by which a sentence begins that names nobody up to its first comma: according to, after."""
    some: Words = ()
    """Words that make a range one of some of those in a job: starting pay, with experience."""
    fewer: Words = ()
    """Words by which a subject begins that is some of many: some, few."""
    fewer_alone: Words = ()
    """Those that are so only where no name follows: many."""
    payers: Words = ()
    """Those who pay for work and employ nobody: customers."""
    charged: Words = ()
    """Verbs for what one asks of them: charge, bill."""
    paid_by: Words = ()
    """Verbs for pay whose subject is who pays it: pay, offer."""
    bought: Words = ()
    """Things that cost money: uniforms, a starter kit, school."""
    lists_by: Words = ()
    """The word of a heading before what the names below it are: by city."""
    whole: Words = ()
    """Words before a job's name by which it stays the whole job: most, all, typical."""
    asks: Words = ()
    """Words by which a heading with a verb for pay asks for a sum: how much."""
    paid_to: Words = ()
    """Words before whom a sum is paid to: the median pay for welders."""
    paid_in: Words = ()
    """Words before where it is paid: welders in Ohio earn."""
    placed: Words = ()
    """Words between a sum and where it is paid: working in."""
    places_of: Words = ()
    """Words of a heading or a sentence whose names are of places: by city, states."""
    links: Words = ()
    """Words between the names of a row of them."""
    adds: Words = ()
    """Words between the sums that a heading adds up: base plus bonus."""
    counters: Words = ()
    """Words before `of` that name no sum of their own: a total of."""
    compared: Words = ()
    """Words before a sum that another is compared with: more than (the $48,000 of a welder)."""
    in_turn: Words = ()
    """Words by which the sums of a sentence are of its names in turn: respectively."""
    figures: Words = ()
    """Words for a figure that was spoken of: number."""
    sectors: Words = ()
    """Words for what is no pay that are fields of work as well: insurance."""
    sums_at: Words = ()
    """Words that lead from those who are paid to their sum: at."""
    periods: dict[PayPeriod, Words] = {}
    numerals: Words = ()
    """Words that a sum which is spelled out is made of: forty, thousand."""
    scales: dict[Scale, Words] = {}
    """What the figures of a column are counted in: thousands, lakh."""

    @cached_property
    def noun_phrases(self) -> Phrases[Literal["pay", "not_pay"]]:
        """Pay and what is none: the longer phrase wins (`base pay`, `bonus pay`)."""
        return Phrases({"pay": self.nouns, "not_pay": self.not_pay})

    @cached_property
    def statistic_phrases(self) -> Phrases[Statistic]:
        return Phrases(self.statistics)

    @cached_property
    def period_phrases(self) -> Phrases[PayPeriod]:
        return Phrases(self.periods)

    @cached_property
    def scale_phrases(self) -> Phrases[Scale]:
        return Phrases(self.scales)
