package org.sgmanifests.cli;

import java.util.Iterator;
import org.sgmanifests.api.Kinds;

/** The names of the StackGres kinds, for completion. */
final class KindNames implements Iterable<String> {
  @Override
  public Iterator<String> iterator() {
    return Kinds.NAMES.iterator();
  }
}
