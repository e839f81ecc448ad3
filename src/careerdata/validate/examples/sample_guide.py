"""A small but whole guide, for examples of what goes wrong in one: each changes one thing of it.

It has most of the headings of its layout, so that it is recognised with a margin, however it is edited.
"""

from __future__ import annotations

from careerdata.validate.examples.example import Files

PATH = "guides/data-analyst.txt"

GUIDE = """\
Complete Data Analyst Career Guide

Key Facts & Statistics

Median Salary

$83,640 USD

Range: $60k - $120k USD

Growth Outlook

9%

much faster than average (BLS, 2022-2032)

Annual Openings

10,500

What is a Data Analyst?

A Data Analyst answers questions with data.

What does a Data Analyst do?

Key Responsibilities

- Turn questions into queries
- Explain what the figures say

Work Environment

Most Data Analysts work in offices or from home.

Skills & Qualifications

Technical Skills

- SQL
- Spreadsheets

Soft Skills

- Curiosity: Good questions come before good answers.

How to Become a Data Analyst

Learn to query, then find a question worth asking.

Education & Training

Many ways lead into the role.

Salary & Outlook

Salary by Experience Level

Level\tUS Median\tUS Average
Data Analyst\t$84k USD\t$88k USD
Senior Data Analyst\t$99k USD\t$104k USD

Market Commentary

Employers of every size look for people who read data well.

Career Path

1

Data Analyst

0-2 years

Answers questions that others ask.

2

Senior Data Analyst

3-5 years

Asks questions that nobody else asks.

Pros & Cons

Pros

- The work is varied.

Cons

- Data is rarely clean.

Frequently Asked Questions

What does a Data Analyst earn?

The median salary of a Data Analyst is $84,000 USD. More is paid to those who lead.

Is the role in demand?

Employment of Data Analysts is projected to grow 9% by 2032. About 10,500 openings a year are expected.
"""
GUIDE_BYTES = GUIDE.encode()


def edited(old: str, new: str) -> Files:
    """The sample guide with one piece in place of another, which alone is shown. Raises ValueError where it has no such piece."""
    if GUIDE.count(old) != 1:
        raise ValueError(f"the sample guide holds {old!r} {GUIDE.count(old)} times, not once")
    return Files({PATH: GUIDE.replace(old, new).encode()}, shows=new)


def as_it_is(piece: str) -> Files:
    """The sample guide, of which one piece is shown."""
    return edited(piece, piece)
