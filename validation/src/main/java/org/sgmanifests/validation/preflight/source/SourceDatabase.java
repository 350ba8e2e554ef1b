package org.sgmanifests.validation.preflight.source;

import java.util.Optional;

/**
 * A database of the source.
 *
 * @param name the name
 * @param allowsConnections whether anybody can connect to it
 * @param isTemplate whether it is a template
 * @param collate its LC_COLLATE
 * @param ctype its LC_CTYPE
 * @param provider of its collation: {@code libc}, {@code icu}, {@code builtin}; always {@code libc}
 *     before PostgreSQL 15
 * @param icuLocale the ICU or builtin locale, if there is one
 * @param collationVersion with which it was made; empty when there is none, as with {@code C}
 * @param actualVersion what the operating system of the source has now
 */
public record SourceDatabase(
    String name,
    boolean allowsConnections,
    boolean isTemplate,
    String collate,
    String ctype,
    String provider,
    Optional<String> icuLocale,
    Optional<String> collationVersion,
    Optional<String> actualVersion) {}
