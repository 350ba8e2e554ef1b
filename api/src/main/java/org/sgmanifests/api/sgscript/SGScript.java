package org.sgmanifests.api.sgscript;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import io.fabric8.crd.generator.annotation.AdditionalPrinterColumn;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.ShortNames;
import io.fabric8.kubernetes.model.annotation.Version;
import org.sgmanifests.api.StackGresResource;
import org.sgmanifests.api.schema.NameLimit;

/** SQL that the operator runs on the primary of each cluster that lists it. */
@JsonClassDescription("SQL that the operator runs on the primary of each cluster that lists it.")
@Group("stackgres.io")
@Version("v1")
@Plural("sgscripts")
@ShortNames("sgscr")
@NameLimit(52)
// Upstream's path; JSON path knows no length, so kubectl shows nothing.
@AdditionalPrinterColumn(name = "scripts", jsonPath = ".spec.scripts.length")
public class SGScript extends StackGresResource<SGScriptSpec, SGScriptStatus> {}
