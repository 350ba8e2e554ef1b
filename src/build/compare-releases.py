#!/usr/bin/env python3
"""Compares what the model says of StackGres' releases with the CRDs of these: @Since, @RemovedIn and @RenamedFrom.

    compare-releases.py CRDS SCHEMAS

CRDS has a folder of CRDs per release (1.16.3/SGCluster.yaml), SCHEMAS the JSON Schemas of the api jar. A release must
have just those fields that the model gives it. Fields of embedded Kubernetes types follow Kubernetes' releases and
are left out. Exit status 1 on a difference. Needs PyYAML.
"""
import json
import pathlib
import sys

import yaml

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
METADATA = {("apiVersion",), ("kind",), ("metadata",)}


def release(text):
    return tuple(int(number) for number in (text + ".0.0").split(".")[:3])


def inside(schema):
    """What a schema says of list items and map values, with the step of the path that leads there."""
    for key, step in (("items", "[]"), ("additionalProperties", "{}")):
        if isinstance(schema.get(key), dict):
            yield schema[key], step


def fields(schema, path=()):
    """The paths of all fields of a CRD and their schemas."""
    for name, child in (schema.get("properties") or {}).items():
        yield path + (name,), child
        yield from fields(child, path + (name,))
    for child, step in inside(schema):
        yield from fields(child, path + (step,))


def is_kubernetes(schema):
    return "x-kubernetes-type" in schema or any(is_kubernetes(child) for child, _ in inside(schema))


def lives(schema, path=(), born=release("1.0"), died=release("999")):
    """Each own field of the model with the first release that has it and the first that has it no more."""
    both = [(name, child) for key in ("properties", "x-removed") for name, child in schema.get(key, {}).items()]
    for name, child in both:
        if path + (name,) in METADATA:
            continue
        since = max(born, release(child.get("x-since", "1.0")))
        until = min(died, release(child.get("x-removed-in", "999")))
        yield path + (name,), since, until
        if not is_kubernetes(child):
            yield from lives(child, path + (name,), since, until)
    for child, step in inside(schema):
        yield from lives(child, path + (step,), born, died)


def present(crd, kubernetes):
    """The own fields of a CRD: what is not below a field that embeds a Kubernetes type."""
    paths = (path for path, _ in fields(crd["spec"]["versions"][-1]["schema"]["openAPIV3Schema"]))
    return {
        path
        for path in paths
        if path[:1] not in METADATA and not any(path[:length] in kubernetes for length in range(1, len(path)))
    }


def kubernetes_fields(schema):
    return {path for path, child in fields(schema) if is_kubernetes(child)}


def main():
    crds, schemas = map(pathlib.Path, sys.argv[1:])
    differences = checked = 0
    for file in sorted(schemas.glob("*.json")):
        schema = json.loads(file.read_text())
        known = list(lives(schema))
        kubernetes = kubernetes_fields(schema)
        for folder in sorted(crds.iterdir()):
            crd = yaml.load((folder / (file.stem + ".yaml")).read_text(), LOADER)
            theirs = present(crd, kubernetes)
            ours = {path for path, since, until in known if since <= release(folder.name) < until}
            checked += len(theirs | ours)
            for path in sorted(theirs ^ ours):
                differences += 1
                print(file.stem, folder.name, ".".join(path), "only", "upstream" if path in theirs else "in the model")
    print(f"{checked} fields compared, {differences} differences")
    sys.exit(1 if differences or not checked else 0)


main()
