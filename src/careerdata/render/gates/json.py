"""What the gate says, whole: for programs."""

from __future__ import annotations

from typing import Any

import orjson

from careerdata.gating.item import Item
from careerdata.gating.outcome import Outcome
from careerdata.render.forms import json
from careerdata.render.short import changes
from careerdata.render.verdicts import lines


def render(outcome: Outcome) -> str:
    """The verdict, what each check says, every change that does not pass unasked, and the findings as `check` has them."""
    content: dict[str, Any] = {
        "verdict": outcome.verdict,
        "base": outcome.base,
        "since": outcome.diff.old.data_version if outcome.diff else None,
        "version": outcome.version,
        "bump": outcome.diff.bump if outcome.diff else None,
        "checks": [line._asdict() for line in lines(outcome)],
        "items": [_item(item) for item in outcome.items],
        "failures": [{"table": table, **failure._asdict()} for table, failure in outcome.failures],
        "unused": [one.model_dump(mode="json") for one in outcome.unused],
        "changes": changes(outcome.diff) if outcome.diff else {},
        **orjson.loads(json.render(outcome.result)),
    }
    return orjson.dumps(content, option=orjson.OPT_INDENT_2, default=str).decode() + "\n"


def _item(item: Item) -> dict[str, Any]:
    concern, row = item.concern, item.concern.row
    return {
        "check": item.check,
        "code": item.code,
        "verdict": item.verdict,
        "record": concern.record,
        "change": concern.change,
        "says": concern.says,
        "table": concern.table,
        "field": concern.field,
        "guide_id": row.guide_id if row else None,
        "source_file": row.source_file if row else None,
        "line": row.line if row else None,
        "approval": item.approval.model_dump(mode="json") if item.approval else None,
    }
