/**
 * Real PostgreSQL servers of five major versions, for tests: started on loopback, from archives
 * that Maven fetched, stopped with the JVM. What a test does to a server is up to the test.
 */
@NullMarked
package org.sgmanifests.servers;

import org.jspecify.annotations.NullMarked;
