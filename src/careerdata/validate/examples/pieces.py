"""Pieces of the sample guide that rules of several families change, each as it stands there once."""

from __future__ import annotations

from careerdata.validate.examples.example import Files
from careerdata.validate.examples.sample_guide import GUIDE, PATH

RANGE = "Range: $60k - $120k USD"
"""The range of pay among the key facts."""

GROWTH_LINE = "much faster than average (BLS, 2022-2032)"
"""The word for the growth, and its period, among the key facts."""

MARKET = "Employers of every size look for people who read data well."
"""Running text of the market commentary, outside any answer."""

ADVANTAGE = "- The work is varied."
"""The one entry of the pros."""

PAY_SAID = "The median salary of a Data Analyst is $84,000 USD."
PAY_GOES_ON = "More is paid to those who lead."
GROWTH_SAID = "Employment of Data Analysts is projected to grow 9% by 2032."
OPENINGS_SAID = "About 10,500 openings a year are expected."
"""Sentences of the answers."""

_OCCUPATIONS = (
    b"guide_id,soc_code,title,basis,employment,employment_year\ndata-analyst,15-2051,Data analysts,stated,245900,2024\n"
)


def with_jobs(piece: str, jobs: str) -> Files:
    """The sample guide with a sentence on jobs behind one of its own, beside a table by which there are 245,900."""
    sentence = f"Data Analysts held about {jobs} jobs in 2024."
    text = GUIDE.replace(piece, f"{piece} {sentence}")
    return Files({PATH: text.encode(), "tables/occupations.csv": _OCCUPATIONS}, shows=f"{sentence}\n{_OCCUPATIONS.decode()}")
