"""SAL: pay in running text against the tables."""

from __future__ import annotations

from careerdata.validate.bases.pay import PayTalk
from careerdata.validate.examples.pieces import MARKET, PAY_SAID
from careerdata.validate.examples.sample_guide import edited


class PayInProse(PayTalk):
    """Pay in running text that differs from the tables.

    A sentence that gives the median or the average of the role must give the headline's, or that of the level it names; over 5%
    between them, one was not updated.
    """

    code = "SAL024"
    in_answers = False
    bad = edited(MARKET, f"{MARKET} {PAY_SAID.replace('$84,000', '$64,000')}")
    good = edited(MARKET, f"{MARKET} The average pay of a Data Analyst is $84,000 USD.")
