#!/usr/bin/env bash
# Installs the kcheck of this action into an environment of its own, and puts it on the PATH of the
# steps that follow.
set -euo pipefail

environment=$RUNNER_TEMP/kcheck
"${KCHECK_PYTHON:-python3}" -m venv "$environment"
bin=$environment/bin
[ -d "$bin" ] || bin=$environment/Scripts # Windows
"$bin/python" -m pip --disable-pip-version-check install --quiet \
    --constraint "$GITHUB_ACTION_PATH/requirements.lock" "$GITHUB_ACTION_PATH"
"$bin/kcheck" --version
echo "$bin" >>"$GITHUB_PATH"
