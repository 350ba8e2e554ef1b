package org.sgmanifests.cli;

import picocli.CommandLine.IVersionProvider;

/** The version, as the jar's manifest states it. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Main.class.getPackage().getImplementationVersion();
    return new String[] {"sgmanifests " + (version == null ? "(not packaged)" : version)};
  }
}
