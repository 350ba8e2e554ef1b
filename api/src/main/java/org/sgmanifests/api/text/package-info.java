/**
 * Help with words that people wrote. Messages themselves belong to where they are given: builders
 * and validation share this, since they don't know each other.
 */
@NullMarked
package org.sgmanifests.api.text;

import org.jspecify.annotations.NullMarked;
