"""Work on kcheck with nothing but Python 3.11 or later.

    python3 dev.py check [ARGS...]   check a packaged model, or run `kcheck ARGS...`
    python3 dev.py test [ARGS...]    run the tests; ARGS go to pytest
    python3 dev.py fuzz [--count N]  feed hostile input to everything that reads; 100000 by default
    python3 dev.py proofs [MODEL...] write the certificates of the packaged models anew
    python3 dev.py faults [--write]  plant bugs, one at a time, and see which test catches each
    python3 dev.py tables            run the models of Kubernetes: models/README.md, golden stories
    python3 dev.py docs              build the documentation into docs/_build; a warning is an error
    python3 dev.py setup [--fresh]   only set up the environment; --fresh builds it anew

Each command first sets up the folder .venv beside this file where that is needed: an environment
of its own with the versions of requirements.lock. Nothing outside the checkout is touched.
"""

# This file has to be read by the oldest Python that somebody may start it with, to tell them so:
# no annotations, no f-strings, nothing imported that Python 2.7 does not have before the check.

from __future__ import print_function

import hashlib
import os
import subprocess
import sys

NEEDED = (3, 11)
NEWER = ("python3.14", "python3.13", "python3.12", "python3.11")
ROOT = os.path.dirname(os.path.abspath(__file__))
VENV = os.path.join(ROOT, ".venv")
STAMP = os.path.join(VENV, "kcheck-setup")
MODEL = os.path.join("models", "pod_termination.stpa")

# pip's own release, for a Python that comes without pip and ensurepip (as Debian's does).
PIP_URL = (
    "https://files.pythonhosted.org/packages/07/25/"
    "ee8c38ae72d66b844ce8eb9711ba905dba21ca1a8a0c960057c41cd23337/pip-26.3-py3-none-any.whl"
)
PIP_SHA256 = "f3b60b20ffaadd4415ed7957212a38ac63fa4c5fa375bd0f4a797777940fad13"


class Failed(Exception):
    """Something that the reader has to mend; the message says what."""


def main(arguments):
    command, rest = (arguments[0], arguments[1:]) if arguments else ("help", [])
    if command == "check":
        setup("requirements.lock")
        return run([tool("kcheck")] + (rest or [MODEL]))
    if command == "test":
        setup("requirements-dev.lock")
        workers = str(min(os.cpu_count() or 1, 4))
        spread = ["-n", workers, "--maxschedchunk", "4"]  # else one gets the long ones at the end
        return run([tool("python"), "-m", "pytest"] + spread + rest)
    modules = {"fuzz": "tests.hostile", "faults": "tests.faults", "tables": "tests.models.tables"}
    if command in modules:
        setup("requirements-dev.lock")
        module = modules[command]
        return run([tool("python"), "-m", module] + rest)
    if command == "proofs":
        setup("requirements.lock")
        return write_proofs(rest)
    if command == "docs" and not rest:
        setup("requirements-dev.lock")
        source, target = os.path.join(ROOT, "docs"), os.path.join(ROOT, "docs", "_build")
        options = ["-b", "html", "-E", "-W", "--keep-going", "-q"]
        status = run([tool("python"), "-m", "sphinx"] + options + [source, target])
        if status == 0:
            print("Built: {}".format(os.path.join(target, "index.html")))
        return status
    if command == "setup" and rest in ([], ["--fresh"]):
        if rest:
            remove_venv()
        setup("requirements-dev.lock")
        print("Ready: {}".format(tool("kcheck")))
        return 0
    print(__doc__.strip())
    return 0 if command in ("help", "-h", "--help") else 2


