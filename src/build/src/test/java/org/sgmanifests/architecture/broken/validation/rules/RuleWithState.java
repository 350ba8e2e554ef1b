package org.sgmanifests.architecture.broken.validation.rules;

import org.sgmanifests.architecture.broken.validation.rule.Rule;

class RuleWithState implements Rule {
  int bundlesSeen;
}
