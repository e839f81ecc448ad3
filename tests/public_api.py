"""What users of the library hold on to, as text: `python -m tests.public_api > tests/public_api.txt` renews the file."""

from __future__ import annotations

import dataclasses
import inspect
import sys
from collections.abc import Iterator
from typing import Any

import careerdata
from careerdata.settings import Settings

HEADING = """\
# The public names of careerdata with what they take and give. Where one changed on purpose, renew it with
#     python -m tests.public_api > tests/public_api.txt
# and tell users in CHANGELOG.md. A name or parameter that went, or a default that changed, breaks them.
"""
SPECIAL = ("__contains__", "__getitem__", "__iter__", "__len__", "__str__")
MARKS: dict[Any, str] = {inspect.Parameter.VAR_POSITIONAL: "*", inspect.Parameter.VAR_KEYWORD: "**"}


def text() -> str:
    """Every public name, then the settings that `check`, `build` and `gate` take."""
    parts = [line for name in sorted(careerdata.__all__) for line in told(name, getattr(careerdata, name))]
    fields = [f"    {name}: {typed(Settings, name)} = {field.default!r}" for name, field in Settings.model_fields.items()]
    return "\n".join([HEADING, *parts, "settings", *fields]) + "\n"


def told(name: str, value: Any) -> Iterator[str]:
    """One public name, on lines of its own."""
    if inspect.isclass(value):
        yield f"class {name}({', '.join(base.__name__ for base in value.__bases__)})"
        yield from (f"    {line}" for line in members(value))
    elif callable(value):
        yield f"def {name}{signature(value)}"
    else:
        yield f"{name}: {type(value).__name__}"
    yield ""


def members(kind: type) -> Iterator[str]:
    """Fields, then properties and methods, those of classes of ours that it inherits from among them."""
    yield from fields(kind)
    for name, member in sorted(inspect.getmembers_static(kind)):
        if not (is_ours(kind, name) and (not name.startswith("_") or name in SPECIAL)):
            continue
        if isinstance(member, property):
            yield f"{name}: {member.fget.__annotations__['return'] if member.fget else 'unknown'}"
        elif isinstance(member, classmethod | staticmethod):
            yield f"{type(member).__name__} {name}{signature(member.__func__)}"
        elif inspect.isfunction(member):
            yield f"def {name}{signature(member)}"


def fields(kind: type) -> Iterator[str]:
    """The fields of a record: what it is made of is what its maker takes."""
    if dataclasses.is_dataclass(kind):
        for field in dataclasses.fields(kind):
            default = "" if field.default is dataclasses.MISSING else f" = {field.default!r}"
            yield f"{field.name}: {field.type}{default or (' = ...' if field.default_factory is not dataclasses.MISSING else '')}"
    elif kind.__module__.startswith("careerdata."):
        for name in inspect.get_annotations(kind):
            yield f"{name}: {typed(kind, name)}"


def is_ours(kind: type, name: str) -> bool:
    """Whether a member is written in this package, not in a class of a library that ours is built on."""
    home = next((base for base in kind.__mro__ if name in vars(base)), object)
    return (
        home.__module__.startswith("careerdata.") and getattr(vars(home)[name], "__module__", home.__module__) == home.__module__
    )


def typed(kind: type, name: str) -> str:
    """The annotation of a field, as it is written."""
    written = kind.__annotations__[name]
    return getattr(written, "__forward_arg__", str(written))


def signature(function: Any) -> str:
    """Parameters with kind, annotation and default, and what comes back, as they are written."""
    found = inspect.signature(function)
    parts: list[str] = []
    before = None
    for parameter in found.parameters.values():
        if parameter.kind is parameter.KEYWORD_ONLY and not any(part.startswith("*") for part in parts):
            parts.append("*")
        note = "" if parameter.annotation is parameter.empty else f": {parameter.annotation}"
        default = "" if parameter.default is parameter.empty else f" = {parameter.default!r}"
        if parameter.kind is not parameter.POSITIONAL_ONLY and before is inspect.Parameter.POSITIONAL_ONLY:
            parts.append("/")
        before = parameter.kind
        parts.append(f"{MARKS.get(parameter.kind, '')}{parameter.name}{note}{default}")
    back = "" if found.return_annotation is found.empty else f" -> {found.return_annotation}"
    return f"({', '.join(parts)}){back}"


if __name__ == "__main__":
    sys.stdout.write(text())
