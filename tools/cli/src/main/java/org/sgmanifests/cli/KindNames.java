package org.sgmanifests.cli;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.Iterator;
import org.sgmanifests.api.Kinds;

/** The names of the StackGres kinds, for completion. */
final class KindNames implements Iterable<String> {
  @Override
  public Iterator<String> iterator() {
    return Kinds.ALL.stream().<String>map(HasMetadata::getKind).iterator();
  }
}
