/**
 * YAML and JSON text to trees with the position of every key and value, and trees to YAML. Scalars
 * are read as kubectl reads them, so that what is checked is what the API server would receive.
 *
 * <p>What the trees mean (kinds, lists of objects, references) is not known here.
 */
@NullMarked
package org.sgmanifests.validation.yaml;

import org.jspecify.annotations.NullMarked;
