"""Makes a sample that shows a flaw as small as it gets in a little time."""

from __future__ import annotations

import time
from collections.abc import Callable

from tests.fuzz.samples import Sample


def shrunk(sample: Sample, shows: Callable[[Sample], bool], seconds: float = 60.0) -> Sample:
    """A smaller sample that still shows the flaw: ever smaller runs of bytes are left out, as long as there is time."""
    until = time.monotonic() + seconds
    data = sample.data
    size = max(len(data) // 2, 1)
    while size and time.monotonic() < until:
        at, found = 0, False
        while at < len(data) and time.monotonic() < until:
            less = data[:at] + data[at + size :]
            if shows(Sample(sample.name, less)):
                data, found = less, True
            else:
                at += size
        if not found or size > 1:
            size //= 2
    return Sample(sample.name, data)
