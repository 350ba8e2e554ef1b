package org.sgmanifests.architecture.broken.apply;

import org.sgmanifests.architecture.broken.builders.Recipe;

class ApplyThatSeesBuilders {
  static final Class<?> RECIPE = Recipe.class;
}
