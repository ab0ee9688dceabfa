# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes model.json from the texts: how likely each run of one to three letters is in each language.

Run it in this folder after changing a text: python3 train.py
"""

import json
import math
import pathlib
from collections import Counter

from features import runs_of_letters

COMMONEST = 1500


def main():
    folder = pathlib.Path(__file__).parent
    counts = {
        path.stem: Counter(runs_of_letters(path.read_text(encoding="utf-8")))
        for path in sorted((folder / "texts").glob("*.txt"))
    }
    together = sum(counts.values(), Counter())
    known = [run for run, _ in together.most_common(COMMONEST)]
    model = {}
    for language, counter in counts.items():
        # One is added to every count, so that a run never seen in a language is unlikely, not impossible.
        total = sum(counter[run] for run in known) + len(known)
        model[language] = {run: round(math.log((counter[run] + 1) / total), 4) for run in known}
    text = json.dumps(model, ensure_ascii=False, indent=0, sort_keys=True)
    (folder / "model.json").write_text(text + "\n", encoding="utf-8")
    print(f"{len(model)} languages, {len(known)} runs of letters")


if __name__ == "__main__":
    main()
