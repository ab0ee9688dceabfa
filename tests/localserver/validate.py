# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds what a Launch server said, and what it was sent, against Launch's OpenAPI document.

    validate.py OPENAPI EXCHANGES

EXCHANGES is a JSON list of {method, path, status, request, response}; bodies are JSON text, empty for none. Prints one
line per mismatch with route, status and JSON path, then the number of bodies looked at. Ends with 1 where anything does
not fit, and with 77 where the jsonschema package is missing.
"""

import copy
import json
import re
import sys
from datetime import datetime

try:
    import jsonschema
except ImportError:
    print("the Python package jsonschema is not installed")
    sys.exit(77)

TEXT = {"type": "string"}
# Deliberate errors all look like this; the document only describes 422.
ERROR = {"type": "object", "required": ["detail"], "properties": {"detail": TEXT}, "additionalProperties": False}


def members(*names):
    return {"type": "object", "required": list(names), "properties": dict.fromkeys(names, TEXT), "additionalProperties": False}


# The older upload routes, which the document leaves out, by what the official client reads of them.
UPLOAD_ROUTES = {
    ("post", "/v1/hosted_inference/model_bundle_upload"): members("signedUrl", "bucket", "key"),
    ("post", "/v1/hosted_inference/batch_task_input_upload"): members("signedUrl", "bucket", "key"),
    ("get", "/v1/hosted_inference/endpoints/creation_logs/{name}"): members("content"),
}


def strict(schemas):
    """Members that a schema does not name count as misspelt, also where the document would let them pass."""
    schemas = copy.deepcopy(schemas)
    for schema in schemas.values():
        if "properties" in schema:
            schema.setdefault("additionalProperties", False)
    schemas["HTTPValidationError"]["required"] = ["detail"]
    # Launch says it, and this edition of the document does not know it yet.
    schemas["GetModelEndpointV1Response"]["properties"]["status_reason"] = {"type": ["string", "null"]}
    return schemas


def is_moment(text):
    datetime.fromisoformat(text)
    return True


FORMATS = jsonschema.FormatChecker(formats=())
FORMATS.checks("date-time", raises=ValueError)(is_moment)


class Contract:
    def __init__(self, document):
        self.paths = document["paths"]
        self.components = {"schemas": strict(document["components"]["schemas"])}
        templates = list(self.paths) + [path for _, path in UPLOAD_ROUTES]
        # Literal parts win over placeholders: .../latest is no id.
        self.templates = sorted(templates, key=lambda template: template.count("{"))

    def template_of(self, path):
        for template in self.templates:
            pattern = re.sub(r"\\{[^/]*?\\}", "[^/]+", re.escape(template))
            if re.fullmatch(pattern, path):
                return template
        return None

    def response_schema(self, method, template, status):
        if status == 422:
            return {"$ref": "#/components/schemas/HTTPValidationError"}
        if status >= 400:
            return ERROR
        if (method, template) in UPLOAD_ROUTES:
            return UPLOAD_ROUTES[method, template]
        if template == "/v1/streaming-tasks":  # events look like the answers of sync tasks
            template = "/v1/sync-tasks"
        return self.paths[template][method]["responses"][str(status)]["content"]["application/json"]["schema"]

    def request_schema(self, method, template):
        body = self.paths.get(template, {}).get(method, {}).get("requestBody")
        return body["content"]["application/json"]["schema"] if body else None

    def mismatches(self, text, schema):
        """(JSON path, sentence) for each thing that does not fit, the innermost cause of it."""
        try:
            value = json.loads(text)
        except ValueError as error:
            return [("$", f"is not JSON: {error}")]
        schema = {**schema, "components": self.components}
        errors = jsonschema.Draft202012Validator(schema, format_checker=FORMATS).iter_errors(value)
        return [self.innermost(error) for error in errors]

    @staticmethod
    def innermost(error):
        deepest = jsonschema.exceptions.best_match([error])
        return deepest.json_path, deepest.message[:300]


def bodies(contract, exchange):
    """(what, text, schema) of the bodies of one exchange that the contract describes."""
    method, status = exchange["method"].lower(), exchange["status"]
    template = contract.template_of(exchange["path"])
    if template is None and status not in (404, 405):
        yield "answer", exchange["response"], False
        return
    if exchange["response"] or status >= 400:
        for event in exchange["response"].split("\n\n") if exchange.get("events") else [exchange["response"]]:
            yield "answer", event.removeprefix("data:"), contract.response_schema(method, template, status)
    schema = contract.request_schema(method, template) if template else None
    if schema and status < 400:
        yield "request", exchange["request"], schema


def main(document, exchanges):
    with open(document, encoding="utf-8") as file:
        contract = Contract(json.load(file))
    with open(exchanges, encoding="utf-8") as file:
        recorded = json.load(file)
    looked_at, found = 0, {}
    for exchange in recorded:
        for what, text, schema in bodies(contract, exchange):
            looked_at += 1
            for path, message in contract.mismatches(text, schema):
                found[f"{exchange['method']} {exchange['path']} {exchange['status']} {what} {path}: {message}"] = True
    print(*found, f"{looked_at} bodies, {len(found)} mismatches", sep="\n")
    return 1 if found or not looked_at else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
