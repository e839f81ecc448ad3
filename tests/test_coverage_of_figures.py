"""What was not read of a guide's figures is counted, whatever else was."""

from __future__ import annotations

from pathlib import Path

import orjson

from careerdata.api import check
from careerdata.document.coverage import coverage
from careerdata.inspection import as_json, as_text
from careerdata.pipeline import read_guide
from careerdata.render.summary import summary

PAGE = """# Glazier

## Salary

Glaziers earn a median of £31,000 a year.

What all the trade quotes to newcomers is near £40,000.

## Outlook

Jobs will grow by 4% by 2033. Of all panes, 12% break.
"""


def test_pay_that_nothing_calls_pay_is_counted_as_unread(tmp_path: Path) -> None:
    path = tmp_path / "glazier.md"
    path.write_text(PAGE, encoding="utf-8")
    guide = read_guide(path)
    told = coverage(guide)
    assert told["pay"] == (1, 2)
    assert told["percents"] == (1, 2)
    assert "read: pay 1 of 2, percents 1 of 2, years 0 of 0, levels 0 of 0" in as_text(guide).splitlines()
    assert orjson.loads(as_json(guide))["figures"]["pay"] == {"read": 1, "stated": 2}
    assert summary(check([path])).endswith("pay: 1 of 2 figures read")
