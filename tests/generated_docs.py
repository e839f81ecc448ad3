"""The pages of `docs/` that are made of the code: `python -m tests.generated_docs` writes them anew."""

from __future__ import annotations

import ast
import inspect
import sys
import typing
from collections.abc import Iterator
from datetime import date
from itertools import groupby
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, Literal, Union

from pydantic import BaseModel
from pydantic_core import PydanticUndefined

import careerdata
from careerdata import layout_files
from careerdata.about import About, Contributor, Licence, PackageSource
from careerdata.gate_policy import GatePolicy
from careerdata.language.model import ENGLISH, languages
from careerdata.read.layouts.model import Layout, SectionRule
from careerdata.read.layouts.registry import FALLBACK
from careerdata.read.templates.wording import shown
from careerdata.records.text import SectionKind
from careerdata.render import rule_help
from careerdata.settings import Settings
from careerdata.validate import catalogue
from careerdata.validate.rule import Rule
from tests import public_api

DOCS = Path(__file__).resolve().parents[1] / "docs"
MADE = "<!-- Made of the code by `python -m tests.generated_docs`; what is written here by hand is lost. -->\n"
FAMILIES = {
    "DRF": "Drift against the last release",
    "EDU": "Education and training",
    "FAQ": "Questions and answers",
    "LVL": "Levels of a career",
    "OUT": "Outlook",
    "REF": "Keys between tables",
    "RES": "Resources and addresses",
    "SAL": "Pay",
    "SCH": "Schemas of records and tables",
    "SKL": "Skills",
    "TXT": "Text and structure",
    "WVR": "Waivers",
}


def pages() -> dict[str, str]:
    """Each page by its path in `docs/`."""
    made = {"settings.md": settings(), "python.md": python(), "sections.md": sections(), "rules/README.md": rules()}
    for letters, of_family in groupby(catalogue.rules(), key=lambda rule: rule.code[:3]):
        made[f"rules/{letters}.md"] = family(letters, list(of_family))
    return made


# --- settings ---


def settings() -> str:
    """What may be set, with its type, its default and what it means."""
    parts = [SETTINGS, "\n".join(_keys(Settings))]
    parts += ["## `[gate]`", "What an update must pass before it is released ([gate.md](gate.md)).", "\n".join(_keys(GatePolicy))]
    parts += ["## `[package]`", "What a release says of itself, in the words of a Data Package v2.", "\n".join(_keys(About))]
    for name, model in _PARTS.items():
        parts += [f"### `[[package.{name}]]`", "\n".join(_keys(model))]
    return "\n\n".join(parts) + "\n"


SETTINGS = f"""\
# Settings

{MADE}
What holds for every run stands in `careerdata.toml`, or under `[tool.careerdata]` of `pyproject.toml`; a flag of the same name
wins.

**Which file.** The nearest one counts: in the folder that is checked, or that the file lies in, else in the folders above it, so
that a guide has the same settings wherever you are and however you name it. For a path without one, and for a URL, that of the
working directory counts, or the nearest above that. Where several paths have different files, `check` takes each with its own;
`build` and `gate` want one (a release has one licence and one policy), and say so. `--config FILE` names one for all, and
`careerdata check -v` says which was used.

**Paths.** A place that a file names (`raw`, `out`, `baseline`, `layouts`) is meant from where the file lies. Called without RAW
from anywhere within a project, its `raw` and `exports` are those beside the file. A pattern of paths fits from the folder of the
file on, or from any folder below it: `raw/guides/drafts/*`, `guides/drafts/*`, `drafts/*.md` and `chef.md` all fit
`raw/guides/drafts/chef.md`; `*` stands for `/` too.

**What is wrong.** A key that there is none of is refused (exit status 2), with file, line and the key that was perhaps meant.
Keys are written with `-`; `_` does as well."""

_PARTS: dict[str, type[BaseModel]] = {"licenses": Licence, "sources": PackageSource, "contributors": Contributor}


def _keys(model: type[BaseModel]) -> Iterator[str]:
    said = _docstrings(model)
    yield "| key | what it takes | default | what it means |\n| --- | --- | --- | --- |"
    for name, field in model.model_fields.items():
        if isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel):
            continue
        default = "*must be given*" if field.default is PydanticUndefined else _written(field.default)
        taken = _taken(field.annotation)
        yield f"| `{name.replace('_', '-')}` | {taken} | {default} | {said[name]} |"


_TAKEN = {str: "text", int: "whole number", float: "number", Path: "path", date: "date"}


def _taken(kind: Any) -> str:
    """What a key takes, in words."""
    origin, within = typing.get_origin(kind), typing.get_args(kind)
    if origin is Annotated:
        return _taken(within[0])
    if origin is Literal:
        return " or ".join(f"`{value}`" for value in within)
    if origin in (Union, UnionType):
        return " or ".join(_taken(one) for one in within if one is not type(None))
    if origin is tuple:
        is_table = isinstance(within[0], type) and issubclass(within[0], BaseModel)
        return "list of tables" if is_table else f"list of {_taken(within[0])}s"
    if origin is dict:
        return f"table of {_taken(within[1])}"
    return _TAKEN[kind]


