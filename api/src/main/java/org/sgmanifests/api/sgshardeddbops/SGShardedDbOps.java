package org.sgmanifests.api.sgshardeddbops;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import io.fabric8.crd.generator.annotation.AdditionalPrinterColumn;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.ShortNames;
import io.fabric8.kubernetes.model.annotation.Version;
import org.sgmanifests.api.StackGresResource;
import org.sgmanifests.api.schema.NameLimit;

/** A one time operation on a sharded cluster, such as a restart or a resharding. */
@JsonClassDescription(
    "A one time operation on a sharded cluster, such as a restart or a resharding.")
@Group("stackgres.io")
@Version("v1")
@Plural("sgshardeddbops")
@ShortNames("sgsdo")
@NameLimit(57)
@AdditionalPrinterColumn(name = "cluster", jsonPath = ".spec.sgShardedCluster")
@AdditionalPrinterColumn(name = "operation", jsonPath = ".spec.op")
@AdditionalPrinterColumn(
    name = "status",
    jsonPath = ".status.conditions[?(@.status==\"True\")].reason")
@AdditionalPrinterColumn(name = "started-at", jsonPath = ".status.opStarted", priority = 1)
@AdditionalPrinterColumn(name = "retries", jsonPath = ".status.opRetries", priority = 1)
public class SGShardedDbOps extends StackGresResource<SGShardedDbOpsSpec, SGShardedDbOpsStatus> {}
