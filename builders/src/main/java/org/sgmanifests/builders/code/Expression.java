package org.sgmanifests.builders.code;

import com.palantir.javapoet.CodeBlock;

/**
 * A Java expression, and what it gives: the source is written and run in one go, so that it can be
 * compared with the manifest before anybody compiles it.
 */
record Expression(CodeBlock code, Object value) {}
