/**
 * Forms of a report, a class for each. The plain text is {@link
 * org.sgmanifests.validation.Report#toString}.
 */
@NullMarked
package org.sgmanifests.validation.report;

import org.jspecify.annotations.NullMarked;
