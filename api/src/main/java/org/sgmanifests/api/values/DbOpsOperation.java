package org.sgmanifests.api.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sgmanifests.api.schema.Enforced;

/** Operation of an SGDbOps. */
@Enforced(Enforced.By.WEBHOOK)
public record DbOpsOperation(@JsonValue String value) implements ClosedSet {
  /** Measures the cluster or samples its queries. */
  public static final DbOpsOperation BENCHMARK = new DbOpsOperation("benchmark");

  /** Runs VACUUM. */
  public static final DbOpsOperation VACUUM = new DbOpsOperation("vacuum");

  /** Removes bloat with pg_repack. */
  public static final DbOpsOperation REPACK = new DbOpsOperation("repack");

  /** Restarts the pods. */
  public static final DbOpsOperation RESTART = new DbOpsOperation("restart");

  /** Changes to a newer major version with pg_upgrade. */
  public static final DbOpsOperation MAJOR_VERSION_UPGRADE =
      new DbOpsOperation("majorVersionUpgrade");

  /** Changes the minor version. */
  public static final DbOpsOperation MINOR_VERSION_UPGRADE =
      new DbOpsOperation("minorVersionUpgrade");

  /** Renews the container images. */
  public static final DbOpsOperation SECURITY_UPGRADE = new DbOpsOperation("securityUpgrade");

  /**
   * Takes any text; {@link ClosedSet#allowed} tells which ones are known.
   *
   * @param value text, as it stands in a manifest
   * @return the value with this text
   */
  @JsonCreator
  public static DbOpsOperation of(String value) {
    return new DbOpsOperation(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
