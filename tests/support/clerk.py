# SPDX-FileCopyrightText: 2026 RedVest contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A clerk who types Chinese into the real window by a real input method: what tests of typing have in common.

fcitx5 with its pinyin serves a session bus of its own under Xvfb; xdotool presses the keys. What is composed, what is
committed and which method a field gets is read from the bus, and every failure tells what was pressed and heard last.
"""

import argparse
import collections
import csv
import glob
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time

from screen import Screen, stop, wait

PINYIN, DIRECT = "pinyin", "keyboard-us"    # methods by the names fcitx5 gives them
PATIENCE = 30.0                             # a busy machine takes its time
LIST = (140, 400)                           # rows of the picture that hold the first people of the list
TOLD = 60                                   # a failure tells so much of what was pressed and heard

PROFILE = """[Groups/0]
Name=Default
Default Layout=us
DefaultIM=pinyin

[Groups/0/Items/0]
Name=keyboard-us
Layout=

[Groups/0/Items/1]
Name=pinyin
Layout=

[GroupOrder]
0=Default
"""
# On from the beginning in every window, and no changes to the keyboard of the display, which xdotool relies on.
SETTINGS = {"profile": PROFILE, "config": "[Behavior]\nActiveByDefault=True\n",
            "conf/xcb.conf": "Allow Overriding System XKB Settings=False\n"}


def is_chinese(text):
    return bool(text) and all("\u4e00" <= letter <= "\u9fff" for letter in text)


class Bus:
    """A session bus of our own, and what the program and the input method say to each other on it."""

    def __init__(self, folder, environment):
        read, write = os.pipe()
        self.daemon = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--nopidfile",
                                        f"--address=unix:path={folder}/bus", f"--print-address={write}"],
                                       pass_fds=[write], env=environment, stderr=subprocess.DEVNULL)
        os.close(write)
        self.environment = {**environment, "DBUS_SESSION_BUS_ADDRESS": os.read(read, 1024).decode().strip()}
        self.heard = []     # [member, texts…]
        self.diary = collections.deque(maxlen=TOLD)     # [time, what was pressed, or the message as it grows in heard]
        self.monitor = subprocess.Popen(["dbus-monitor", "--session", "interface='org.fcitx.Fcitx.InputContext1'",
                                         "interface='org.fcitx.Fcitx.InputMethod1'",
                                         "type='signal',member='NameOwnerChanged',arg0='org.fcitx.Fcitx5'"],
                                        env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                        encoding="utf-8", errors="replace")
        threading.Thread(target=self.listen, daemon=True).start()
        # It loses its name when it begins to hear all.
        wait("the monitor of the bus", lambda: self.all("NameLost"), PATIENCE)

    def listen(self):
        for line in self.monitor.stdout:
            said = re.match(r"(?:signal|method call) .*member=(\w+)", line)
            text = re.match(r'\s+string "(.*)"$', line)
            if said:
                self.heard.append([said[1]])
                self.note(self.heard[-1])
            elif text and self.heard:
                self.heard[-1].append(text[1])

    def note(self, what):
        self.diary.append((time.monotonic(), what))

    def story(self):
        """The last that was pressed and heard, a line each, with the milliseconds until the last of it."""
        last = [*self.diary]
        return "\n".join(f"  {(at - last[-1][0]) * 1000:8.0f} ms  {what if isinstance(what, str) else ' '.join(what)}"
                         for at, what in last)

    def all(self, member, since=0):
        """The texts of every such message, oldest first."""
        return [said[1:] for said in self.heard[since:] if said[0] == member]

    def last(self, member, since=0):
        """The texts of the last such message, run together; None where there was none."""
        found = self.all(member, since)
        return "".join(found[-1]) if found else None


class Clerk:
    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.workspace = folder / "desk.redvest"
        self.processes = []
        self.bus = None
        self.pressed = 0    # keys, each chord one
        self.screen = Screen(folder)
        self.processes.append(self.screen.server)
        home = {name: str(folder) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME",
                                               "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")}
        self.environment = {**os.environ, **home, "DISPLAY": self.screen.display, "QT_QPA_PLATFORM": "xcb",
                            "QT_IM_MODULE": "fcitx", "LC_ALL": "C.UTF-8"}

    def ask(self, *words):
        done = subprocess.run([self.program, "--workspace", str(self.workspace), *words], env=self.environment,
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            stop(f"{' '.join(words)} ended with {done.returncode}: {done.stderr}")
        return done.stdout

    def registered(self):
        return json.loads(self.ask("--json", "list", "volunteers"))["count"]

    def start_method(self):
        for name, text in SETTINGS.items():
            file = self.folder / "fcitx5" / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        self.bus = Bus(self.folder, self.environment)
        self.processes += [self.bus.daemon, self.bus.monitor]
        self.environment = self.bus.environment
        method = subprocess.Popen(["fcitx5", "--disable=wayland,waylandim,notifications,notificationitem,clipboard"],
                                  env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                  stderr=subprocess.DEVNULL)
        self.processes.append(method)
        wait("fcitx5", lambda: self.bus.all("NameOwnerChanged"), PATIENCE)

    def start_window(self):
        self.window = subprocess.Popen([self.program, "--workspace", str(self.workspace), "--lang", "en"],
                                       env=self.environment, stdin=subprocess.DEVNULL)
        self.processes.append(self.window)
        wait("the window", lambda: self.window.poll() is not None or self.screen.finds("RedVest"), PATIENCE)
        if self.window.poll() is not None:
            stop(f"the program ended with {self.window.returncode} instead of starting")
        self.screen.still()
        # There is no window manager that would give it the keyboard.
        self.screen.type("search", "--onlyvisible", "--name", "RedVest", "windowfocus", "--sync")
        wait("the window to speak to the input method", lambda: self.bus.all("FocusIn"), PATIENCE)

    def press(self, *keys):
        self.bus.note(f"[{' '.join(keys)}]")
        self.pressed += len(keys)
        self.screen.type("key", *keys)

    def type(self, text):
        self.bus.note(f"[{text}]")
        self.pressed += len(text)
        self.screen.type("type", "--delay", "4", text)

    def go(self, key, where, method):
        """Presses the key and waits for the keyboard to be in another field, which must be given that method."""
        mark = len(self.bus.heard)
        self.press(key)
        wait(f"{key} to lead to {where}", lambda: self.bus.all("FocusOut", mark), PATIENCE)
        # Its words for people, for programs and for the language.
        wait(f"{where} to be given the method {method}",
             lambda: [words[1:2] for words in self.bus.all("CurrentIM", mark)][-1:] == [[method]], PATIENCE)

    def holds(self, text):
        """Waits until the field with the keyboard holds exactly that."""
        wait(f"the field to hold {text}", lambda: self.bus.last("SetSurroundingText") == text, PATIENCE)

    def compose(self, letters, shown):
        self.type(letters)
        wait(f"{shown} to be composed", lambda: self.bus.last("UpdateFormattedPreedit") == shown, PATIENCE)

    def end(self, key):
        """Ends a composition by that key. Returns what it became; the keyboard must stay where it is.

        Nothing is waited for where that opens or closes a list of choices: what is typed on at once must be composed.
        """
        mark = len(self.bus.heard)
        self.press(key)
        wait(f"{key} to end the composition", lambda: self.bus.last("CommitString", mark), PATIENCE)
        text = self.bus.last("CommitString", mark)
        if (key == "space") != is_chinese(text):
            stop(f"{key} made {text} of what was composed")
        return text

    def type_directly(self, text, what):
        """What is typed must neither be composed nor pass through the input method at all."""
        mark = len(self.bus.heard)
        self.type(text)
        self.holds(text)
        meddled = [said for said in self.bus.heard[mark:] if said[0] in ("ProcessKeyEvent", "CommitString") or
                   said[0] == "UpdateFormattedPreedit" and said[1:]]
        if meddled:
            stop(f"the input method had its hands in {what}: {meddled}")

    def save(self, people):
        """Saves the form and waits for the next to be empty."""
        mark = len(self.bus.heard)
        self.press("ctrl+Return")
        wait(f"{people} to be registered", lambda: self.registered() == people, PATIENCE)
        wait("an empty form", lambda: self.bus.all("FocusOut", mark), PATIENCE)
        self.screen.still()

    def find(self, letters, shown, key, name):
        """Looks somebody up in the list and opens what was found."""
        self.go("ctrl+f", "the search", PINYIN)
        self.screen.still()
        before = self.screen.rows(*LIST)
        self.compose(letters, shown)
        self.holds(self.end(key))
        wait(f"the list to follow the search for {name}", lambda: self.screen.rows(*LIST) != before, PATIENCE)
        self.screen.still()
        self.go("Return", "the list", DIRECT)
        self.go("Return", "the number of who was found", DIRECT)
        self.go("Return", "the name of who was found", PINYIN)
        self.holds(name)
        self.go("Escape", "the list", DIRECT)

    def judge(self, people):
        """What is stored must be what was typed, and nothing else. Closes the window."""
        self.window.terminate()
        self.window.wait()
        file = self.folder / "people.csv"
        self.ask("export", "volunteers", str(file), "--full-ids", "--reason", "test")
        with open(file, encoding="utf-8-sig", newline="") as rows:
            stored = {row["证件号码"]: row for row in csv.DictReader(rows)}
        if len(stored) != len(people):
            stop(f"{len(stored)} people are stored instead of {len(people)}: {stored}")
        wrong = [(person["姓名"], field, text, found) for person in people for field, text in person.items()
                 if (found := stored.get(person["证件号码"], {}).get(field)) != text]
        if wrong:
            stop(f"typed and stored differ: {wrong}")


def is_missing():
    there = [shutil.which("Xvfb"), shutil.which("xdotool"), shutil.which("dbus-daemon"), shutil.which("dbus-monitor"),
             shutil.which("fcitx5"), glob.glob("/usr/share/fcitx5/inputmethod/pinyin.conf"),
             glob.glob("/usr/lib/*/qt6/plugins/platforminputcontexts/libfcitx5platforminputcontextplugin.so")]
    return not all(there)


def employ(kind):
    """Lets a clerk of that kind do its work() at the PROGRAM of the command line. Returns the status to end with: 77
    where something needed is missing. --keep FOLDER keeps what was made, the last picture included."""
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--keep")
    options = parser.parse_args()
    if is_missing():
        print(f"{pathlib.Path(sys.argv[0]).name}: skipped, Xvfb, xdotool, the D-Bus daemon, fcitx5, its pinyin or its "
              "part for Qt 6 is missing (packaging/test installs them)")
        return 77
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(options.keep or scratch)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        clerk = kind(str(pathlib.Path(options.program).resolve()), folder)
        try:
            print(clerk.work())
        except SystemExit as end:
            raise SystemExit(f"{end}\npressed and heard last:\n{clerk.bus.story() if clerk.bus else ''}") from end
        finally:
            if options.keep:
                shutil.copy(clerk.screen.buffer, folder / "last.xwd")   # what stood on the screen
            for process in reversed(clerk.processes):
                process.terminate()
                process.wait()
    return 0
