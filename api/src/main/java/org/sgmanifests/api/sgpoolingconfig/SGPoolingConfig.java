package org.sgmanifests.api.sgpoolingconfig;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.ShortNames;
import io.fabric8.kubernetes.model.annotation.Singular;
import io.fabric8.kubernetes.model.annotation.Version;
import org.sgmanifests.api.StackGresResource;
import org.sgmanifests.api.common.Pooling;

/** PgBouncer settings; clusters refer to it by name. */
@JsonClassDescription("PgBouncer settings; clusters refer to it by name.")
@Group("stackgres.io")
@Version("v1")
@Plural("sgpoolconfigs")
@Singular("sgpoolconfig")
@ShortNames({"sgpoc", "sgpoolingconfig", "sgpoolingconfigs"})
public class SGPoolingConfig extends StackGresResource<Pooling, SGPoolingConfigStatus> {}
