package org.sgmanifests.architecture.broken.validation.rule;

public interface DocumentedRule {}
