package org.sgmanifests.api;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.model.annotation.ShortNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sgmanifests.api.sgbackup.SGBackup;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.api.sgconfig.SGConfig;
import org.sgmanifests.api.sgdbops.SGDbOps;
import org.sgmanifests.api.sgdistributedlogs.SGDistributedLogs;
import org.sgmanifests.api.sginstanceprofile.SGInstanceProfile;
import org.sgmanifests.api.sgobjectstorage.SGObjectStorage;
import org.sgmanifests.api.sgpoolingconfig.SGPoolingConfig;
import org.sgmanifests.api.sgpostgresconfig.SGPostgresConfig;
import org.sgmanifests.api.sgscript.SGScript;
import org.sgmanifests.api.sgshardedbackup.SGShardedBackup;
import org.sgmanifests.api.sgshardedcluster.SGShardedCluster;
import org.sgmanifests.api.sgshardeddbops.SGShardedDbOps;
import org.sgmanifests.api.sgstream.SGStream;

/** The StackGres kinds of this model. */
public final class Kinds {
  /** Every kind, in the order in which a deployment needs them. */
  public static final List<Class<? extends StackGresResource<?, ?>>> ALL =
      List.of(
          SGConfig.class,
          SGInstanceProfile.class,
          SGPostgresConfig.class,
          SGPoolingConfig.class,
          SGObjectStorage.class,
          SGScript.class,
          SGDistributedLogs.class,
          SGCluster.class,
          SGShardedCluster.class,
          SGBackup.class,
          SGShardedBackup.class,
          SGDbOps.class,
          SGShardedDbOps.class,
          SGStream.class);

  /**
   * Their names, such as {@code SGCluster}, in the same order. Those of the classes: to ask the
   * annotations would take longer than to read a manifest.
   */
  public static final List<String> NAMES = ALL.stream().map(Class::getSimpleName).toList();

  private Kinds() {}

  /**
   * {@return the kind that somebody means: by its name, its plural, its singular or a short name
   * that kubectl takes, in any case: {@code SGCluster}, {@code sgclusters}, {@code sgclu}}
   *
   * @param name what somebody calls the kind
   */
  public static Optional<Class<? extends StackGresResource<?, ?>>> named(String name) {
    return ALL.stream().filter(kind -> names(kind).anyMatch(name::equalsIgnoreCase)).findFirst();
  }

  private static Stream<String> names(Class<? extends StackGresResource<?, ?>> kind) {
    ShortNames shortNames = kind.getAnnotation(ShortNames.class);
    return Stream.concat(
        Stream.of(
            HasMetadata.getKind(kind), HasMetadata.getPlural(kind), HasMetadata.getSingular(kind)),
        shortNames == null ? Stream.of() : Stream.of(shortNames.value()));
  }
}