def _written(default: object) -> str:
    if default in (None, (), {}):
        return ""
    return f"`{list(default)}`" if isinstance(default, tuple) else f"`{default}`"


def _docstrings(model: type) -> dict[str, str]:
    """The text under each field of a class."""
    (found,) = [node for node in ast.walk(ast.parse(inspect.getsource(model))) if isinstance(node, ast.ClassDef)]
    said: dict[str, str] = {}
    for field, text in zip(found.body, found.body[1:], strict=False):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and isinstance(text, ast.Expr):
            said[field.target.id] = " ".join(ast.literal_eval(text.value).split())
    return said


# --- the library ---


def python() -> str:
    """The public names with what they take, what they give and what they raise."""
    parts = [f"# careerdata in Python\n\n{MADE}".rstrip(), inspect.cleandoc(careerdata.__doc__ or "")]
    names = sorted(careerdata.__all__, key=lambda name: (name[0].isupper(), name))
    for name in names:
        value = getattr(careerdata, name)
        if name == "__version__":
            parts.append("## `__version__`\n\nThe version of the tool, as `careerdata --version` prints it.")
            continue
        told = "\n".join(public_api.told(name, value)).strip()
        parts.append(f"## `{name}`\n\n{inspect.cleandoc(value.__doc__)}\n\n```python\n{told}\n```")
    return "\n\n".join(parts) + "\n"


# --- kinds of sections ---


def sections() -> str:
    """The kinds of sections, what is read out of them, and the headings that are known."""
    layouts = [layout_files.load(path) for path in sorted(layout_files.OWN.glob("*.yaml"))]
    rows = [
        f"| `{kind}` | {', '.join(f'`{table}`' for table in _tables(layouts, kind))} | {'; '.join(_headings(layouts, kind))} |"
        for kind in typing.get_args(SectionKind)
    ]
    return SECTIONS + "\n".join(rows) + "\n"


SECTIONS = f"""\
# Kinds of sections

{MADE}
Every heading of a guide opens a section, and its `kind` says what that is about: `other` where no layout knows it. The tables are
those that the layouts shipped read out of such a section; where there is none, it is kept as text. Of the headings by which it is
known some are named: a layout of your own names others ([layouts.md](layouts.md)). Numbers, emoji, anchors and the role in a
heading do not count.

| kind | tables | headings, for one |
| --- | --- | --- |
"""

_MOST = 6


def _rules(layouts: list[Layout], kind: str) -> Iterator[tuple[Layout, SectionRule]]:
    for layout in layouts:
        for rule in layout.sections:
            yield from ((layout, one) for one in rule.walk() if one.kind == kind)


def _tables(layouts: list[Layout], kind: str) -> list[str]:
    readers = [reader for _, rule in _rules(layouts, kind) for reader in rule.read]
    return sorted({table for reader in readers if (table := getattr(reader, "table", None))})


def _headings(layouts: list[Layout], kind: str) -> list[str]:
    found: dict[str, None] = {}
    for layout, rule in _rules(layouts, kind):
        found.update(dict.fromkeys(shown(written) for written in rule.headings))
        if layout.name == FALLBACK:
            words = languages()[ENGLISH].headings
            found.update(dict.fromkeys(shown(written) for topic in rule.topics for written in words.get(topic, ())))
    return [heading.replace("|", "/") for heading in found][:_MOST]


# --- rules ---


def rules() -> str:
    """The families of rules."""
    rows = [
        f"| [{letters}]({letters}.md) | {FAMILIES[letters]} | {sum(rule.code[:3] == letters for rule in catalogue.rules())} |"
        for letters in dict.fromkeys(rule.code[:3] for rule in catalogue.rules())
    ]
    return RULES + "\n".join(rows) + "\n"


RULES = f"""\
# Rules

{MADE}
What `careerdata check` looks for, by family. `careerdata rules` lists the same, `careerdata explain CODE` says one, and
[checks.md](../checks.md) what to do with what they find.

| family | is about | rules |
| --- | --- | --- |
"""


def family(letters: str, of_family: list[type[Rule]]) -> str:
    """One family of rules."""
    return "\n\n".join([f"# {letters}: {FAMILIES[letters].lower()}\n\n{MADE}".rstrip(), *map(rule_text, of_family)]) + "\n"


def rule_text(rule: type[Rule]) -> str:
    """One rule: what SARIF says of it."""
    return f"## {rule.code}\n\n{rule.severity.capitalize()}. {rule_help.in_markdown(rule)}"


if __name__ == "__main__":
    for path, text in pages().items():
        (DOCS / path).parent.mkdir(exist_ok=True)
        (DOCS / path).write_text(text, encoding="utf-8")
        sys.stdout.write(f"wrote docs/{path}\n")
