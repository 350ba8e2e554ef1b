package org.sgmanifests.api.sgpostgresconfig;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import io.fabric8.crd.generator.annotation.AdditionalPrinterColumn;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.ShortNames;
import io.fabric8.kubernetes.model.annotation.Singular;
import io.fabric8.kubernetes.model.annotation.Version;
import org.sgmanifests.api.StackGresResource;
import org.sgmanifests.api.common.DefaultParameters;

/** PostgreSQL settings for one major version; clusters refer to it by name. */
@JsonClassDescription("PostgreSQL settings for one major version; clusters refer to it by name.")
@Group("stackgres.io")
@Version("v1")
@Plural("sgpgconfigs")
@Singular("sgpgconfig")
@ShortNames({"sgpgc", "sgpostgresconfig", "sgpostgresconfigs"})
@AdditionalPrinterColumn(name = "version", jsonPath = ".spec.postgresVersion")
public class SGPostgresConfig extends StackGresResource<SGPostgresConfigSpec, DefaultParameters> {}
