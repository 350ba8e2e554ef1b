#!/usr/bin/env python3
"""Makes the structure of the Kubernetes definitions that StackGres' CRDs embed, for the step that finishes the CRDs:

    kubernetes-facts.py SWAGGER > api/src/main/resources/org/sgmanifests/api/crd/kubernetes-1.35.json

SWAGGER is api/openapi-spec/swagger.json of Kubernetes 1.35 (Apache-2.0), for instance from the Go module:

    go mod download -json k8s.io/kubernetes@v1.35.0        # "Dir" is where it is

Kept are type, format, properties, required, items and additionalProperties; descriptions and extensions are not.
"""
import json
import sys

# The types at which the records of the model hand over to Kubernetes.
ROOTS = """
    ConfigMapVolumeSource Container DownwardAPIVolumeSource EmptyDirVolumeSource EnvFromSource EnvVar
    GitRepoVolumeSource GlusterfsVolumeSource HostPathVolumeSource NFSVolumeSource NodeAffinity
    PersistentVolumeClaimVolumeSource PodAffinity PodAntiAffinity Probe ProjectedVolumeSource ResourceRequirements
    SecretVolumeSource ServicePort SessionAffinityConfig Toleration TopologySpreadConstraint VolumeMount
""".split()

# Two types that the API server reads in more than one form, as StackGres' CRDs write them.
SPECIAL = {
    "IntOrString": {"format": "int-or-string", "x-kubernetes-int-or-string": True},
    "Quantity": {"type": "string"},
}


def structure(schema, queue):
    """The schema without descriptions; references by the simple name, which is unique among these definitions."""
    if "$ref" in schema:
        name = schema["$ref"].rsplit(".", 1)[1]
        queue.append(name)
        return {"$ref": name}
    kept = {key: schema[key] for key in ("type", "format", "required") if key in schema}
    if "properties" in schema:
        kept["properties"] = {
            name: structure(child, queue) for name, child in sorted(schema["properties"].items())
        }
    for key in ("items", "additionalProperties"):
        if key in schema:
            kept[key] = structure(schema[key], queue)
    return kept


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        swagger = json.load(file)
    wanted = {}
    for full, schema in swagger["definitions"].items():
        if full.startswith(("io.k8s.api.core.v1.", "io.k8s.apimachinery.")):
            wanted.setdefault(full.rsplit(".", 1)[1], schema)
    definitions, queue = {}, list(ROOTS)
    while queue:
        name = queue.pop()
        if name not in definitions:
            definitions[name] = SPECIAL.get(name) or structure(wanted[name], queue)
    facts = {
        "source": "Kubernetes 1.35, api/openapi-spec/swagger.json, Apache-2.0",
        "definitions": dict(sorted(definitions.items())),
    }
    json.dump(facts, sys.stdout, indent=1)
    print()


main()
