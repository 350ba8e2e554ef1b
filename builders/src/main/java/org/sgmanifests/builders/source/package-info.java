/**
 * What the owner of a PostgreSQL server has to do before it can be the source of a standby cluster:
 * SQL for the users, lines of {@code pg_hba.conf}, settings, and the commands that test them; for a
 * source that StackGres runs itself, a fragment of its SGCluster. Texts only: nothing here connects
 * to a server (checking a live source belongs to validation), and no clear text of a password is
 * kept.
 */
@NullMarked
package org.sgmanifests.builders.source;

import org.jspecify.annotations.NullMarked;
