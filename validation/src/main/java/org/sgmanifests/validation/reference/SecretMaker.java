package org.sgmanifests.validation.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sgmanifests.validation.table.FactTable;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/**
 * A Secret that another object makes on the cluster: an ExternalSecret of External Secrets, a
 * SealedSecret of Bitnami, a Certificate of cert-manager, or one of those in {@code makers.txt}.
 *
 * @param nameField where its name stands
 * @param kind Secret, or what an ExternalSecret makes in its place
 * @param name name of what it makes
 * @param keys those that the maker tells
 * @param keysKnown whether these are all
 * @param added whether the keys are only added to a Secret that something else makes
 * @param ownerField where it is decided that the maker becomes the owner of the Secret; unset when
 *     that is so without being written
 * @param owned whether it becomes the owner
 */
public record SecretMaker(
    Field nameField,
    String kind,
    String name,
    Set<String> keys,
    boolean keysKnown,
    boolean added,
    Field ownerField,
    boolean owned) {

  private static final String SEALED_WITHOUT_OWNER =
      "sealedsecrets.bitnami.com/skip-set-owner-references";

  private static final Map<String, List<List<String>>> OTHERS =
      FactTable.rows(SecretMaker.class, "makers.txt").stream()
          .collect(Collectors.groupingBy(row -> row.get(0)));

  /**
   * {@return the Secrets that an object makes, and the ConfigMaps}
   *
   * @param manifest the object
   */
  public static List<SecretMaker> of(Manifest manifest) {
    String type = manifest.group() + "/" + manifest.kind();
    return switch (type) {
      case "external-secrets.io/ExternalSecret" -> external(manifest).stream().toList();
      case "bitnami.com/SealedSecret" -> List.of(sealed(manifest));
      case "cert-manager.io/Certificate" -> certificate(manifest).stream().toList();
      default -> others(manifest, OTHERS.getOrDefault(type, List.of()));
    };
  }

  private static List<SecretMaker> others(Manifest manifest, List<List<String>> rows) {
    List<SecretMaker> makers = new ArrayList<>();
    for (List<String> row : rows) {
      boolean known = !row.get(3).equals("*");
      Set<String> keys = known ? Set.of(row.get(3).split(" ")) : Set.of();
      for (Field name : manifest.root().all(row.get(1))) {
        String text = name.value().asText();
        makers.add(new SecretMaker(name, row.get(2), text, keys, known, false, name, false));
      }
    }
    return makers;
  }

  private static Optional<SecretMaker> external(Manifest manifest) {
    Field target = manifest.at("spec.target");
    Field policy = target.get("creationPolicy");
    if (policy.is("None")) {
      return Optional.empty();
    }
    Field named = target.get("name").isSet() ? target.get("name") : manifest.at("metadata.name");
    String name = named.text();
    if (name == null) {
      return Optional.empty();
    }
    Field template = target.get("template");
    Field data = template.get("data");
    Set<String> keys = namesIn(data);
    boolean known = !template.get("templateFrom").isSet();
    if (keys.isEmpty() || template.get("mergePolicy").is("Merge")) { // else only the template's
      keys.addAll(texts(manifest.root().all("spec.data[].secretKey")));
      known &= !manifest.at("spec.dataFrom").isSet();
    }
    boolean added = policy.is("Merge");
    boolean owned = !added && !policy.is("Orphan");
    String kind = target.at("manifest.kind").text();
    boolean isSecret = kind == null || kind.equals("Secret");
    return Optional.of(
        new SecretMaker(
            named,
            isSecret ? "Secret" : Objects.requireNonNull(kind),
            name,
            keys,
            known && isSecret,
            added,
            policy,
            owned));
  }

  /** The Secret has the name of the SealedSecret, whatever its template says. */
  private static SecretMaker sealed(Manifest manifest) {
    Set<String> keys = namesIn(manifest.at("spec.encryptedData"));
    keys.addAll(namesIn(manifest.at("spec.template.data")));
    Field owner = manifest.at("spec.template.metadata.annotations").get(SEALED_WITHOUT_OWNER);
    return new SecretMaker(
        manifest.at("metadata.name"),
        "Secret",
        manifest.name(),
        keys,
        !manifest.at("spec.data").isSet(),
        false,
        owner,
        !owner.is("true"));
  }

  private static Optional<SecretMaker> certificate(Manifest manifest) {
    Field named = manifest.at("spec.secretName");
    String name = named.text();
    Set<String> keys = new TreeSet<>(List.of("tls.crt", "tls.key", "ca.crt"));
    for (String store : List.of("jks", "pkcs12")) {
      if (manifest.at("spec.keystores." + store + ".create").value().asBoolean()) {
        String extension = store.equals("jks") ? "jks" : "p12";
        keys.addAll(List.of("keystore." + extension, "truststore." + extension));
      }
    }
    for (String format : texts(manifest.root().all("spec.additionalOutputFormats[].type"))) {
      keys.add(format.equals("DER") ? "key.der" : "tls-combined.pem");
    }
    return name == null
        ? Optional.empty()
        : Optional.of(new SecretMaker(named, "Secret", name, keys, true, false, named, false));
  }

  private static Set<String> namesIn(Field map) {
    Set<String> names = new TreeSet<>();
    map.fields().forEach(entry -> names.add(Objects.requireNonNull(entry.path().name())));
    return names;
  }

  private static List<String> texts(List<Field> fields) {
    List<String> texts = new ArrayList<>();
    fields.forEach(field -> texts.add(field.value().asText()));
    return texts;
  }
}
