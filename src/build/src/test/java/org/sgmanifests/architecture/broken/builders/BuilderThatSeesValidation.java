package org.sgmanifests.architecture.broken.builders;

import org.sgmanifests.architecture.broken.validation.rule.DocumentedRule;

class BuilderThatSeesValidation {
  static final Class<?> RULE = DocumentedRule.class;
}
