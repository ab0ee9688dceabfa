# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails while loading, on purpose: shows how a build that cannot work is reported."""


def load_model_fn(config):
    raise FileNotFoundError("weights.bin is not in the bundle (this sample fails on purpose)")


def load_predict_fn(config, model):
    return lambda **request: request
