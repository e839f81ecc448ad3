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
    path: Said | None = None
    title: Said | None = None

    @model_validator(mode="after")
    def _is_named(self) -> Licence:
        if not (self.name or self.path):
            raise ValueError("a licence has a `name` (CC-BY-4.0) or a `path` (its address)")
        return self


class PackageSource(_Part):
    """Where the guides are from."""

    title: Said
    path: Said | None = None
    version: Said | None = None


class Contributor(_Part):
    """Who made the data; `roles` in the words of the data package, `publisher` or `maintainer` for one."""

    title: Said
    path: Said | None = None
    organization: Said | None = None
    roles: tuple[Said, ...] | None = None


class About(_Part):
    """What a package says about itself. The keys are those of a Data Package v2, so that one need not learn two.

    No licence is assumed: whether the guides' facts may be passed on is not ours to say.
    """

    name: Annotated[str, StringConstraints(pattern=r"^[a-z0-9._-]+$")] = "careerdata"
    title: Said = "Career guides as typed tables"
    description: Said = "What career guides state of salaries, levels, skills and more, each value with its place in the text."
    homepage: Said | None = None
    licenses: tuple[Licence, ...] = ()
    sources: tuple[PackageSource, ...] = ()
    contributors: tuple[Contributor, ...] = ()

    def with_publishers(self, publishers: Iterable[str]) -> About:
        """With a source for each publisher of a guide that is not among the sources by its title."""
        named = {source.title for source in self.sources}
        added = tuple(PackageSource(title=publisher) for publisher in sorted(set(publishers) - named))
        return self.model_copy(update={"sources": (*self.sources, *added)})
