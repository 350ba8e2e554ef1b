package org.sgmanifests.architecture.broken.validation.rules;

final class TextUtils {}
