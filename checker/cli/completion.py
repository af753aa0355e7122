"""`kcheck completion`. Prints what makes a shell complete the command line."""

from __future__ import annotations

import click

from checker.output import out

SHELLS = ("bash", "zsh", "fish")
VARIABLE = "_KCHECK_COMPLETE"


@click.command()
@click.argument("shell", type=click.Choice(SHELLS))
def completion(shell: str) -> int:
    """Print the script that makes a shell complete commands, options, models and
    what is named in a model.

    \b
    bash, in ~/.bashrc:                    eval "$(kcheck completion bash)"
    zsh, in ~/.zshrc after compinit:       eval "$(kcheck completion zsh)"
    fish: kcheck completion fish > ~/.config/fish/completions/kcheck.fish
    """
    from click.shell_completion import get_completion_class

    from checker.cli.group import cli

    kind = get_completion_class(shell)
    assert kind is not None, "click knows these shells"
    out(kind(cli, {}, "kcheck", VARIABLE).source())
    return 0
