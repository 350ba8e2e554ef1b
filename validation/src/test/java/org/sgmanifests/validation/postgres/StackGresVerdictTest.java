package org.sgmanifests.validation.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.ongres.pgconfig.validator.GucValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same verdicts as the library that StackGres asks. */
class StackGresVerdictTest {
  private static final int RANDOM_VALUES = 8;

  private static String resource(Class<?> beside, String name) throws IOException {
    try (var in = beside.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Set<String> namesOfStackGres(int major) throws IOException {
    return resource(GucValidator.class, "/guc-info/params-V" + major + ".csv")
        .lines()
        .map(line -> line.substring(0, line.indexOf('\t')))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 13, 14, 15, 16, 17})
  void parametersOutsideOfExtensionsAreThoseOfStackGres(int major) throws IOException {
    Set<String> ours = PostgresParameters.of(major).orElseThrow().names();
    ours.removeIf(name -> name.contains("."));
    assertThat(ours).isEqualTo(namesOfStackGres(major));
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 17})
  void valuesOfParametersAreTakenAsByStackGres(int major) throws IOException {
    PostgresParameters parameters = PostgresParameters.of(major).orElseThrow();
    GucValidator stackGres = GucValidator.forVersion(String.valueOf(major));
    Set<String> values = valuesToTry();
    List<String> differences = new ArrayList<>();
    for (String name : namesOfStackGres(major)) {
      PostgresParameter parameter = parameters.find(name).orElseThrow();
      for (String value : values) {
        boolean taken = isTaken(stackGres, name, value);
        if (taken != parameter.accepts(value)) {
          differences.add(name + " = " + value + (taken ? ": StackGres takes it" : ""));
        }
      }
    }
    assertThat(differences).isEmpty();
  }

  private static boolean isTaken(GucValidator stackGres, String name, String value) {
    try {
      return stackGres.parameter(name, value).isValid();
    } catch (ArithmeticException e) {
      // Numbers of a size that it cannot divide.
      return false;
    }
  }

  /** Those of the table for a real server, and numbers made from a fixed seed. */
  private static Set<String> valuesToTry() throws IOException {
    Set<String> values = new LinkedHashSet<>();
    resource(StackGresVerdictTest.class, "values.tsv")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1)[1])
        .forEach(values::add);
    // StackGres takes it for the decimal number; PostgreSQL refuses it as no octal one.
    values.remove("08");
    Random random = new Random(20_26);
    List<String> units = List.of("", "B", "kB", "MB", "GB", "TB", "us", "ms", "s", "min", "h", "d");
    for (int i = 0; i < RANDOM_VALUES; i++) {
      for (String unit : units) {
        long whole = 1 + random.nextLong(1L << (1 + random.nextInt(34)));
        String fraction = random.nextInt(4) == 0 ? "." + random.nextInt(100) : "";
        values.add(whole + fraction + unit);
      }
    }
    return values;
  }
}
