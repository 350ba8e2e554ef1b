package org.sgmanifests.api.sgdistributedlogs;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import io.fabric8.crd.generator.annotation.AdditionalPrinterColumn;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.ShortNames;
import io.fabric8.kubernetes.model.annotation.Version;
import org.sgmanifests.api.StackGresResource;
import org.sgmanifests.api.schema.NameLimit;

/** A log server that collects the logs of clusters; they refer to it by name. */
@JsonClassDescription("A log server that collects the logs of clusters; they refer to it by name.")
@Group("stackgres.io")
@Version("v1")
@Plural("sgdistributedlogs")
@ShortNames("sgdil")
@NameLimit(44)
@AdditionalPrinterColumn(name = "volume-size", jsonPath = ".spec.persistentVolume.size")
public class SGDistributedLogs
    extends StackGresResource<SGDistributedLogsSpec, SGDistributedLogsStatus> {}
