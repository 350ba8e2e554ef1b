package org.sgmanifests.cli;

import java.util.List;
import java.util.function.Function;
import org.sgmanifests.api.values.ClosedSet;
import org.sgmanifests.api.values.ClusterProfile;
import org.sgmanifests.api.values.PostgresServiceType;
import org.sgmanifests.api.values.ReplicationMode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Options whose values are those that a field allows. */
abstract class Values<T extends ClosedSet> implements ITypeConverter<T> {
  private final Class<T> type;
  private final Function<String, T> of;

  private Values(Class<T> type, Function<String, T> of) {
    this.type = type;
    this.of = of;
  }

  @Override
  public T convert(String text) {
    List<String> allowed = ClosedSet.allowed(type);
    if (!allowed.contains(text)) {
      throw new TypeConversionException("expected one of " + allowed + " but was '" + text + "'");
    }
    return of.apply(text);
  }

  /** Presets of defaults. */
  static final class OfProfile extends Values<ClusterProfile> {
    OfProfile() {
      super(ClusterProfile.class, ClusterProfile::of);
    }
  }

  /** Modes of replication. */
  static final class OfMode extends Values<ReplicationMode> {
    OfMode() {
      super(ReplicationMode.class, ReplicationMode::of);
    }
  }

  /** Types of Services. */
  static final class OfService extends Values<PostgresServiceType> {
    OfService() {
      super(PostgresServiceType.class, PostgresServiceType::of);
    }
  }
}
