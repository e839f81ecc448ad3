"""What a release says about itself, as data: `package` in `[tool.careerdata]` or in `careerdata.toml`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, StringConstraints, model_validator

Said = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    def entry(self) -> dict[str, Any]:
        """As the data package has it: what is not given is left out."""
        said = self.model_dump(mode="json", exclude_none=True)
        return {name: value for name, value in said.items() if value != []}


class Licence(_Part):
    """A licence: its Open Definition name (`CC-BY-4.0`), its address and its title; one of the first two is needed."""

    name: Said | None = None
    """Its Open Definition name."""
    path: Said | None = None
    """Its address."""
    title: Said | None = None
    """What people call it."""

    @model_validator(mode="after")
    def _is_named(self) -> Licence:
        if not (self.name or self.path):
            raise ValueError("a licence has a `name` (CC-BY-4.0) or a `path` (its address)")
        return self


class PackageSource(_Part):
    """Where the guides are from."""

    title: Said
    """What people call it."""
    path: Said | None = None
    """Its address."""
    version: Said | None = None
    """Which of its editions it was."""


class Contributor(_Part):
    """Who made the data; `roles` in the words of the data package, `publisher` or `maintainer` for one."""

    title: Said
    """Name of the person or organisation."""
    path: Said | None = None
    """Where they are found."""
    organization: Said | None = None
    """What the person belongs to."""
    roles: tuple[Said, ...] | None = None
    """What they did."""


class About(_Part):
    """What a package says about itself. The keys are those of a Data Package v2, so that one need not learn two.

    No licence is assumed: whether the guides' facts may be passed on is not ours to say.
    """

    name: Annotated[str, StringConstraints(pattern=r"^[a-z0-9._-]+$")] = "careerdata"
    """Its name in addresses: small letters, digits, dots, `-` and `_`."""
    title: Said = "Career guides as typed tables"
    """What people call it."""
    description: Said = "What career guides state of salaries, levels, skills and more, each value with its place in the text."
    """What is in it."""
    homepage: Said | None = None
    """Address of its home."""
    licenses: tuple[Licence, ...] = ()
    """What others may do with it."""
    sources: tuple[PackageSource, ...] = ()
    """Where the guides are from; publishers that layouts know are added."""
    contributors: tuple[Contributor, ...] = ()
    """Who made it."""

    def with_publishers(self, publishers: Iterable[str]) -> About:
        """With a source for each publisher of a guide that is not among the sources by its title."""
        named = {source.title for source in self.sources}
        added = tuple(PackageSource(title=publisher) for publisher in sorted(set(publishers) - named))
        return self.model_copy(update={"sources": (*self.sources, *added)})
