"""FAQ: pay, openings, jobs and growth in answers against the tables."""

from __future__ import annotations

from careerdata.validate.bases.growth import GrowthTalk
from careerdata.validate.bases.jobs import JobsTalk
from careerdata.validate.bases.openings import OpeningsTalk
from careerdata.validate.bases.pay import PayTalk
from careerdata.validate.examples.pieces import GROWTH_SAID, OPENINGS_SAID, PAY_GOES_ON, PAY_SAID, with_jobs
from careerdata.validate.examples.sample_guide import as_it_is, edited


class PayInAnswer(PayTalk):
    """Pay in an answer that differs from the tables.

    An answer that gives the median or the average of the role must give the headline's, or that of the level it names; over 5%
    between them, one was not updated.
    """

    code = "FAQ002"
    in_answers = True
    bad = edited(PAY_SAID, PAY_SAID.replace("$84,000", "$64,000"))
    good = as_it_is(PAY_SAID)


class OpeningsInAnswer(OpeningsTalk):
    """Openings in an answer that differ from the outlook.

    Two figures for one projection: one of them was not updated.
    """

    code = "FAQ003"
    in_answers = True
    bad = edited(OPENINGS_SAID, OPENINGS_SAID.replace("10,500", "15,000"))
    good = as_it_is(OPENINGS_SAID)


class GrowthInAnswer(GrowthTalk):
    """Growth in an answer that differs from the outlook.

    Two figures for one projection: one of them was not updated.
    """

    code = "FAQ001"
    in_answers = True
    bad = edited(GROWTH_SAID, GROWTH_SAID.replace("9%", "19%"))
    good = as_it_is(GROWTH_SAID)


class JobsInAnswer(JobsTalk):
    """Jobs in an answer that differ from the outlook.

    An answer that says how many jobs the role has must give the number of the outlook; one of the two was not updated.
    """

    code = "FAQ007"
    in_answers = True
    bad = with_jobs(PAY_GOES_ON, "254,900")
    good = with_jobs(PAY_GOES_ON, "245,900")
