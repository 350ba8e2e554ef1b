package org.sgmanifests.validation.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.ongres.pgconfig.validator.GucValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresParametersTest {

  private static PostgresParameter parameter(int major, String name) {
    return PostgresParameters.of(major).orElseThrow().find(name).orElseThrow();
  }

  @Test
  void takesWhatARealServerTakes() throws IOException {
    String table;
    try (var in = PostgresParametersTest.class.getResourceAsStream("values.tsv")) {
      table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
    List<String> cases = table.lines().filter(line -> !line.startsWith("#")).toList();
    assertThat(cases)
        .hasSizeGreaterThan(700)
        .allSatisfy(
            line -> {
              String[] cells = line.split("\t", -1);
              assertThat(parameter(18, cells[0]).accepts(cells[1]))
                  .as(line)
                  .isEqualTo(cells[2].equals("takes"));
            });
  }

  @ParameterizedTest
  @CsvSource({"12, 310", "13, 325", "14, 340", "15, 345", "16, 355", "17, 370", "18, 390"})
  void eachMajorHasItsParameters(int major, int some) {
    assertThat(PostgresParameters.of(major).orElseThrow().names())
        .hasSizeGreaterThan(some)
        .contains("work_mem", "TimeZone", "pg_stat_statements.max")
        .doesNotContain("server_version");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 9, 11, 19, Integer.MAX_VALUE})
  void aMajorThatIsNotKnownHasNoParameters(int major) {
    assertThat(PostgresParameters.of(major)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"foo.bar", "auto_explain.log_analyze", "a.b.c", "A.b$", "_a.b", "1.1"})
  void aNameWithADotCanBeOnesOwn(String name) {
    assertThat(PostgresParameters.isCustom(name)).isTrue();
    assertThat(GucValidator.forVersion("17").parameter(name, "x").isValid()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", ".a", "foo", "a.b c", "a-b.c", "a.b/c", "work_mem ", " a.b"})
  void otherNamesCannot(String name) {
    assertThat(PostgresParameters.isCustom(name)).isFalse();
    assertThat(GucValidator.forVersion("17").parameter(name, "x").isValid()).isFalse();
  }

  @Test
  void monstrousNumbersAreRefusedAtOnce() {
    for (String value :
        List.of("1e999999999", "-1e-999999999", "1e999", "0x", "9".repeat(1_000_000))) {
      assertThat(parameter(17, "work_mem").accepts(value)).isFalse();
      assertThat(parameter(18, "random_page_cost").accepts(value)).isFalse();
    }
  }

  @Test
  void aNameIsFoundInAnyCase() {
    assertThat(parameter(17, "timezone").name()).isEqualTo("TimeZone");
    assertThat(parameter(17, "WORK_MEM").name()).isEqualTo("work_mem");
    assertThat(PostgresParameters.of(17).orElseThrow().find("wurk_mem")).isEmpty();
  }

  @Test
  void tellsWhichMajorsHaveAParameter() {
    assertThat(PostgresParameters.majorsWith("wal_keep_segments")).containsExactly(12);
    assertThat(PostgresParameters.majorsWith("io_method")).containsExactly(18);
    assertThat(PostgresParameters.majorsWith("wal_keep")).isEmpty();
  }

  @Test
  void tellsWhatNeedsARestart() {
    assertThat(parameter(17, "shared_buffers").context()).isEqualTo(ParameterContext.POSTMASTER);
    assertThat(
            Stream.of("shared_buffers", "max_wal_size", "work_mem", "log_statement")
                .filter(name -> parameter(17, name).context().needsRestart()))
        .containsExactly("shared_buffers");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "max_connections | 0 | it is too low | a whole number from `1` to `262143`",
        "checkpoint_timeout | 2d | it is too high | a whole number from `30s` to `1d`",
        "work_mem | 4gb | the units are `TB`, `GB`, `MB`, `kB`, `B` | `4GB`",
        "work_mem | 2Gi | the units are `TB`, `GB`, `MB`, `kB`, `B` | `2GB`",
        "work_mem | 64K | the units are `TB`, `GB`, `MB`, `kB`, `B` | `64kB`",
        "work_mem | 9 zz | the units are `TB`, `GB`, `MB`, `kB`, `B` |"
            + " a whole number from `64kB` to `2147483647kB`",
        "statement_timeout | 30sec | the units are `d`, `h`, `min`, `s`, `ms`, `us` | `30s`",
        "statement_timeout | 5m | the units are `d`, `h`, `min`, `s`, `ms`, `us` | `5min`",
        "shared_buffers | 15 | it is too low | a whole number from `128kB` to `8589934584kB`",
        "max_connections | 100kB | it has no unit | a whole number from `1` to `262143`",
        "random_page_cost | cheap | it is no number | a number from `0` to `1.79769E+308`",
        "checkpoint_completion_target | 90% | it is no number | a number from `0` to `1`",
        "autovacuum_vacuum_cost_delay | -2 | it is too low | a number from `-1` to `100ms`",
        "work_mem | '''4GB''' | the single quotes belong to the value | `4GB`",
        "jit | maybe | it is a switch | `on` or `off`",
        "wal_level | logicla | it has a fixed set of values | `logical`",
        "wal_level | full | it has a fixed set of values | `minimal`, `replica` or `logical`",
        "ssl_max_protocol_version | 1.3 | it has a fixed set of values |"
            + " `TLSv1`, `TLSv1.1`, `TLSv1.2` or `TLSv1.3`",
        "work_mem | 0x10MB | StackGres does not read such a hexadecimal number |"
            + " a whole number from `64kB` to `2147483647kB`"
      })
  void saysWhyAValueIsRefusedAndWhatIsTaken(String name, String value, String why, String instead) {
    assertThat(parameter(17, name).refusal(value)).contains(new Refusal(why, instead));
  }
}
