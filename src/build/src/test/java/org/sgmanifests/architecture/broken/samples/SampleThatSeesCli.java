package org.sgmanifests.architecture.broken.samples;

import org.sgmanifests.architecture.broken.cli.Cli;

class SampleThatSeesCli {
  static final Class<?> CLI = Cli.class;
}
