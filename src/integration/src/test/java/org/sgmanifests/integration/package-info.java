/**
 * Real servers as StackGres runs them: a source PostgreSQL that was set up with our SQL and our
 * lines for {@code pg_hba.conf}, and a standby cluster run by Debian's Patroni, with address and
 * credentials taken from our manifests. What a broken source does to such a standby is in {@code
 * cases}, one file each. What needs one server only is tested beside the code.
 */
@NullMarked
package org.sgmanifests.integration;

import org.jspecify.annotations.NullMarked;
