/**
 * What PostgreSQL's parameters are and which values they take, by major version. The facts are a
 * table made from real servers; the syntax of values is that of postgresql.conf. Which parameters
 * StackGres keeps for itself is a matter of rules, not of this package.
 */
@NullMarked
package org.sgmanifests.validation.postgres;

import org.jspecify.annotations.NullMarked;
