package org.sgmanifests.api.sginstanceprofile;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import io.fabric8.crd.generator.annotation.AdditionalPrinterColumn;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.ShortNames;
import io.fabric8.kubernetes.model.annotation.Version;
import org.sgmanifests.api.StackGresResource;
import org.sgmanifests.api.common.NoStatus;

/** CPU, memory and huge pages of the pods of a cluster; clusters refer to it by name. */
@JsonClassDescription(
    "CPU, memory and huge pages of the pods of a cluster; clusters refer to it by name.")
@Group("stackgres.io")
@Version("v1")
@Plural("sginstanceprofiles")
@ShortNames("sginp")
@AdditionalPrinterColumn(name = "cpu", jsonPath = ".spec.cpu")
@AdditionalPrinterColumn(name = "memory", jsonPath = ".spec.memory")
public class SGInstanceProfile extends StackGresResource<SGInstanceProfileSpec, NoStatus> {}
