"""One module a way to read a section. A reader is added by adding a module of the name that layouts give it under `how`."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from functools import cached_property

from careerdata.read.sections.section import Reader

__all__ = ["READERS"]


class _Readers(Mapping[str, type[Reader]]):
    """The readers by name; the module of one is imported when it is first asked for."""

    def __getitem__(self, how: str) -> type[Reader]:
        """The reader that a layout names so. Raises KeyError where there is none."""
        if how in self._modules:
            importlib.import_module(f"{__name__}.{how}")
        for reader in Reader.__subclasses__():
            if reader.model_fields["how"].default == how:
                return reader
        raise KeyError(how)

    def __iter__(self) -> Iterator[str]:
        for module in self._modules:
            importlib.import_module(f"{__name__}.{module}")
        return iter(sorted(reader.model_fields["how"].default for reader in Reader.__subclasses__()))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    @cached_property
    def _modules(self) -> list[str]:
        """The modules of this folder, readers and what they are made of."""
        return sorted(module.name for module in pkgutil.iter_modules(__path__))


READERS: Mapping[str, type[Reader]] = _Readers()
"""Every reader by the word a layout names it by."""
