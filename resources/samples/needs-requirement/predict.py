# SPDX-License-Identifier: GPL-3.0-or-later
"""Needs a package: it is installed into a virtual environment of its own before the first worker starts."""

import six


def load_model_fn(config):
    return six.__version__


def load_predict_fn(config, model):
    def predict(value):
        return {"six": model, "is_text": isinstance(value, six.string_types)}

    return predict