def write_proofs(chosen):
    """The folder proofs/ as the models yield it now, or what the chosen models yield: what was
    there is replaced. Each model in a process of its own, on all cores. 1 where a proof has no
    certificate."""
    import re
    import shutil
    from concurrent.futures import ThreadPoolExecutor

    models = list(chosen)
    if not models:
        for name in os.listdir(os.path.join(ROOT, "proofs")):
            if os.path.isdir(os.path.join(ROOT, "proofs", name)):
                shutil.rmtree(os.path.join(ROOT, "proofs", name))
        for folder, _, names in sorted(os.walk(os.path.join(ROOT, "models"))):
            inside = os.path.relpath(folder, ROOT)
            models += sorted(os.path.join(inside, n) for n in names if n.endswith(".stpa"))
    claims = re.compile(r"^(check|constraint|uca|no uca|mitigation)\b", re.MULTILINE)
    options = ["--no-cache", "--jobs", "1", "--timeout", "10min", "--quiet", "--proofs", "proofs"]

    def write(model):
        """What was said of the certificates of one model, and whether all is well."""
        with open(os.path.join(ROOT, model), encoding="utf-8") as stream:
            if not claims.search(stream.read()):
                return "", True  # what it imports is asked for by itself
        where = os.path.relpath(os.path.splitext(model)[0], "models")
        shutil.rmtree(os.path.join(ROOT, "proofs", where), ignore_errors=True)
        process = subprocess.run(
            [tool("kcheck"), "check"] + options + [model],
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        lines = [line for line in process.stderr.splitlines() if "certificate" in line]
        said = "".join("{}: {}\n".format(model, line) for line in lines)
        return said, bool(lines) and "no certificate" not in said

    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        results = []
        for said, well in pool.map(write, models):
            print(said, end="")
            sys.stdout.flush()
            results.append(well)
    return 0 if all(results) else 1


def require_python(arguments):
    """Go on with a newer Python where this one is too old and another is at hand."""
    if sys.version_info >= NEEDED:
        return
    for name in NEWER:
        try:
            works = subprocess.call(
                [name, "-c", "import sys; sys.exit(sys.version_info < {!r})".format(NEEDED)],
                stderr=subprocess.PIPE,
            )
        except OSError:
            continue
        if works == 0:
            sys.exit(subprocess.call([name, os.path.abspath(__file__)] + arguments))
    raise Failed(
        "kcheck needs Python {}.{} or later; this is Python {} ({}),\n"
        "and none of {} is on the PATH.\n"
        "Install a newer Python (https://www.python.org/downloads/) and say, for example,\n"
        "    python3.12 dev.py {}".format(
            NEEDED[0],
            NEEDED[1],
            sys.version.split()[0],
            sys.executable,
            ", ".join(NEWER),
            " ".join(arguments),
        )
    )


def setup(lock):
    """Make .venv hold what `lock` names and kcheck itself, unless it does so already."""
    wanted = fingerprint(lock)
    if stamped() in (wanted, fingerprint("requirements-dev.lock")):
        return
    if sys.prefix == VENV:
        raise Failed("Start dev.py with a Python outside .venv, or leave the environment first.")
    if not usable(tool("python")):
        remove_venv()
        say("Setting up {} (Python {})".format(VENV, sys.version.split()[0]))
        create_venv()
    say("Installing what {} names".format(lock))
    install(["-r", os.path.join(ROOT, lock)])
    install(["--no-deps", "-e", ROOT])
    with open(STAMP, "w") as stream:
        stream.write(wanted)


def fingerprint(lock):
    """Changes when the environment has to be brought up to date."""
    digest = hashlib.sha256(lock.encode())
    for name in ("requirements.lock", lock, "pyproject.toml", "dev.py"):
        with open(os.path.join(ROOT, name), "rb") as stream:
            digest.update(stream.read())
    return digest.hexdigest()


def stamped():
    try:
        with open(STAMP) as stream:
            found = stream.read()
    except OSError:
        return None
    return found if usable(tool("python")) else None


def usable(python):
    try:
        return subprocess.call([python, "-c", "import encodings"], stderr=subprocess.PIPE) == 0
    except OSError:
        return False


def create_venv():
    import venv

    venv.EnvBuilder(with_pip=False, symlinks=os.name != "nt").create(VENV)
    python = tool("python")
    if call_quietly([python, "-m", "ensurepip", "--upgrade", "--default-pip"]):
        return
    say("This Python has no ensurepip: fetching pip itself")
    wheel = fetch_pip()
    try:
        call([python, os.path.join(wheel, "pip"), "install", "--quiet", wheel])
    finally:
        os.remove(wheel)


def fetch_pip():
    """pip's wheel, which runs without being installed; checked against its known hash."""
    from urllib.request import urlopen

    try:
        with urlopen(PIP_URL, timeout=60) as answer:
            content = answer.read()
    except OSError as error:
        raise Failed(
            "This Python comes without pip, and pip cannot be fetched ({}).\n"
            "Install it (on Debian and Ubuntu: apt install python3-venv) and try again.".format(
                error
            )
        )
    if hashlib.sha256(content).hexdigest() != PIP_SHA256:
        raise Failed(
            "What came from {}\nis not the release of pip that was asked for.".format(PIP_URL)
        )
    path = os.path.join(VENV, PIP_URL.rsplit("/", 1)[1])
    with open(path, "wb") as stream:
        stream.write(content)
    return path


def install(arguments):
    pip = [tool("python"), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    call(pip + arguments)


def call(command):
    if subprocess.call(command, cwd=ROOT) != 0:
        raise Failed(
            "This failed (what it said is above):\n    {}\nIs the network reachable? "
            "`python3 dev.py setup --fresh` begins again from nothing.".format(" ".join(command))
        )


def call_quietly(command):
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    process.communicate()
    return process.returncode == 0


def run(command):
    """The exit status of a command that owns the terminal from now on."""
    process = subprocess.Popen(command, cwd=ROOT)
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:
            continue  # the command got it too, and ends in its own way


def remove_venv():
    import shutil

    if os.path.isdir(VENV):
        shutil.rmtree(VENV)


def tool(name):
    """Path of a program in .venv."""
    if os.name == "nt":
        return os.path.join(VENV, "Scripts", name + ".exe")
    return os.path.join(VENV, "bin", name)


def say(text):
    print("dev.py: " + text, file=sys.stderr)
    sys.stderr.flush()


if __name__ == "__main__":
    try:
        require_python(sys.argv[1:])
        sys.exit(main(sys.argv[1:]))
    except Failed as failure:
        sys.stderr.write("dev.py: {}\n".format(failure))
        sys.exit(2)
