/** SGPostgresConfig: PostgreSQL settings for a major version. */
package org.sgmanifests.api.sgpostgresconfig;
