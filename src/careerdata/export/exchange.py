"""Two folders trade names in one step, where the system can do that."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
"""renameat2(2): atomically exchange oldpath and newpath."""

_CANNOT = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP}
"""What the kernel says where it, or the file system, has no such step."""


def exchange(one: Path, other: Path) -> bool:
    """Exchange two paths of one file system; False, and nothing done, where the system has no such step.

    Raises OSError where it has, and refuses: no permission, a mount point.
    """
    if sys.platform != "linux":
        return False
    try:
        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except AttributeError:  # a C library without it
        return False
    if renameat2(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE) == 0:
        return True
    code = ctypes.get_errno()
    if code in _CANNOT:
        return False
    raise OSError(code, os.strerror(code), str(other))
