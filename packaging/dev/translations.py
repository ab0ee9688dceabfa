#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""translations.py update|check: keeps translations/*.ts in step with what the sources say in tr().

German is translated by people. English needs a file too, for its plurals alone ("1 file", "2 files").
"""

import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOMS = ["client", "models", "ui", "app"]
FOLDER = Path("translations")
GERMAN = "gantry_de.ts"
ENGLISH = "gantry_en.ts"


def lupdate_program():
    for place in ("/usr/lib/qt6/bin/lupdate", "/usr/lib64/qt6/bin/lupdate"):
        if Path(place).exists():
            return place
    for name in ("lupdate6", "lupdate-qt6", "lupdate"):
        if shutil.which(name):
            return name
    sys.exit("lupdate was not found: it belongs to Qt's linguist tools")


def lupdate(folder):
    """Runs it over the rooms; the files in the folder keep what is translated and lose what is gone."""
    for name, extra in ((GERMAN, ["-target-language", "de_DE"]), (ENGLISH, ["-target-language", "en_US", "-pluralonly"])):
        command = [lupdate_program(), "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en_US",
                   "-I", ".", *extra, *[room for room in ROOMS if Path(room).is_dir()], "-ts", str(folder / name)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            sys.exit(f"lupdate failed:\n{done.stdout}{done.stderr}")
        print_warnings(done.stderr)


# It warns of classes it cannot place without the headers' macros; only what loses a message matters here.
def print_warnings(text):
    for line in text.splitlines():
        if "tr()" in line and "lacks Q_OBJECT" in line:
            print(line)


def messages(path):
    """Every message of a file: (context, source, comment) -> its element."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            found[key] = message
    return found


def forms(message):
    translation = message.find("translation")
    plural = list(translation.iter("numerusform"))
    return [form.text or "" for form in plural] if plural else [translation.text or ""]


def untranslated(path):
    return [key for key, message in messages(path).items()
            if message.find("translation").get("type") == "unfinished" or not all(forms(message))]


def placeholder_problems(path):
    """A %1 that is lost in translation loses the number or the name it stands for."""
    for (context, source, _), message in messages(path).items():
        for form in forms(message):
            lost = [mark for mark in ("%1", "%2", "%3", "%4") if form and (mark in source) != (mark in form)]
            if lost:
                yield f"{path}: {context}: {', '.join(lost)} differ between {source!r} and {form!r}"


def update():
    FOLDER.mkdir(exist_ok=True)
    lupdate(FOLDER)
    for name in (GERMAN, ENGLISH):
        missing = untranslated(FOLDER / name)
        print(f"{FOLDER / name}: {len(messages(FOLDER / name))} messages, {len(missing)} to translate")


def differences(name, fresh):
    kept, wanted = set(messages(FOLDER / name)), set(messages(fresh / name))
    for context, source, _ in sorted(wanted - kept):
        yield f"{FOLDER / name}: missing in {context}: {source!r}"
    for context, source, _ in sorted(kept - wanted):
        yield f"{FOLDER / name}: no longer in the sources, in {context}: {source!r}"


def check():
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder)
        for name in (GERMAN, ENGLISH):
            if not (FOLDER / name).exists():
                sys.exit(f"{FOLDER / name} is missing; make it with ./dev translations")
            shutil.copy(FOLDER / name, fresh / name)
        lupdate(fresh)
        for name in (GERMAN, ENGLISH):
            problems += differences(name, fresh)
            problems += placeholder_problems(FOLDER / name)
        # A message without its German is shown in English; a plural without its English is shown as "%n file(s)".
        problems += [f"{FOLDER / ENGLISH}: no plural for {source!r} in {context}"
                     for context, source, _ in untranslated(FOLDER / ENGLISH)]
    for problem in problems:
        print(problem)
    return 1 if problems else 0


def main():
    if sys.argv[1:] == ["update"]:
        return update()
    if sys.argv[1:] == ["check"]:
        return check()
    return "usage: translations.py update|check"


if __name__ == "__main__":
    sys.exit(main())
