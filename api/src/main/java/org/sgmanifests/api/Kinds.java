package org.sgmanifests.api;

import java.util.List;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.api.sginstanceprofile.SGInstanceProfile;
import org.sgmanifests.api.sgobjectstorage.SGObjectStorage;
import org.sgmanifests.api.sgpoolingconfig.SGPoolingConfig;
import org.sgmanifests.api.sgpostgresconfig.SGPostgresConfig;
import org.sgmanifests.api.sgscript.SGScript;

/** The StackGres kinds of this model. */
public final class Kinds {
  /** Every kind, in the order in which a deployment needs them. */
  public static final List<Class<? extends StackGresResource<?, ?>>> ALL =
      List.of(
          SGInstanceProfile.class,
          SGPostgresConfig.class,
          SGPoolingConfig.class,
          SGObjectStorage.class,
          SGScript.class,
          SGCluster.class);

  private Kinds() {}
}
