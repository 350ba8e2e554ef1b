package org.sgmanifests.api.sgobjectstorage;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import io.fabric8.crd.generator.annotation.AdditionalPrinterColumn;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.ShortNames;
import io.fabric8.kubernetes.model.annotation.Version;
import org.sgmanifests.api.StackGresResource;
import org.sgmanifests.api.common.NoStatus;

/**
 * A bucket for backups and WAL files, with the credentials to reach it; clusters refer to it by
 * name.
 */
@JsonClassDescription(
    "A bucket for backups and WAL files, with the credentials to reach it; clusters refer to it by"
        + " name.")
@Group("stackgres.io")
@Version("v1beta1")
@Plural("sgobjectstorages")
@ShortNames("sgobjs")
@AdditionalPrinterColumn(name = "type", jsonPath = ".spec.type")
public class SGObjectStorage extends StackGresResource<SGObjectStorageSpec, NoStatus> {}
