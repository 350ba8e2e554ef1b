#!/usr/bin/env python3
"""Compares the SBOM of a release build with the dependencies that Maven resolved, and with the list of
third parties and their licences that is in the sources.

    compare-sbom.py SBOM.json THIRD-PARTY.txt DEPENDENCIES.txt...
    compare-sbom.py --update SBOM.json THIRD-PARTY.txt DEPENDENCIES.txt...    writes the list

DEPENDENCIES.txt are the outputs of dependency:list, one a published module. Fails on a licence that is
not allowed below. Where a component offers a choice, one that is allowed is enough.
"""
import json
import re
import sys

OURS = "org.sgmanifests"
# SPDX ids, and how poms without one call them.
ALLOWED = {"Apache-2.0", "MIT", "MIT-0", "BSD-2-Clause", "BSD-3-Clause", "EPL-1.0", "EPL-2.0", "UPL-1.0"}


def components(sbom):
    found = {}
    for component in sbom["components"]:
        if component.get("group") != OURS:
            name = f'{component["group"]}:{component["name"]}:{component["version"]}'
            licences = set()
            for entry in component.get("licenses", []):
                licence = entry.get("license", {})
                text = entry.get("expression") or licence.get("id") or licence.get("name")
                licences.update(re.split(r"\s+OR\s+", text.strip("()")))
            found[name] = sorted(licences)
    return found


def resolved(files):
    found = set()
    for file in files:
        with open(file, encoding="utf-8") as lines:
            for line in lines:
                parts = re.sub(r"\x1b\[[0-9;]*m", "", line).strip().split(" ")[0].split(":")
                if len(parts) >= 5 and parts[0] != OURS:
                    found.add(f"{parts[0]}:{parts[1]}:{parts[-2]}")
    return found


def main(arguments):
    update = arguments[:1] == ["--update"]
    sbom_file, list_file, *files = arguments[update:]
    with open(sbom_file, encoding="utf-8") as file:
        in_sbom = components(json.load(file))
    in_tree = resolved(files)
    problems = []
    if not files or not in_tree or not in_sbom:
        problems.append("nothing to compare")
    problems += [f"not in the SBOM: {name}" for name in sorted(in_tree - in_sbom.keys())]
    problems += [f"in the SBOM, but not resolved: {name}" for name in sorted(in_sbom.keys() - in_tree)]
    for name, licences in sorted(in_sbom.items()):
        if not ALLOWED.intersection(licences):
            problems.append(f"{name}: licence not allowed: {', '.join(licences) or 'none stated'}")
    lines = [f"{name}  {', '.join(licences)}\n" for name, licences in sorted(in_sbom.items())]
    text = "What comes with the published modules, and its licences.\n\n" + "".join(lines)
    if update:
        with open(list_file, "w", encoding="utf-8") as file:
            file.write(text)
    else:
        with open(list_file, encoding="utf-8") as file:
            if file.read() != text:
                problems.append(f"{list_file} is not up to date: {__file__} --update writes it")
    for problem in problems:
        print(problem)
    print(f"{len(in_sbom)} components, {len(in_tree)} resolved dependencies, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
