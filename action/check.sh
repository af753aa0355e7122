#!/usr/bin/env bash
# Checks the models that KCHECK_MODELS names. What it finds goes to the log, to annotations of the
# pull request, to the summary of the job and to the files that are asked for.
set -euo pipefail
shopt -s nullglob globstar

models=()
while IFS= read -r pattern || [ -n "$pattern" ]; do
    pattern=${pattern#"${pattern%%[![:space:]]*}"}
    pattern=${pattern%"${pattern##*[![:space:]]}"}
    [ -n "$pattern" ] || continue
    IFS=
    # shellcheck disable=SC2206 # the pattern is to be expanded, and not cut at spaces
    found=($pattern)
    unset IFS
    if [ ${#found[@]} -eq 0 ]; then
        echo "::error title=kcheck::no model matches a pattern of 'models'"
        echo "status=2" >>"$GITHUB_OUTPUT"
        exit 2
    fi
    models+=("${found[@]}")
done <<<"${KCHECK_MODELS:-**/*.stpa}"

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

arguments=(--timeout "${KCHECK_TIMEOUT:-60s}")
arguments+=(--output "github=$scratch/annotations" --output "markdown=$scratch/summary")
[ -z "${KCHECK_BASELINE:-}" ] || arguments+=(--baseline "$KCHECK_BASELINE")
[ -z "${KCHECK_SARIF:-}" ] || arguments+=(--output "sarif=$KCHECK_SARIF")
[ -z "${KCHECK_JUNIT:-}" ] || arguments+=(--output "junit=$KCHECK_JUNIT")

# Text of a model in the log is no command to the runner.
token=kcheck-$RANDOM$RANDOM$RANDOM
echo "::stop-commands::$token"
status=0
kcheck check "${arguments[@]}" -- "${models[@]}" || status=$?
echo "::$token::"

[ ! -e "$scratch/annotations" ] || cat "$scratch/annotations"
if [ "${KCHECK_SUMMARY:-true}" = true ] && [ -e "$scratch/summary" ]; then
    cat "$scratch/summary" >>"$GITHUB_STEP_SUMMARY"
fi
echo "status=$status" >>"$GITHUB_OUTPUT"
if [ "$status" = 3 ] && [ "${KCHECK_UNDECIDED:-fail}" = pass ]; then
    status=0
fi
exit "$status"
