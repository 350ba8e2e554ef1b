#!/usr/bin/env python3
"""Compares the rules with the list of what StackGres enforces: each fact has a rule, or a reason why it has none.
And each field that names something else is known to the reference graph, or has a reason why it is not.

    compare-rules.py SPEC SITE

SPEC has rules.csv and references.csv, SITE rule-coverage.csv and reference-coverage.csv. Facts that only a live
cluster can tell, and history, are not looked at. What the operator fills in or rewrites (stage mutation) needs no rule,
but Defaults has to do the same. Many facts may share a reason; few different ones are allowed. Exit status 1 when a
fact or a reference is not accounted for.
"""
import csv
import pathlib
import sys

STAGES = {"schema", "bean", "webhook", "mutation", "reconcile", "derived", "doc"}
MOST_REASONS = 10
WITHOUT_RULE = "not implemented: "
NO_REFERENCE = "not in the graph: "


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def is_known(field, covered):
    """Fields that make one reference together, `a.{b,c}`, are known by the object that they are in."""
    kind, path = field
    before, brace, inside = path.partition(".{")
    each = [(kind, f"{before}.{name}") for name in inside.rstrip("}").split(",")]
    return field in covered or bool(brace) and ((kind, before) in covered or all(one in covered for one in each))


def references(spec, site):
    fields = [(row["kind"], row["field_path"]) for row in rows(pathlib.Path(spec, "references.csv"))]
    covered = {(row["kind"], row["field"]): row["how"] for row in rows(pathlib.Path(site, "reference-coverage.csv"))}
    missing = [field for field in fields if not is_known(field, covered)]
    for kind, path in missing:
        print(f"no reference: {kind} {path}")
    reasons = {field for field, how in covered.items() if how.startswith(NO_REFERENCE)}
    strange = sorted(reasons - set(fields))
    for kind, path in strange:
        print(f"no such field in the list: {kind} {path}")
    with_reason = len(reasons & set(fields))
    print(f"{len(fields)} fields: {len(fields) - len(missing) - with_reason} in the graph, {with_reason} with a reason")
    return bool(missing or strange)


def main(spec, site):
    unknown = references(spec, site)
    facts = {row["id"]: row for row in rows(pathlib.Path(spec, "rules.csv"))}
    due = {
        fact
        for fact, row in facts.items()
        if row["stage"] in STAGES and row["offline_checkable"] in ("yes", "partly")
    }
    covered = {row["fact"]: row["rule"] for row in rows(pathlib.Path(site, "rule-coverage.csv"))}
    missing = sorted(due - covered.keys())
    strange = sorted(fact for fact in covered.keys() - facts.keys() if not fact.startswith("seed-check"))
    without = {fact: rule for fact, rule in covered.items() if rule.startswith(WITHOUT_RULE)}
    reasons = set(without.values())
    for fact in missing:
        print(f"no rule: {fact}: {facts[fact]['rule']}")
    for fact in strange:
        print(f"no such fact: {fact}")
    excused = len(due & without.keys())
    print(f"{len(due)} facts: {len(due) - len(missing) - excused} with a rule, {excused} with one of {len(reasons)} reasons")
    if len(reasons) > MOST_REASONS:
        print(f"more than {MOST_REASONS} different reasons")
    return 1 if unknown or missing or strange or len(reasons) > MOST_REASONS else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
