/**
 * What the API server and the operator fill in when an object is created: the defaults of the
 * schema and the operator's own. Rules judge objects with these defaults in place; nothing here
 * gets into the YAML. What is filled in at random or from a live cluster (backup paths, resolved
 * extensions) is not here.
 */
@NullMarked
package org.sgmanifests.validation.defaults;

import org.jspecify.annotations.NullMarked;
