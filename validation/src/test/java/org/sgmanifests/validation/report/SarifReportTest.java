package org.sgmanifests.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.sgmanifests.validation.ManifestReader;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.TestReports;
import org.sgmanifests.validation.Validator;

class SarifReportTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Schema OASIS = oasis();
  private static final String CLUSTER =
      """
      apiVersion: stackgres.io/v1
      kind: SGCluster
      metadata: {name: my-db, namespace: my-namespace}
      spec:
        instances: 1
        postgres: {version: "16.1"}
        pods: {persistentVolume: {size: 10GB}}
      """;

  private static Schema oasis() {
    try (InputStream in =
        SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(JSON.readTree(in));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode sarif(Report report) {
    return read(new SarifReport().of(report));
  }

  private static JsonNode read(String text) {
    try {
      JsonNode tree = JSON.readTree(text);
      assertThat(errors(tree)).isEmpty();
      return tree;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<?> errors(JsonNode tree) {
    return OASIS.validate(
        tree.toString(),
        com.networknt.schema.InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  @Test
  void theReportFitsTheSchemaOfOasis() {
    sarif(TestReports.everyShape());
    sarif(TestReports.nothing());
  }

  @ParameterizedTest
  @FieldSource("org.sgmanifests.validation.report.ReportFormatsTest#HOSTILE")
  void whateverStandsInAManifestFitsTheSchema(String text) {
    JsonNode sarif = sarif(TestReports.saying(text));
    assertThat(sarif.findValuesAsText("text")).noneMatch(message -> message.contains("]("));
  }

  @Test
  void theSchemaSeesWhatIsWrong() throws IOException {
    String text = new SarifReport().of(TestReports.everyShape());
    assertThat(errors(JSON.readTree(text.replace("\"startLine\" : 47", "\"startLine\" : -1"))))
        .hasSize(1);
    assertThat(errors(JSON.readTree(text.replace("manifests/my%20db.yaml", "my db.yaml"))))
        .hasSize(1);
  }

  @Test
  void eachResultPointsToItsRule() {
    JsonNode run = sarif(TestReports.everyShape()).at("/runs/0");
    JsonNode rules = run.at("/tool/driver/rules");
    assertThat(run.get("results"))
        .isNotEmpty()
        .allSatisfy(
            result ->
                assertThat(rules.get(result.get("ruleIndex").asInt()).get("id"))
                    .isEqualTo(result.get("ruleId")));
  }

  @Test
  void rulesAreLinkedOnceTheirPagesHaveAUrl() {
    RulePages site = new RulePages(URI.create("https://example.org/rules/"));
    JsonNode rules =
        read(new SarifReport(site).of(TestReports.everyShape())).at("/runs/0/tool/driver/rules");
    assertThat(rules.findValuesAsText("helpUri"))
        .hasSize(rules.size())
        .contains("https://example.org/rules/dangling-reference.md");
    assertThat(new MarkdownReport(site).of(TestReports.everyShape()))
        .contains("[`dangling-reference`](https://example.org/rules/dangling-reference.md)");
  }

  @Test
  void aFingerprintIsTheSameWhereverLinesMoveTo() {
    Report before = validate(CLUSTER);
    Report after = validate("# a comment\n\n" + CLUSTER);
    assertThat(sarif(before).findValue("startLine"))
        .isNotEqualTo(sarif(after).findValue("startLine"));
    assertThat(sarif(before).findValue("partialFingerprints"))
        .isNotEmpty()
        .isEqualTo(sarif(after).findValue("partialFingerprints"));
  }

  @Test
  void theExecutionWasSuccessfulWhenAllWasChecked() {
    assertThat(sarif(validate(CLUSTER)).findValue("executionSuccessful").asBoolean()).isTrue();
    assertThat(sarif(TestReports.nothing()).findValue("executionSuccessful").asBoolean()).isFalse();
  }

  private static Report validate(String yaml) {
    return Validator.create()
        .validate(
            ManifestReader.create()
                .read("test.yaml", yaml.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }
}
