package org.sgmanifests.api.sgstream;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.ShortNames;
import io.fabric8.kubernetes.model.annotation.Version;
import org.sgmanifests.api.StackGresResource;
import org.sgmanifests.api.schema.NameLimit;

/** A stream of changes from a PostgreSQL database to a target. */
@JsonClassDescription("A stream of changes from a PostgreSQL database to a target.")
@Group("stackgres.io")
@Version("v1alpha1")
@Plural("sgstreams")
@ShortNames("sgstr")
@NameLimit(56)
public class SGStream extends StackGresResource<SGStreamSpec, SGStreamStatus> {}
