package org.sgmanifests.architecture.broken.builders;

public class Recipe {}
