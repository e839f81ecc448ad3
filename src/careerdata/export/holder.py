"""Who is at work at a place where nothing ends with the process: a mark that tells its holder, and when it was last heard of."""

from __future__ import annotations

import os
import sys
import time
import uuid
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Self

import orjson

EXPIRY = 3600.0
"""Seconds after which a holder that was not heard of is taken to be gone: longer than one file takes to go up."""
RENEWAL = 60.0
"""Seconds after which a holder at work lets itself be heard of again."""
_DIGITS = 16


@cache
def _machine() -> str:
    """Something that no two machines have in common, nor two containers of one, nor one before and after it was started."""
    parts = [hex(uuid.getnode())]
    with suppress(OSError):
        parts = [Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii"), str(Path("/proc/self/ns/pid").readlink())]
    return sha256("".join(parts).encode()).hexdigest()[:_DIGITS]


@dataclass(frozen=True, slots=True)
class Holder:
    """One build at work. Two marks of one build have different bytes, so that a store tells them apart."""

    work: str
    """What it works at."""
    machine: str = field(default_factory=_machine)
    process: int = field(default_factory=os.getpid)
    token: str = field(default_factory=lambda: uuid.uuid4().hex)
    heard: float = field(default_factory=time.time)
    """Seconds since 1970."""

    def dump(self) -> bytes:
        """The mark's bytes."""
        return orjson.dumps(asdict(self), option=orjson.OPT_SORT_KEYS)

    @classmethod
    def parse(cls, mark: bytes) -> Self | None:
        """Whose mark that is; None where it is none."""
        with suppress(ValueError, TypeError):
            return cls(**orjson.loads(mark))
        return None

    def again(self) -> Self:
        """The holder, heard of just now."""
        return replace(self, heard=time.time(), token=uuid.uuid4().hex)

    def over(self) -> Self:
        """The holder as one that is gone."""
        return replace(self, heard=0.0, token=uuid.uuid4().hex)

    @property
    def due(self) -> bool:
        """Whether it is time to be heard of again."""
        return time.time() - self.heard > RENEWAL

    @property
    def gone(self) -> bool:
        """Whether it expired, or its process is known to have ended."""
        if time.time() - self.heard > EXPIRY:
            return True
        return self.machine == _machine() and not _lives(self.process)

    @property
    def until(self) -> str:
        """The time of day, UTC, at which it expires."""
        return time.strftime("%H:%M UTC", time.gmtime(self.heard + EXPIRY))


def _lives(process: int) -> bool:
    if sys.platform == "win32":  # where to ask for a process by its number ends it
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):  # another user's
        return True
    return True
