package org.sgmanifests.architecture.broken.builders;

import org.sgmanifests.architecture.broken.validation.rule.Rule;

class BuilderThatSeesValidation {
  static final Class<?> RULE = Rule.class;
}
