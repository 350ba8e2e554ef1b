package org.sgmanifests.architecture.broken.validation;

import org.sgmanifests.architecture.broken.builders.BuilderOnTheNet;

class ValidationThatSeesBuilders {
  static final Class<?> BUILDER = BuilderOnTheNet.class;
}
