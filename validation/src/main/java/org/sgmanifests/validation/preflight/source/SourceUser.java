package org.sgmanifests.validation.preflight.source;

import java.util.Optional;

/**
 * A role of the source, as pg_roles has it.
 *
 * @param name the name
 * @param isSuperuser whether it is a superuser
 * @param mayReplicate whether it has the attribute REPLICATION
 * @param mayLogIn whether it has the attribute LOGIN
 * @param validUntil when its password expires; empty when it doesn't
 * @param isExpired whether it has, by the source's clock
 * @param expiresSoon whether it will within 90 days, by the source's clock
 */
public record SourceUser(
    String name,
    boolean isSuperuser,
    boolean mayReplicate,
    boolean mayLogIn,
    Optional<String> validUntil,
    boolean isExpired,
    boolean expiresSoon) {}
