/** SGStream: a stream of changes from a PostgreSQL database to a target. */
package org.sgmanifests.api.sgstream;
