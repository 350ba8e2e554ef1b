package org.sgmanifests.architecture.broken.cli;

public class Cli {}
