# SPDX-FileCopyrightText: 2026 RedVest contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# What packaging/run and packaging/test share. Sourced, never run.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# What building and running needs. A test holds these lists against what the sources, the build and the scripts ask for
# (tests/packaging); which package brings what is written in tests/packaging/providers.txt.
PACKAGES_RUN=(
    git build-essential clang-14 cmake ninja-build ccache pkg-config
    qt6-base-dev qt6-base-dev-tools libqt6sql6-sqlite libqt6sql6-psql
    qt6-tools-dev qt6-l10n-tools qt6-translations-l10n
    qt6-charts-dev libqt6opengl6-dev qt6-svg-dev
    zlib1g-dev libminizip-dev libxlsxwriter-dev
    libsodium-dev libqrencode-dev libcli11-dev libsqlite3-dev liblemon-dev
    fonts-arphic-ukai fonts-noto-cjk
)
PACKAGES_TEST=(
    catch2 librapidcheck-dev poppler-utils postgresql python3 clang-format
    xdotool xvfb dbus-daemon dbus-bin fcitx5 fcitx5-pinyin fcitx5-frontend-qt6
)
# What reading the code by machine needs beside that.
PACKAGES_TIDY=(clang-tidy)
# What the fuzzers of packaging/fuzz need beside that.
PACKAGES_FUZZ=(libclang-rt-14-dev)

STEP="starting"
ADVICE="Read the message above."

# step WHAT WHAT_TO_DO_WHEN_IT_FAILS
step() {
    STEP=$1
    ADVICE=$2
    printf '\n== %s\n' "$STEP" >&2
}

say() { printf '%s\n' "$*" >&2; }

stop() {
    trap - EXIT
    say "Stopped while $STEP: $1"
    exit 1
}

on_exit() {
    local code=$?
    [ "$code" -eq 0 ] || say "Stopped while $STEP (exit code $code). $ADVICE"
}
trap on_exit EXIT

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        stop "installing packages needs root. Run this as root, or install sudo."
    fi
}

# The names of all packages that are there, one a line.
installed_packages() {
    dpkg-query -W -f='${db:Status-Abbrev} ${Package}\n' 2>/dev/null | awk '$1 == "ii" { print $2 }'
}

# Installs what is not there yet; asks apt nothing when all is there.
install_packages() {
    local missing=() package
    local installed
    installed=$(installed_packages) || stop "this is no Debian system. Install by hand: $*"
    for package in "$@"; do
        grep -qxF "$package" <<<"$installed" || missing+=("$package")
    done
    [ "${#missing[@]}" -gt 0 ] || return 0
    command -v apt-get >/dev/null || stop "this is no Debian system. Install by hand: ${missing[*]}"
    step "installing ${#missing[@]} packages: ${missing[*]}" "Is the network there, and are the package sources right?"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 update -q </dev/null >&2
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y -q --no-install-recommends \
        "${missing[@]}" </dev/null >&2
}

# Says what is still to be installed where people type Chinese by fcitx5: without its part for Qt 6 it does not reach
# the window. Nothing is installed, for how somebody types is not ours to change.
recommend_input_method() {
    local installed
    installed=$(installed_packages) || return 0
    if grep -qxF fcitx5 <<<"$installed" && ! grep -qxF fcitx5-frontend-qt6 <<<"$installed"; then
        say "To type Chinese by fcitx5 in the window, install its part for Qt 6: apt-get install fcitx5-frontend-qt6"
    fi
}

# build PRESET [TARGET…]
build() {
    local preset=$1
    shift
    step "configuring the $preset build" "If the tools changed since the last time, remove build/$preset and try again."
    cmake --preset "$preset" -Wno-dev --log-level=WARNING >&2
    step "building ($preset; the first time takes some minutes)" "The compiler's first error above tells the file and line."
    cmake --build --preset "$preset" ${1:+--target "$@"} >&2
}
