package org.sgmanifests.api.sgshardedbackup;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import io.fabric8.crd.generator.annotation.AdditionalPrinterColumn;
import io.fabric8.crd.generator.annotation.AdditionalPrinterColumn.Type;
import io.fabric8.crd.generator.annotation.PrinterColumnFormat;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.ShortNames;
import io.fabric8.kubernetes.model.annotation.Version;
import org.sgmanifests.api.StackGresResource;
import org.sgmanifests.api.schema.NameLimit;

/** A backup of a sharded cluster, manual or scheduled. */
@JsonClassDescription("A backup of a sharded cluster, manual or scheduled.")
@Group("stackgres.io")
@Version("v1")
@Plural("sgshardedbackups")
@ShortNames("sgsbk")
@NameLimit(56)
@AdditionalPrinterColumn(name = "cluster", jsonPath = ".spec.sgShardedCluster")
@AdditionalPrinterColumn(name = "managed", jsonPath = ".spec.managedLifecycle")
@AdditionalPrinterColumn(name = "status", jsonPath = ".status.process.status")
@AdditionalPrinterColumn(
    name = "pg-version",
    jsonPath = ".status.backupInformation.postgresVersion",
    priority = 1)
@AdditionalPrinterColumn(
    name = "compressed-size",
    jsonPath = ".status.backupInformation.size.compressed",
    type = Type.INTEGER,
    format = PrinterColumnFormat.BYTE,
    priority = 1)
public class SGShardedBackup
    extends StackGresResource<SGShardedBackupSpec, SGShardedBackupStatus> {}
