package org.sgmanifests.api.sgshardedcluster;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import io.fabric8.crd.generator.annotation.AdditionalPrinterColumn;
import io.fabric8.crd.generator.annotation.AdditionalPrinterColumn.Type;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.ShortNames;
import io.fabric8.kubernetes.model.annotation.Version;
import org.sgmanifests.api.StackGresResource;
import org.sgmanifests.api.schema.NameLimit;

/** A sharded PostgreSQL database: a coordinator and shards, each of them a cluster. */
@JsonClassDescription(
    "A sharded PostgreSQL database: a coordinator and shards, each of them a cluster.")
@Group("stackgres.io")
@Version("v1alpha1")
@Plural("sgshardedclusters")
@ShortNames("sgscl")
@NameLimit(37)
@AdditionalPrinterColumn(name = "version", jsonPath = ".status.postgresVersion")
@AdditionalPrinterColumn(
    name = "instances",
    jsonPath =
        ".spec.coordinator.instances + (.spec.shards.clusters * .spec.shards.instancesPerCluster)",
    type = Type.INTEGER)
@AdditionalPrinterColumn(
    name = "Profile",
    jsonPath = ".spec.coordinator.sgInstanceProfile + \", \" + .spec.shards.sgInstanceProfile")
@AdditionalPrinterColumn(
    name = "Disk",
    jsonPath =
        ".spec.coordinator.pods.persistentVolume.size + \", \" +"
            + " .spec.shards.pods.persistentVolume.size")
@AdditionalPrinterColumn(
    name = "prometheus-autobind",
    jsonPath = ".spec.configurations.observability.prometheusAutobind",
    priority = 1)
@AdditionalPrinterColumn(
    name = "pool-config",
    jsonPath =
        ".spec.coordinator.configurations.sgPoolingConfig + \", \" +"
            + " .spec.shards.configurations.sgPoolingConfig",
    priority = 1)
@AdditionalPrinterColumn(
    name = "postgres-config",
    jsonPath =
        ".spec.coordinator.configurations.sgPostgresConfig + \", \" +"
            + " .spec.shards.configurations.sgPostgresConfig",
    priority = 1)
public class SGShardedCluster
    extends StackGresResource<SGShardedClusterSpec, SGShardedClusterStatus> {}
