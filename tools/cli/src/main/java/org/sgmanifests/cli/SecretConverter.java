package org.sgmanifests.cli;

import java.nio.file.Path;
import java.util.List;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.builders.credentials.SecretSource;
import org.sgmanifests.builders.credentials.SecretStore;
import org.sgmanifests.validation.ManifestReader;
import org.sgmanifests.validation.Manifests;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Where a Secret comes from, in one word. */
final class SecretConverter implements ITypeConverter<SecretSource> {
  /** For the help of options. */
  static final String FORMS =
      "existing:NAME (somebody else makes it), external:NAME:STORE:ENTRY (an ExternalSecret, from"
          + " an entry of a SecretStore), cluster-external:NAME:STORE:ENTRY (the same from a"
          + " ClusterSecretStore), sealed:FILE (what kubeseal printed), environment:NAME or"
          + " environment:NAME:PREFIX (values from variables named like the keys, such as"
          + " SUPERUSER_PASSWORD), files:NAME:DIR (values from files named like the keys).";

  private static final String EXPECTED =
      "expected existing:NAME, external:NAME:STORE:ENTRY, cluster-external:NAME:STORE:ENTRY,"
          + " sealed:FILE, environment:NAME or files:NAME:DIR but was '";

  @Override
  public SecretSource convert(String text) {
    int colon = text.indexOf(':');
    String rest = text.substring(colon + 1);
    String[] words = rest.split(":", text.startsWith("files:") ? 2 : 0);
    String kind = (colon < 0 ? "" : text.substring(0, colon)) + "/" + words.length;
    if (rest.isBlank()) {
      throw new TypeConversionException(EXPECTED + text + "'");
    }
    return switch (kind) {
      case "existing/1" -> SecretSource.existing(rest);
      case "external/3" ->
          SecretSource.externalSecret(words[0], SecretStore.inNamespace(words[1]), words[2]);
      case "cluster-external/3" ->
          SecretSource.externalSecret(words[0], SecretStore.clusterWide(words[1]), words[2]);
      case "environment/1" -> SecretSource.environment(rest);
      case "environment/2" -> SecretSource.environment(words[0]).withPrefix(words[1]);
      case "files/2" -> SecretSource.files(words[0], Path.of(words[1]));
      default -> {
        if (text.startsWith("sealed:")) {
          yield sealed(Path.of(rest));
        }
        throw new TypeConversionException(EXPECTED + text + "'");
      }
    };
  }

  private static SecretSource sealed(Path file) {
    Manifests read = ManifestReader.create().read(List.of(file));
    Bundle bundle = read.bundle();
    if (!read.unreadable().isEmpty() || bundle.objects().size() != 1) {
      throw new TypeConversionException(
          "expected one SealedSecret in the file, such as kubeseal prints, but '"
              + file
              + "' has "
              + (read.unreadable().isEmpty()
                  ? bundle.objects().size() + " objects"
                  : "something else: " + read.unreadable().get(0).message()));
    }
    return SecretSource.sealed(bundle.objects().get(0));
  }
}
