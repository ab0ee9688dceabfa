# SPDX-License-Identifier: GPL-3.0-or-later
"""Waits as long as the request says: for watching queues, workers and time limits."""

import time


def load_model_fn(config):
    print("Loading takes two seconds here, on purpose.")
    time.sleep(2)
    return "ready"


def load_predict_fn(config, model):
    def predict(seconds=5):
        started = time.monotonic()
        for second in range(int(seconds)):
            time.sleep(1)
            print(f"{second + 1} of {seconds} seconds")
        time.sleep(seconds - int(seconds))
        return {"asked": seconds, "waited": round(time.monotonic() - started, 2)}

    return predict
