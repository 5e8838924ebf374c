#!/bin/bash
# SPDX-FileCopyrightText: 2026 RedVest contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# From a workbook of 50 000 rows to the gap by street to a found name: our command line beside LibreOffice.
#
#   bench_story.sh [BUILD [ROWS]]      BUILD: build/bench by default
#
# What each side does: README.md.
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
build=${1:-$root/build/bench}
rows=${2:-50000}
runs=${RUNS:-5}
goal=0.6
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export QT_QPA_PLATFORM=offscreen

name=$("$build/tests/bench/bench_files" "$folder/story.xlsx" "$rows")
desk=$folder/desk.redvest

ours() {
    local run=("$build/app/redvest" --workspace "$desk")
    rm -f "$desk"*
    "${run[@]}" new --division 310106 --office 静安区文明办
    "${run[@]}" import workbook "$folder/story.xlsx"
    "${run[@]}" gaps --by street --from 2022-03-20 --to 2022-03-21
    "${run[@]}" list volunteers --search "$name"
}

# wall and CPU seconds of a command, its children too
measure() {
    local TIMEFORMAT='%R %U %S'
    { time "$@" >"$folder/out" 2>"$folder/err"; } 2>&1 | awk '{ printf "%.2f %.2f\n", $1, $2 + $3 }'
}
middle() { sort -g | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

for ((i = 0; i < runs; ++i)); do
    measure ours >>"$folder/ours"
    grep -q "$name" "$folder/out" || { cat "$folder/err" >&2; exit 3; }
done
printf 'story, ours: wall %s s, CPU %s s (medians of %d)\n' \
    "$(cut -d' ' -f1 "$folder/ours" | middle)" "$(cut -d' ' -f2 "$folder/ours" | middle)" "$runs"

if ! command -v soffice >/dev/null || ! /usr/bin/python3 -c 'import uno' 2>/dev/null; then
    echo "No LibreOffice with python3-uno here: nothing to compare with." >&2
    exit 0
fi
for ((i = 0; i < runs; ++i)); do
    /usr/bin/python3 "$root/tests/bench/story_office.py" "$folder/story.xlsx" "$name" >>"$folder/theirs"
done
printf 'story, LibreOffice: wall %s s, CPU %s s (medians of %d)\n' \
    "$(cut -d' ' -f1 "$folder/theirs" | middle)" "$(cut -d' ' -f2 "$folder/theirs" | middle)" "$runs"
ratio=$(paste -d' ' "$folder/ours" "$folder/theirs" | awk '{ print $2 / $4 }' | middle)
printf 'story: ratio of CPU %.2f (goal %s)\n' "$ratio" "$goal"
awk -v r="$ratio" -v g="$goal" 'BEGIN { exit r <= g ? 0 : 2 }'
