package org.sgmanifests.builders.replica;

import org.sgmanifests.builders.recipe.Problems;

/**
 * A PostgreSQL server to stream from.
 *
 * @param host name or address, as seen from the pods
 * @param port that of PostgreSQL itself, not of a pooler: for a source made by StackGres 5433, or
 *     the node or load balancer port that leads there
 */
public record SourceServer(String host, int port) {

  void check(String what, Problems problems) {
    problems.require("host of the " + what, host, "give its name or address");
    problems.requirePort("port of the " + what, port);
  }
}
