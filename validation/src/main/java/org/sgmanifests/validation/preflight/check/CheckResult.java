package org.sgmanifests.validation.preflight.check;

import org.sgmanifests.validation.finding.Severity;

/**
 * What one check found.
 *
 * @param check id of the check, such as {@code wal.level}
 * @param severity how bad it is, or would be; {@code INFO} for notes
 * @param outcome what came of the check
 * @param seen what was seen, or why it could not be checked, in a sentence; never with a password
 * @param why what it means for the standby, in a sentence
 * @param fix what to do, in one imperative sentence; empty when nothing is to be done
 */
public record CheckResult(
    String check, Severity severity, CheckOutcome outcome, String seen, String why, String fix) {}
