package org.sgmanifests.validation.change;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.sgmanifests.validation.tree.Manifest;

/**
 * One object before and after a change, with its defaults. Perhaps nothing changes.
 *
 * @param before the object as it was
 * @param after the object as it is to be
 */
public record ObjectChange(Manifest before, Manifest after) {

  /**
   * {@return whether this is an object of a StackGres kind}
   *
   * @param kind name of the kind
   */
  public boolean isA(String kind) {
    return after.kind().equals(kind) && after.group().equals("stackgres.io");
  }

  /**
   * {@return the field at a path of plain names}
   *
   * @param dottedPath path of plain names, such as {@code spec.pods.persistentVolume}
   */
  public FieldChange at(String dottedPath) {
    return new FieldChange(before.at(dottedPath), after.at(dottedPath));
  }

  /**
   * {@return the field at a path of plain names as its author wrote it, without defaults}
   *
   * @param dottedPath path of plain names, such as {@code spec.pods.persistentVolume}
   */
  public FieldChange written(String dottedPath) {
    return new FieldChange(before.written().at(dottedPath), after.written().at(dottedPath));
  }

  /**
   * {@return whether the old object was read from a cluster and the new one is to be applied to it:
   * kubectl then keeps what the operator filled in}
   */
  public boolean isFromCluster() {
    FieldChange uid = written("metadata.uid");
    return uid.before().isSet() && !uid.after().isSet();
  }

  /**
   * {@return whether what people decide is the same; what Kubernetes and the operator write isn't
   * asked}
   */
  public boolean isUnchanged() {
    return FieldChange.same(decided(before), decided(after))
        && !at("metadata.labels").isChanged()
        && !at("metadata.annotations").isChanged();
  }

  private static ObjectNode decided(Manifest manifest) {
    return manifest.effective().deepCopy().without(List.of("metadata", "status", "apiVersion"));
  }
}
