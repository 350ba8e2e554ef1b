package org.sgmanifests.api.sgconfig;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import io.fabric8.crd.generator.annotation.AdditionalPrinterColumn;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.Version;
import org.sgmanifests.api.StackGresResource;
import org.sgmanifests.api.schema.NothingRequired;
import org.sgmanifests.api.schema.StatusSubresource;

/** Configuration of the operator itself; exactly one has to exist. */
@JsonClassDescription("Configuration of the operator itself; exactly one has to exist.")
@Group("stackgres.io")
@Version("v1")
@Plural("sgconfigs")
@AdditionalPrinterColumn(
    name = "operator-pod",
    jsonPath = ".metadata.annotations.stackgres\\.io/lockPod")
@AdditionalPrinterColumn(name = "operator-version", jsonPath = ".status.version")
@StatusSubresource
@NothingRequired
public class SGConfig extends StackGresResource<SGConfigSpec, SGConfigStatus> {}
