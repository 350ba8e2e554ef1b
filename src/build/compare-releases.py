#!/usr/bin/env python3
"""Compares @Since with the CRDs of StackGres releases: a field of the model has to be in just those that it says.

    compare-releases.py CRDS KINDS

CRDS has a folder of CRDs per release (1.16.3/SGCluster.yaml), KINDS the kind models of the api jar. Fields of embedded
Kubernetes types follow Kubernetes' releases and are left out. Exit status 1 on a difference. Needs PyYAML.
"""
import json
import pathlib
import sys

import yaml

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def release(text):
    return tuple(int(number) for number in (text + ".0.0").split(".")[:3])


def fields(schema, path=()):
    """Every field of a schema by its path; below lists and maps "[]" and "{}" stand in the path."""
    for name, child in (schema.get("properties") or {}).items():
        yield path + (name,), child
        yield from fields(child, path + (name,))
    for key, step in (("items", "[]"), ("additionalProperties", "{}")):
        if isinstance(schema.get(key), dict):
            yield from fields(schema[key], path + (step,))


def since_by_path(model):
    """The own fields of a kind model with the release that brought them, never older than what they are in."""
    ages, kubernetes = {}, set()
    for path, schema in fields(model["schema"]):
        parents = [path[:length] for length in range(1, len(path))]
        if any(parent in kubernetes for parent in parents):
            continue
        inner = schema
        while "items" in inner or isinstance(inner.get("additionalProperties"), dict):
            inner = inner.get("items") or inner["additionalProperties"]
        if "x-kubernetes-type" in inner:
            kubernetes.add(path)
        own = release(schema.get("x-since", "1.0"))
        ages[path] = max([own] + [ages[parent] for parent in parents if parent in ages])
    return ages


def main():
    crds, kinds = map(pathlib.Path, sys.argv[1:])
    differences = checked = 0
    for kind in sorted(kinds.glob("*.json")):
        ages = since_by_path(json.loads(kind.read_text()))
        for folder in sorted(crds.iterdir()):
            crd = yaml.load((folder / (kind.stem + ".yaml")).read_text(), LOADER)
            present = {path for path, _ in fields(crd["spec"]["versions"][-1]["schema"]["openAPIV3Schema"])}
            for path, since in ages.items():
                checked += 1
                if (path in present) != (since <= release(folder.name)):
                    differences += 1
                    print(kind.stem, folder.name, ".".join(path), "since", since, "there:", path in present)
    print(f"{checked} fields compared, {differences} differences")
    sys.exit(1 if differences or not checked else 0)


main()
