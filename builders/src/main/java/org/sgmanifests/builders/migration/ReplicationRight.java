package org.sgmanifests.builders.migration;

/** How the user of the stream gets the right to replicate. */
public enum ReplicationRight {
  /**
   * As attribute of the role: PostgreSQL itself, Cloud SQL and AlloyDB, Azure. Only who has the
   * attribute can give it (from PostgreSQL 16 on), or a superuser.
   */
  ATTRIBUTE,
  /** As membership in {@code rds_replication}: Amazon RDS and Aurora, which give no attribute. */
  RDS
}
