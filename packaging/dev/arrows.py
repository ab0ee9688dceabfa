#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that no room includes a header of a room it may not know.

Two things must agree: the graph below, which people agreed on, and what each room's CMakeLists.txt links. An include is
allowed where the graph allows it, and a link where the graph allows it.
"""

import re
import sys
from pathlib import Path

# Who may know whom. Tests may know everything.
ALLOWED = {
    "client": set(),
    "models": {"client"},
    "ui": {"client", "models", "resources"},
    "app": {"client", "models", "ui", "resources"},
    "localserver": {"client"},
}

# Rooms below the widgets stay free of them, and the client of everything but Core and Network.
FORBIDDEN_LIBRARIES = {
    "client": {"Qt6::Gui", "Qt6::Widgets", "Qt6::Sql", "Qt6::Charts"},
    "models": {"Qt6::Widgets", "Qt6::Charts"},
    "localserver": {"Qt6::Gui", "Qt6::Widgets", "Qt6::Charts"},
}

INCLUDE = re.compile(r'^\s*#\s*include\s*"(\w+)/')
LINKS = re.compile(r"target_link_libraries\(\s*gantry_(\w+)([^)]*)\)")


def linked_libraries(room):
    """The names that the room's library links, as its list files spell them."""
    names = set()
    for lists in Path(room).rglob("CMakeLists.txt"):
        for target, words in LINKS.findall(lists.read_text(encoding="utf-8")):
            if target == room:
                names.update(words.split())
    return names - {"PUBLIC", "PRIVATE", "INTERFACE"}


def reachable(room, links):
    """The rooms whose headers the room may include: what it links, and what those link."""
    found = set()
    waiting = [room]
    while waiting:
        for name in links.get(waiting.pop(), ()):
            other = name.removeprefix("gantry_")
            if name.startswith("gantry_") and other not in found:
                found.add(other)
                waiting.append(other)
    return found


def include_problems(room, known):
    for path in sorted(Path(room).rglob("*")):
        if path.suffix not in (".h", ".cpp"):
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            match = INCLUDE.match(line)
            if match and match[1] in ALLOWED and match[1] != room and match[1] not in known:
                yield f"{path}:{number}: {room} must not include {match[1]}/"


def link_problems(room, libraries):
    for name in sorted(libraries):
        other = name.removeprefix("gantry_")
        if name.startswith("gantry_") and other != "options" and other not in ALLOWED[room]:
            yield f"{room}/CMakeLists.txt: {room} must not link {name}"
        if name in FORBIDDEN_LIBRARIES.get(room, ()):
            yield f"{room}/CMakeLists.txt: {room} must not link {name}"


def main():
    links = {room: linked_libraries(room) for room in ALLOWED}
    problems = []
    for room, allowed in ALLOWED.items():
        problems += link_problems(room, links[room])
        problems += include_problems(room, allowed & reachable(room, links))
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
