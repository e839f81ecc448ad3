"""One module a way to read a section. A reader is added by adding a module; layouts then name it under `how`."""

from __future__ import annotations

from types import MappingProxyType

from careerdata.modules import modules_in
from careerdata.read.sections.section import Reader

__all__ = ["READERS"]


def _readers() -> dict[str, type[Reader]]:
    modules_in(__name__)
    return {reader.model_fields["how"].default: reader for reader in sorted(Reader.__subclasses__(), key=lambda r: r.__name__)}


READERS: MappingProxyType[str, type[Reader]] = MappingProxyType(_readers())
"""Every reader by the word a layout names it by."""
