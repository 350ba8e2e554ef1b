/** The YAML of this library in the reader of Kubernetes' own tools, which are written in Go. */
@NullMarked
package org.sgmanifests.integration.yaml;

import org.jspecify.annotations.NullMarked;
