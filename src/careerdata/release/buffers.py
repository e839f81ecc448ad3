"""What Arrow keeps of a column of texts: one run of bytes, and where in it each text begins."""

from __future__ import annotations

import numpy as np
import pyarrow as pa


def content(texts: pa.Array) -> bytes:
    """All characters of the texts, one after the other, as UTF-8."""
    places = offsets(texts)
    data = texts.buffers()[2]
    return data[int(places[0]) : int(places[-1])].to_pybytes() if data is not None else b""


def offsets(texts: pa.Array) -> np.ndarray[tuple[int], np.dtype[np.int32]]:
    """Where in the data buffer each text starts; one more number says where the last one ends."""
    if len(texts) == 0:
        return np.zeros(1, np.int32)
    return np.frombuffer(texts.buffers()[1], np.int32)[texts.offset : texts.offset + len(texts) + 1]
