package org.sgmanifests.api.sgcluster;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import io.fabric8.crd.generator.annotation.AdditionalPrinterColumn;
import io.fabric8.crd.generator.annotation.AdditionalPrinterColumn.Type;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.ShortNames;
import io.fabric8.kubernetes.model.annotation.Version;
import org.sgmanifests.api.StackGresResource;
import org.sgmanifests.api.schema.NameLimit;
import org.sgmanifests.api.schema.Scale;

/** A PostgreSQL cluster: one primary and its replicas, or a standby of another server. */
@JsonClassDescription(
    "A PostgreSQL cluster: one primary and its replicas, or a standby of another server.")
@Group("stackgres.io")
@Version("v1")
@Plural("sgclusters")
@ShortNames("sgclu")
@NameLimit(44)
@Scale(
    specReplicas = ".spec.instances",
    statusReplicas = ".status.instances",
    labelSelector = ".status.labelSelector")
@AdditionalPrinterColumn(name = "Version", jsonPath = ".status.postgresVersion")
// Upstream's path, which leads nowhere: the flavor is at .spec.postgres.flavor.
@AdditionalPrinterColumn(name = "Flavor", jsonPath = ".spec.flavor")
@AdditionalPrinterColumn(name = "Instances", jsonPath = ".spec.instances", type = Type.INTEGER)
@AdditionalPrinterColumn(name = "Profile", jsonPath = ".spec.sgInstanceProfile")
@AdditionalPrinterColumn(name = "Disk", jsonPath = ".spec.pods.persistentVolume.size")
@AdditionalPrinterColumn(name = "Age", jsonPath = ".metadata.creationTimestamp", type = Type.DATE)
@AdditionalPrinterColumn(name = "Replication", jsonPath = ".spec.replication.mode", priority = 1)
@AdditionalPrinterColumn(
    name = "Backup Object Storage",
    jsonPath = ".spec.configurations.backups[0].sgObjectStorage",
    priority = 1)
@AdditionalPrinterColumn(
    name = "Backup Schedule",
    jsonPath = ".spec.configurations.backups[0].cronSchedule",
    priority = 1)
public class SGCluster extends StackGresResource<SGClusterSpec, SGClusterStatus> {}
