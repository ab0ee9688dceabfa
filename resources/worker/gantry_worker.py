# SPDX-License-Identifier: GPL-3.0-or-later
"""One worker of an endpoint: loads a bundle and answers predictions, one at a time.

gantry-local starts it and speaks to it in lines of JSON over the standard input and output it was born with. The
bundle's own prints go to standard error, which the server keeps as the log. It ends when its input closes, so that it
cannot outlive the server. Runs on Python 3.9 and newer, with nothing but the standard library.
"""

import importlib
import json
import os
import queue
import signal
import sys
import threading
import traceback
import urllib.request


def take_channel():
    """Keeps the pipe to the server for itself and points the bundle's prints at the log."""
    requests = os.fdopen(os.dup(0), "r", encoding="utf-8", newline="\n")
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
    with open(os.devnull) as nothing:
        os.dup2(nothing.fileno(), 0)
    os.dup2(2, 1)
    return requests, answers


def die_with_server():
    """Linux ends the worker when the server is killed, even while the bundle's code never gives way."""
    try:
        import ctypes

        ctypes.CDLL(None).prctl(1, signal.SIGKILL)
    except Exception:  # another system: the closed input has to do
        pass


def limit_memory(size):
    if not size:
        return
    try:
        import resource

        # What is written to, not what is merely mapped: graphics drivers map far more than they use.
        resource.setrlimit(resource.RLIMIT_DATA, (size, size))
    except Exception as error:
        print(f"The memory limit could not be set: {error}", file=sys.stderr)


def resolve(path):
    """The attribute a dotted path names: the last part is the attribute, the rest the module."""
    module, _, attribute = path.rpartition(".")
    if not module:
        raise ValueError(f"{path!r} names no module: write it as module.function")
    return getattr(importlib.import_module(module), attribute)


def load(setup):
    """In the worker's order: both functions get the configuration, also when it is None."""
    sys.path.insert(0, setup["folder"])
    config = setup["app_config"]
    model = resolve(setup["load_model_fn"])(config)
    return resolve(setup["load_predict_fn"])(config, model)


def predict(function, task):
    url, args = task.get("url"), task.get("args")
    if url is not None:
        with urllib.request.urlopen(url, timeout=60) as response:
            output = function(response.read())
    elif isinstance(args, dict):
        output = function(**args)
    elif args is not None:
        raise TypeError(f"args must be a JSON object, since the predict function gets its members by name; got {type(args).__name__}")
    else:
        raise ValueError("the request has neither url nor args")
    return json.dumps(output)


def describe(error):
    """What the server needs to say in a sentence, beside the whole traceback."""
    # Where memory ran out, what the failed call held is needed to say so.
    traceback.clear_frames(error.__traceback__)
    return {
        "kind": type(error).__name__,
        "message": str(error),
        "module": getattr(error, "name", None) if isinstance(error, ImportError) else None,
        "traceback": "".join(traceback.format_exception(type(error), error, error.__traceback__)),
    }


def read_requests(stream, inbox):
    for line in stream:
        inbox.put(json.loads(line))
    os._exit(0)


def main():
    die_with_server()
    requests, answers = take_channel()

    def answer(message):
        sys.stderr.flush()
        answers.write(json.dumps(message) + "\n")
        answers.flush()

    inbox = queue.Queue()
    threading.Thread(target=read_requests, args=(requests, inbox), daemon=True).start()
    setup = inbox.get()
    limit_memory(setup.get("memory_bytes"))
    try:
        function = load(setup)
    except BaseException as error:  # SystemExit too: whatever it was, the server has to hear of it
        answer({"event": "load_failed", **describe(error)})
        os._exit(1)
    answer({"event": "ready"})
    while True:
        request = inbox.get()
        try:
            answer({"event": "answer", "id": request["id"], "result": predict(function, request["task"])})
        except BaseException as error:
            answer({"event": "error", "id": request["id"], **describe(error)})


if __name__ == "__main__":
    main()
