package org.sgmanifests.validation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.TestReports;
import org.xml.sax.SAXException;

class JunitReportTest {
  private static final Schema XSD = xsd();

  private static Schema xsd() {
    try {
      return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(JunitReportTest.class.getResource("junit.xsd"));
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void check(String xml) throws SAXException, IOException {
    XSD.newValidator().validate(new StreamSource(new StringReader(xml)));
  }

  /** What Maven's own reader makes of it. */
  private static List<ReportTestCase> cases(Report report)
      throws ParserConfigurationException, SAXException, IOException {
    String xml = new JunitReport().of(report);
    check(xml);
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
    return new TestSuiteXmlParser(new NullConsoleLogger())
            .parse(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8))
            .stream()
            .flatMap(suite -> suite.getTestCases().stream())
            .toList();
  }

  @Test
  void objectsAreTestCases() throws Exception {
    List<ReportTestCase> cases = cases(TestReports.everyShape());
    assertThat(cases)
        .extracting(ReportTestCase::getClassName, ReportTestCase::getName)
        .containsExactlyInAnyOrder(
            tuple("SGCluster", "my-namespace/my-db"),
            tuple("SGCluster", "my-namespace/sound"),
            tuple("Secret", "my-namespace/users"),
            tuple("file", "missing.yaml"),
            tuple("file", ".sgmanifests.yaml"));
    assertThat(cases)
        .filteredOn(ReportTestCase::hasFailure)
        .extracting(ReportTestCase::getFailureType)
        .containsExactlyInAnyOrder("dangling-reference", "invalid-secret-key");
    assertThat(cases)
        .filteredOn(ReportTestCase::hasError)
        .extracting(ReportTestCase::getName)
        .containsExactly("missing.yaml");
  }

  @Test
  void nothingCheckedIsAnError() throws Exception {
    assertThat(cases(TestReports.nothing())).hasSize(1).allMatch(ReportTestCase::hasError);
  }

  @ParameterizedTest
  @FieldSource("org.sgmanifests.validation.report.ReportFormatsTest#HOSTILE")
  void whateverStandsInAManifestFitsTheSchema(String text) throws Exception {
    assertThat(cases(TestReports.saying(text))).filteredOn(ReportTestCase::hasError).hasSize(1);
  }

  @Test
  void theSchemaSeesWhatIsWrong() {
    String xml = new JunitReport().of(TestReports.everyShape());
    assertThatThrownBy(() -> check(xml.replace(" classname=\"Secret\"", "")))
        .hasMessageContaining("classname");
    assertThatThrownBy(() -> check(xml.replace("my-namespace/sound", "my-namespace/my-db")))
        .hasMessageContaining("Duplicate unique value");
  }
}
