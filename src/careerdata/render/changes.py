"""`CHANGES.md`: what each release changed against the one before it. The next release carries on what the last one had."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate

from careerdata.release.changes import Past
from careerdata.release.diff.result import Diff
from careerdata.release.manifest import Manifest
from careerdata.render.section import first, section

MOST = 200_000
"""Bytes of the whole."""
_HEAD = """# Changes

What each release changed against the one before it, newest first. The version of this one is `data_version` in manifest.json.
"""
_OLDER = """## Older releases

They are told in the CHANGES.md of earlier releases: in the history of this folder, or under `releases/` behind a URL.
"""
_BEGINS = {
    "first": "The first release.",
    "absent": "The record begins here: what earlier releases changed is not told.",
    "damaged": "The record begins here: the CHANGES.md that stood before was not the one that its manifest names.",
    "whole": None,
}


def changes_md(manifest: Manifest, diff: Diff | None, past: Past) -> bytes:
    """The file of a release that has this manifest and changed `diff`: the one before it where no value changed."""
    note = _BEGINS[past.state]
    changed = diff is not None and diff.bump is not None
    if note is None and not changed:
        return past.text.encode()
    newest = section(manifest.data_version, diff, note) if diff is not None and changed else first(manifest, note or "")
    older = [one.text for one in past.sections] if past.state == "whole" else []
    return "\n".join(_bounded([newest, *older], cut=past.state == "whole" and past.is_cut)).encode()


def _bounded(sections: Sequence[str], *, cut: bool) -> Iterator[str]:
    """The head, as many sections as there is room for, the newest at any rate, and where the others are."""
    room = MOST - len(_HEAD.encode()) - len(_OLDER.encode()) - 2
    sizes = accumulate(len(one.encode()) + 1 for one in sections)
    held = max(1, sum(size <= room for size in sizes))
    yield _HEAD
    yield from sections[:held]
    if cut or held < len(sections):
        yield _OLDER
