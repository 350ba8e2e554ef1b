package org.sgmanifests.api.sgdbops;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import io.fabric8.crd.generator.annotation.AdditionalPrinterColumn;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.ShortNames;
import io.fabric8.kubernetes.model.annotation.Version;
import org.sgmanifests.api.StackGresResource;
import org.sgmanifests.api.schema.NameLimit;

/** A one time operation on a cluster, such as a restart, an upgrade or a benchmark. */
@JsonClassDescription(
    "A one time operation on a cluster, such as a restart, an upgrade or a benchmark.")
@Group("stackgres.io")
@Version("v1")
@Plural("sgdbops")
@ShortNames("sgdo")
@NameLimit(57)
@AdditionalPrinterColumn(name = "cluster", jsonPath = ".spec.sgCluster")
@AdditionalPrinterColumn(name = "operation", jsonPath = ".spec.op")
@AdditionalPrinterColumn(
    name = "status",
    jsonPath = ".status.conditions[?(@.status==\"True\")].reason")
@AdditionalPrinterColumn(name = "started-at", jsonPath = ".status.opStarted", priority = 1)
@AdditionalPrinterColumn(name = "retries", jsonPath = ".status.opRetries", priority = 1)
public class SGDbOps extends StackGresResource<SGDbOpsSpec, SGDbOpsStatus> {}
