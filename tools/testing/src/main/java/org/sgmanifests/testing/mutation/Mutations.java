package org.sgmanifests.testing.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sgmanifests.api.Kinds;
import org.sgmanifests.api.catalogue.CatalogueField;
import org.sgmanifests.api.catalogue.FieldCatalogue;
import org.sgmanifests.testing.field.FieldValues;
import org.sgmanifests.validation.tree.FieldPath;

/**
 * All objects that differ from one in a single field, for tests that have to hold whatever somebody
 * changes:
 *
 * <pre>{@code
 * static Stream<Mutation<SGCluster>> changes() {
 *   return Mutations.oneField(Production.cluster());
 * }
 *
 * @ParameterizedTest
 * @MethodSource("changes")
 * void noChangeGoesUnnoticed(Mutation<SGCluster> change) { ... change.object() ... }
 * }</pre>
 */
public final class Mutations {
  private static final Set<String> IDENTITY = Set.of("apiVersion", "kind", "metadata", "status");
  private static final Pattern NUMBER_FIRST = Pattern.compile("(\\d{1,9})(.*)", Pattern.DOTALL);

  private Mutations() {}

  /**
   * {@return the object with each field that it sets taken out once, sections and items of lists
   * included, and with each single value changed once: a switch turned, a number one higher,
   * another one of the allowed values, another text} Metadata and status stay. The order is that of
   * the fields.
   *
   * <p>The results are typed, but need not be valid. A few hundred for a large cluster; each is
   * made when the stream comes to it.
   *
   * @param <T> type of the object
   * @param object the object, which stays as it is
   */
  public static <T extends HasMetadata> Stream<Mutation<T>> oneField(T object) {
    return places(FieldValues.tree(object)).stream()
        .flatMap(place -> Stream.concat(without(object, place), changed(object, place)));
  }

  private static List<Place> places(JsonNode tree) {
    List<Place> places = new ArrayList<>();
    tree.properties().stream()
        .filter(field -> !IDENTITY.contains(field.getKey()) && !field.getValue().isNull())
        .forEach(field -> collect(FieldPath.ROOT.child(field.getKey()), field.getValue(), places));
    return places;
  }

  private record Place(FieldPath path, JsonNode value) {}

  private static void collect(FieldPath path, JsonNode value, List<Place> places) {
    places.add(new Place(path, value));
    if (value.isObject()) {
      for (Map.Entry<String, JsonNode> field : value.properties()) {
        if (!field.getValue().isNull()) {
          collect(path.child(field.getKey()), field.getValue(), places);
        }
      }
    } else {
      for (int i = 0; i < value.size(); i++) {
        collect(path.item(i), value.get(i), places);
      }
    }
  }

  private static <T extends HasMetadata> Stream<Mutation<T>> without(T object, Place place) {
    String path = place.path.toString();
    return Stream.of(new Mutation<>("without " + path, path, Mutate.remove(object, place.path)));
  }

  private static <T extends HasMetadata> Stream<Mutation<T>> changed(T object, Place place) {
    if (place.value.isContainerNode()) {
      return Stream.empty();
    }
    String path = place.path.toString();
    JsonNode other = FieldValues.node(other(object, place));
    String name =
        path
            + ": "
            + FieldValues.shown(object, place.path, place.value)
            + " -> "
            + FieldValues.shown(object, place.path, other);
    return Stream.of(new Mutation<>(name, path, Mutate.set(object, place.path, other)));
  }

  private static Object other(HasMetadata object, Place place) {
    JsonNode value = place.value;
    if (value.isBoolean()) {
      return !value.booleanValue();
    }
    if (value.isNumber()) {
      return value.decimalValue().add(BigDecimal.ONE);
    }
    String text = value.textValue();
    return allowed(object, place.path).stream()
        .filter(allowed -> !allowed.equals(text))
        .findFirst()
        .orElseGet(() -> otherText(text));
  }

  private static List<String> allowed(HasMetadata object, FieldPath path) {
    return Kinds.ALL.contains(object.getClass())
        ? FieldCatalogue.of(object.getKind())
            .field(path.toString())
            .map(CatalogueField::allowedValues)
            .orElse(List.of())
        : List.of();
  }

  /** {@code 10Gi} becomes {@code 11Gi}, as an amount has to stay one. */
  private static String otherText(String text) {
    Matcher matcher = NUMBER_FIRST.matcher(text);
    return matcher.matches()
        ? (Long.parseLong(matcher.group(1)) + 1) + matcher.group(2)
        : text + "-other";
  }
}
