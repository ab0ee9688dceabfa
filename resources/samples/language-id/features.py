# SPDX-License-Identifier: GPL-3.0-or-later
"""What the model looks at: runs of one to three letters, with a blank at each end of a word."""

import re


def runs_of_letters(text):
    for word in re.findall(r"[^\W\d_]+", text.lower()):
        padded = f" {word} "
        for length in (1, 2, 3):
            for start in range(len(padded) - length + 1):
                yield padded[start : start + length]
