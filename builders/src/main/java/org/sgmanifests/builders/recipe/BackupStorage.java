package org.sgmanifests.builders.recipe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sgmanifests.api.sgobjectstorage.SGObjectStorage;
import org.sgmanifests.builders.credentials.SecretContent;
import org.sgmanifests.builders.credentials.SecretSource;

/**
 * A bucket: the SGObjectStorage, and the Secrets with the keys that it refers to.
 *
 * @param storage an SGObjectStorage for the bundle, or the name of one that exists
 * @param secrets none for a storage that needs none (access by the role of the node, say), and for
 *     one that exists already
 */
public record BackupStorage(Part<SGObjectStorage> storage, List<SecretSource> secrets) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /**
   * Copies the list.
   *
   * @param storage the storage: an object for the bundle, or the name of one that exists
   * @param secrets none for a storage that needs none (access by the role of the node, say), and
   *     for one that exists already
   */
  public BackupStorage {
    secrets = List.copyOf(secrets);
  }

  /**
   * {@return a storage for the bundle} What keys a Secret needs is taken from the storage.
   *
   * @param storage the SGObjectStorage
   * @param secrets sources of the Secrets that it names
   */
  public static BackupStorage of(SGObjectStorage storage, SecretSource... secrets) {
    return new BackupStorage(Part.of(storage), List.of(secrets));
  }

  /**
   * {@return a storage that exists already, with all that it needs}
   *
   * @param name name of the SGObjectStorage
   */
  public static BackupStorage existing(String name) {
    return new BackupStorage(Part.existing(name), List.of());
  }

  /** {@return the name of the SGObjectStorage} */
  public String name() {
    return storage.name();
  }

  /**
   * Adds the Secrets, then the storage.
   *
   * @param parts takes the objects
   */
  public void addTo(Parts parts) {
    for (SecretSource secret : secrets) {
      parts.add(secret, SecretContent.of(parts.namespace(), keys(secret.secretName())));
    }
    parts.add("SGObjectStorage", storage);
  }

  /** The keys of a Secret that the storage refers to, wherever in it. */
  private Set<String> keys(String secretName) {
    Set<String> keys = new TreeSet<>();
    storage.object().ifPresent(object -> collect(MAPPER.valueToTree(object), secretName, keys));
    return keys;
  }

  private static void collect(JsonNode tree, String secretName, Set<String> keys) {
    if (tree.path("name").asText().equals(secretName) && tree.path("key").isTextual()) {
      keys.add(tree.path("key").asText());
    }
    tree.forEach(child -> collect(child, secretName, keys));
  }

  /**
   * Adds what is wrong with the decisions.
   *
   * @param problems takes what is wrong
   */
  public void check(Problems problems) {
    for (SecretSource secret : secrets) {
      problems.check(
          !keys(secret.secretName()).isEmpty(),
          "SGObjectStorage `%s`: refers to no key of Secret `%s`; leave out this Secret, or name it"
              .formatted(name(), secret.secretName()));
    }
  }
}
