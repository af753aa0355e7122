"""`kcheck certify`. Decides proofs afresh, with a solver of another family"""

from __future__ import annotations

import sys

import click

from checker.cli.options import text_or_json, time_limit, verbose_for_defects
from checker.cli.status import INTERRUPTED
from checker.output import err, out


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="FILE|FOLDER...")
@text_or_json
@click.option("--model", metavar="FILE", help="The model, in place of the one that is named.")
@time_limit("this long for each obligation")
@click.option("-q", "--quiet", is_flag=True, help="Show only what did not pass.")
@verbose_for_defects
def certify(
    paths: tuple[str, ...], layout: str, model: str | None, timeout: float, quiet: bool
) -> int:
    """Decide the proofs in certificates afresh, as `kcheck check --proofs` writes them.

    Each certificate is written again from the model as it is today and from its own invariants; one
    that comes out the same is decided by cvc5, a solver of another family than the one that found
    the proof. z3 is not needed.

    \b
    Exit status: 0 all passed, 1 some are refused, 2 something is no certificate,
    3 the solver gave up.
    """
    from checker import proofs
    from checker.report import certify as report
    from checker.report.progress import progress
    from checker.results import CertifyStatus

    results = []
    interrupted = False
    try:
        with progress(sys.stderr, "certify", wanted=not quiet) as shown:
            for result in proofs.certify_paths(paths, model, timeout, shown.say):
                results.append(result)
                if layout == "text" and not (quiet and result.status is CertifyStatus.PASSED):
                    out(report.render(result))
    except KeyboardInterrupt:
        interrupted = True
    status = INTERRUPTED if interrupted else proofs.certify_status(results)
    if layout == "json":
        out(report.render_json(results, status))
    elif not quiet:
        out(report.render_total(results))
    if interrupted:
        err("kcheck: interrupted\n")
    return status
