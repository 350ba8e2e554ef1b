package org.sgmanifests.architecture.broken.testing;

import org.sgmanifests.architecture.broken.cli.Cli;

class KitThatSeesCli {
  static final Class<?> CLI = Cli.class;
}
