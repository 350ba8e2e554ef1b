package org.sgmanifests.validation.upgrade;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sgmanifests.validation.ManifestReader;
import org.sgmanifests.validation.Manifests;
import org.sgmanifests.validation.WholeFile;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.tree.Manifest;
import org.sgmanifests.validation.yaml.EditableYaml;
import org.sgmanifests.validation.yaml.EditableYaml.EditableObject;
import org.sgmanifests.validation.yaml.Position;

/**
 * Makes the edits of an upgrade in the files that were read. Comments and layout stay. What comes
 * of a text is read again before it is written: if it is not what the plan wants, the file stays as
 * it is. A file is written as a whole or not at all.
 */
public final class FileFixes {
  private static final ObjectNode NOTHING = JsonNodeFactory.instance.objectNode();

  private final Manifests input;
  private final List<HasMetadata> wanted;
  private final List<UpgradeItem> items;

  private FileFixes(Manifests input, List<HasMetadata> wanted, List<UpgradeItem> items) {
    this.input = input;
    this.wanted = wanted;
    this.items = items.stream().filter(item -> item.edit().isPresent()).toList();
  }

  /**
   * Makes the edits that the new release demands, as {@link UpgradePlan#apply} does.
   *
   * @param plan what changes with the new release
   * @return the files with what was done to each
   */
  public static List<FixedFile> write(UpgradePlan plan) {
    List<UpgradeItem> items = plan.items().stream().filter(UpgradeItem::isNecessary).toList();
    return new FileFixes(plan.input(), plan.apply().objects(), items).write();
  }

  /**
   * Makes all edits, as {@link UpgradePlan#applyKeepingBehaviour} does.
   *
   * @param plan what changes with the new release
   * @return the files with what was done to each
   */
  public static List<FixedFile> writeKeepingBehaviour(UpgradePlan plan) {
    return new FileFixes(plan.input(), plan.applyKeepingBehaviour().objects(), plan.items())
        .write();
  }

  private List<FixedFile> write() {
    Map<String, List<UpgradeItem>> byFile = new TreeMap<>();
    for (UpgradeItem item : items) {
      String file = item.finding().file().orElse("(no file)");
      byFile.computeIfAbsent(file, name -> new ArrayList<>()).add(item);
    }
    List<FixedFile> fixed = new ArrayList<>();
    byFile.forEach((file, own) -> fixed.add(new FixedFile(file, own.size(), problem(file, own))));
    return fixed;
  }

  private Optional<String> problem(String name, List<UpgradeItem> own) {
    try {
      Path file = Path.of(name);
      if (!Files.isRegularFile(file)) {
        return Optional.of("it is no file");
      }
      byte[] bytes = Files.readAllBytes(file);
      String old = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean windows = old.contains("\r\n");
      String edited = edited(windows ? old.replace("\r\n", "\n") : old, own);
      String text = windows ? edited.replace("\n", "\r\n") : edited;
      if (!isWanted(name, text)) {
        return Optional.of("what would come of it is not what is wanted");
      }
      WholeFile.write(file.toRealPath(), text, isPrivate(file));
      return Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.of("it is not UTF-8");
    } catch (IOException e) {
      return Optional.of("it cannot be read or written (" + e.getClass().getSimpleName() + ")");
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private String edited(String text, List<UpgradeItem> own) {
    EditableYaml yaml = EditableYaml.of(text);
    Map<Integer, List<UpgradeItem>> byObject = new LinkedHashMap<>();
    for (UpgradeItem item : own) {
      byObject.computeIfAbsent(item.manifest().index(), index -> new ArrayList<>()).add(item);
    }
    for (List<UpgradeItem> edits : byObject.values()) {
      Position place = place(edits.get(0).manifest());
      yaml.edit(place, object -> edits.forEach(item -> make(item, object)));
    }
    return yaml.edited();
  }

  private Position place(Manifest manifest) {
    Finding at =
        input
            .findingAt(manifest.written())
            .rule("place")
            .severity(Severity.INFO)
            .message("")
            .remedy("")
            .build();
    return new Position(at.file().orElse(""), at.line().orElse(0), at.column().orElse(0));
  }

  private static void make(UpgradeItem item, EditableObject object) {
    Edit edit = item.edit().orElseThrow();
    if (edit instanceof Edit.Move move) {
      object.move(move.from(), move.to());
    } else if (edit instanceof Edit.Remove remove) {
      object.remove(remove.path());
    } else if (edit instanceof Edit.Put put) {
      object.put(put.path(), put.value());
    }
  }

  private boolean isWanted(String name, String text) {
    Manifests read = ManifestReader.create().read(name, text.getBytes(StandardCharsets.UTF_8));
    List<HasMetadata> before = input.bundle().objects();
    List<HasMetadata> expected = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      if (place(Manifest.of(i, before.get(i), NOTHING)).source().equals(name)) {
        expected.add(wanted.get(i));
      }
    }
    return read.unreadable().isEmpty() && read.bundle().objects().equals(expected);
  }

  private static boolean isPrivate(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    Set<PosixFilePermission> all = view == null ? Set.of() : view.readAttributes().permissions();
    return view != null && !all.contains(PosixFilePermission.OTHERS_READ);
  }
}
