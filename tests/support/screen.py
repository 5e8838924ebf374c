# SPDX-FileCopyrightText: 2026 RedVest contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A display without a screen and the hands of a clerk in front of it: what tests of the real window have in common."""

import os
import pathlib
import struct
import subprocess
import sys
import time

WIDTH, HEIGHT = 1366, 768
FOOT = 24       # rows of the line at the foot of the window
WINDOW = 740    # the window is so high and stands at the top
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def number_of(nth, born="19850505"):
    """A made-up resident number of somebody born on that day in no real district."""
    body = f"310199{born}{nth:03d}"
    return body + "10X98765432"[sum(w * int(d) for w, d in zip(WEIGHTS, body)) % 11]


def stop(why):
    """Ends the test with the reason, before which its name stands."""
    raise SystemExit(f"{pathlib.Path(sys.argv[0]).name}: {why}")


def wait(what, condition, seconds=20.0):
    """Until the condition holds; `what` says what was waited for in vain."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return
        time.sleep(0.03)
    stop(f"waited {seconds:.0f} s for {what}")


class Screen:
    """A display without a screen. What it shows is read from its frame buffer."""

    def __init__(self, folder):
        read, write = os.pipe()
        # -noreset: else the server starts anew after each client that was alone, and turns away who comes then.
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24",
                                        "-fbdir", str(folder), "-nolisten", "tcp", "-noreset"], pass_fds=[write],
                                       stderr=subprocess.DEVNULL)
        os.close(write)
        self.display = ":" + os.read(read, 16).decode().strip()
        self.buffer = folder / "Xvfb_screen0"

    def rows(self, first, last):
        data = self.buffer.read_bytes()
        header = struct.unpack(">25I", data[:100])
        start = header[0] + header[19] * 12
        line = header[12]
        return data[start + first * line:start + last * line]

    def foot(self):
        return self.rows(WINDOW - FOOT, WINDOW)

    def type(self, *words):
        subprocess.run(["xdotool", *words], env={**os.environ, "DISPLAY": self.display}, check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def finds(self, title):
        return subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title],
                              env={**os.environ, "DISPLAY": self.display}, stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL).returncode == 0

    def still(self):
        """Waits until the picture does not change any more."""
        last = None

        def is_still():
            nonlocal last
            now = self.rows(0, WINDOW)
            same, last = now == last, now
            time.sleep(0.15)
            return same
        wait("the window to come to rest", is_still)
