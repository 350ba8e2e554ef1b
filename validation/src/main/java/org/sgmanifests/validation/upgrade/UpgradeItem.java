package org.sgmanifests.validation.upgrade;

import java.util.Optional;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.tree.Manifest;

/**
 * Something about one object that an upgrade changes.
 *
 * @param manifest the object
 * @param finding what it is, where, and what to do: an error is what the new release refuses, a
 *     warning what it does otherwise than the old one, and the rest is good to know
 * @param edit what can be done about it without its author
 */
public record UpgradeItem(Manifest manifest, Finding finding, Optional<Edit> edit) {

  /** {@return whether the new release would refuse the object as it is} */
  public boolean isNecessary() {
    return finding.severity() == Severity.ERROR;
  }

  /** The finding's rule and path; never a value. */
  @Override
  public String toString() {
    return finding.rule() + " " + manifest + " " + finding.path();
  }
}
