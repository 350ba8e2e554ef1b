/**
 * Forms of a report, a class for each, listed in {@link
 * org.sgmanifests.validation.report.ReportFormats}. What a form needs of other packages is the
 * report and the pages of the rules; what a finding says is decided elsewhere.
 */
@NullMarked
package org.sgmanifests.validation.report;

import org.jspecify.annotations.NullMarked;
