package org.sgmanifests.validation.rules.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.change.Change;
import org.sgmanifests.validation.change.FieldChange;
import org.sgmanifests.validation.change.ObjectChange;
import org.sgmanifests.validation.rules.cluster.VolumeSize;
import org.sgmanifests.validation.tree.Field;

/**
 * A volume before and after a change. A shard with settings of its own has the size and the class
 * of all shards where it names none.
 */
record VolumeChange(FieldChange size, FieldChange storageClass) {
  private static final String VOLUME = "pods.persistentVolume";

  private static final Map<String, List<String>> PLACES =
      Map.of(
          "SGCluster", List.of("spec." + VOLUME),
          "SGShardedCluster", List.of("spec.coordinator." + VOLUME, "spec.shards." + VOLUME),
          "SGDistributedLogs", List.of("spec.persistentVolume"));

  /** The volumes of all objects that were there before. */
  static List<VolumeChange> of(Change change) {
    List<VolumeChange> volumes = new ArrayList<>();
    PLACES.forEach(
        (kind, places) ->
            change.of(kind).forEach(o -> places.forEach(at -> volumes.add(of(o.at(at))))));
    change.of("SGShardedCluster").forEach(object -> addOverrides(object, volumes));
    return volumes;
  }

  private static VolumeChange of(FieldChange volume) {
    return new VolumeChange(volume.get("size"), volume.get("storageClass"));
  }

  /** Those shards that have settings of their own, before or after. */
  private static void addOverrides(ObjectChange object, List<VolumeChange> volumes) {
    FieldChange shards = object.at("spec.shards");
    FieldChange common = shards.get("pods").get("persistentVolume");
    Map<Integer, Field> before = overrides(shards.before());
    Map<Integer, Field> after = overrides(shards.after());
    Set<Integer> indexes = new TreeSet<>(before.keySet());
    indexes.addAll(after.keySet());
    for (Integer index : indexes) {
      volumes.add(
          new VolumeChange(
              ofShard(common.get("size"), before.get(index), after.get(index)),
              ofShard(common.get("storageClass"), before.get(index), after.get(index))));
    }
  }

  /** The volumes of shards that there were and that have their own. */
  private static Map<Integer, Field> overrides(Field shards) {
    Map<Integer, Field> volumes = new HashMap<>();
    for (Field override : shards.get("overrides").items()) {
      BigDecimal index = override.get("index").wholeNumber();
      BigDecimal clusters = shards.get("clusters").wholeNumber();
      if (index != null && clusters != null && index.compareTo(clusters) < 0) {
        volumes.put(index.intValue(), override.at(VOLUME));
      }
    }
    return volumes;
  }

  private static FieldChange ofShard(
      FieldChange common, @Nullable Field before, @Nullable Field after) {
    String name = Objects.requireNonNull(common.after().path().name());
    return new FieldChange(own(before, name, common.before()), own(after, name, common.after()));
  }

  private static Field own(@Nullable Field volume, String name, Field common) {
    return volume != null && volume.get(name).isSet() ? volume.get(name) : common;
  }

  /** How much larger the volume becomes; zero when that cannot be told. */
  BigDecimal growth() {
    BigDecimal before = VolumeSize.mebibytes(size.before());
    BigDecimal after = VolumeSize.mebibytes(size.after());
    return before == null || after == null ? BigDecimal.ZERO : after.subtract(before);
  }

  /** The place of a field in its bundle: several shards may have the volume of all of them. */
  static String placeOf(Field field) {
    return field.manifest().index() + " " + field.path();
  }
}
