package org.sgmanifests.validation.preflight.source;

import java.util.Optional;

/**
 * A database of the source.
 *
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
