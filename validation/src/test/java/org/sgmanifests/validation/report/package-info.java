/** Tests of the formats; {@code ReportFormatsTest} runs for each of them. */
@NullMarked
package org.sgmanifests.validation.report;

import org.jspecify.annotations.NullMarked;
