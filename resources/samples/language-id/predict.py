# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells the language of a text. Python's standard library is all it needs."""

import json
import math
import pathlib

from features import runs_of_letters


def load_model_fn(config):
    path = pathlib.Path(__file__).parent / "model.json"
    model = json.loads(path.read_text(encoding="utf-8"))
    print(f"Loaded {len(model)} languages: {', '.join(sorted(model))}")
    return model


def load_predict_fn(config, model):
    def predict(text):
        runs = list(runs_of_letters(text))
        scores = {
            language: sum(likely[run] for run in runs if run in likely)
            for language, likely in model.items()
        }
        best = max(scores, key=scores.get)
        # From sums of logarithms back to shares of one.
        shares = {language: math.exp(score - scores[best]) for language, score in scores.items()}
        confidence = 1 / sum(shares.values())
        print(f"{len(runs)} runs of letters: {best}")
        return {
            "language": best,
            "confidence": round(confidence, 4),
            "scores": {language: round(score, 2) for language, score in sorted(scores.items())},
        }

    return predict
