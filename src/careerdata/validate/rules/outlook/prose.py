"""OUT: openings, jobs and growth in running text against the outlook."""

from __future__ import annotations

from careerdata.validate.bases.growth import GrowthTalk
from careerdata.validate.bases.jobs import JobsTalk
from careerdata.validate.bases.openings import OpeningsTalk
from careerdata.validate.examples.pieces import GROWTH_SAID, MARKET, with_jobs
from careerdata.validate.examples.sample_guide import edited


class OpeningsInProse(OpeningsTalk):
    """Openings in running text that differ from the outlook.

    Two figures for one projection: one of them was not updated.
    """

    code = "OUT013"
    in_answers = False
    bad = edited(MARKET, f"{MARKET} Some 15,000 openings are expected each year.")
    good = edited(MARKET, f"{MARKET} Some 10,500 openings are expected each year.")


class GrowthInProse(GrowthTalk):
    """Growth in running text that differs from the outlook.

    Two figures for one projection: one of them was not updated. Sentences that give another period, or may speak of an industry,
    of pay or of all occupations, are passed over.
    """

    code = "OUT010"
    in_answers = False
    bad = edited(MARKET, f"{MARKET} {GROWTH_SAID.replace('9%', '19%')}")
    good = edited(MARKET, f"{MARKET} Jobs of Data Analysts are projected to grow 9% by 2032.")


class JobsInProse(JobsTalk):
    """Jobs in running text that differ from the outlook.

    A sentence that says how many jobs the role has must give the number of the outlook; one of the two was not updated.
    """

    code = "OUT018"
    in_answers = False
    bad = with_jobs(MARKET, "254,900")
    good = with_jobs(MARKET, "245,900")
