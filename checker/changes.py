"""What differs between two models, as data: the input of the formats of `kcheck diff`.

Each change has what was (`before`) and what is (`after`); None where there was, or is, nothing.
"""

from __future__ import annotations

from checker.diagnostics import Diagnostic, Source
from checker.records import dataclass
from checker.results import CellResult, CellStatus, ClaimResult, RegionResult, Verdict


@dataclass(frozen=True, slots=True)
class ClaimChange:
    """A claim that came, went, claims something else, or came out differently."""

    before: ClaimResult | None
    after: ClaimResult | None

    @property
    def present(self) -> ClaimResult:
        claim = self.after or self.before
        assert claim is not None
        return claim


@dataclass(frozen=True, slots=True)
class CellChange:
    """A cell of the grid of which something else is known now, or for other hazards."""

    before: CellResult | None
    after: CellResult | None

    @property
    def present(self) -> CellResult:
        cell = self.after or self.before
        assert cell is not None
        return cell


@dataclass(frozen=True, slots=True)
class CauseChange:
    """The minimal sets of scenarios with which an unsafe control action is a cause of a hazard."""

    uca: str
    hazard: str
    before: tuple[tuple[str, ...], ...] | None
    after: tuple[tuple[str, ...], ...] | None


@dataclass(frozen=True, slots=True)
class RegionChange:
    """For which values of parameters a hazard is unreachable, where a check asks for that."""

    before: RegionResult | None
    after: RegionResult | None

    @property
    def present(self) -> RegionResult:
        region = self.after or self.before
        assert region is not None
        return region


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two models, and all that is known of it. `label` is what people call it.

    `cells` and `regions` are empty where only claims are compared.
    """

    label: str
    system: str
    diagnostics: tuple[Diagnostic, ...]
    sources: tuple[Source, ...]
    claims: tuple[ClaimResult, ...] = ()
    cells: tuple[CellResult, ...] = ()
    regions: tuple[RegionResult, ...] = ()
    interrupted: bool = False

    @property
    def undecided(self) -> int:
        """How many answers are not known, so that a difference may be hidden in them."""
        return (
            sum(claim.verdict is Verdict.UNDECIDED for claim in self.claims)
            + sum(cell.status is CellStatus.UNDECIDED for cell in self.cells)
            + sum(not region.exact for region in self.regions)
        )


@dataclass(frozen=True, slots=True)
class Changes:
    """All that differs."""

    old: Side
    new: Side
    claims: tuple[ClaimChange, ...]
    cells: tuple[CellChange, ...]
    causes: tuple[CauseChange, ...]
    regions: tuple[RegionChange, ...]

    def __len__(self) -> int:
        return len(self.claims) + len(self.cells) + len(self.causes) + len(self.regions)
