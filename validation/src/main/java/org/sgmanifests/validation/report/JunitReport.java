package org.sgmanifests.validation.report;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.ReportFormat;
import org.sgmanifests.validation.TextReport;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.report.TestedObject.Result;

/**
 * A report as the XML of JUnit, which every CI server shows. Each object is a test case, and so is
 * a file that could not be read: it fails when it has an error, and it is an error when it could
 * not be checked. What is no error is its output.
 */
public final class JunitReport implements ReportFormat {
  private static final TextReport TEXT = new TextReport();

  @Override
  public String id() {
    return "junit";
  }

  @Override
  public String of(Report report) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      write(report, xml);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a StringWriter takes everything", e);
    }
    return text.append('\n').toString();
  }

  private static void write(Report report, XMLStreamWriter xml) throws XMLStreamException {
    var cases = TestedObject.of(report);
    long failures = cases.stream().filter(one -> one.result() == Result.FAILURE).count();
    long errors = cases.stream().filter(one -> one.result() == Result.ERROR).count();
    xml.writeStartDocument("UTF-8", "1.0");
    line(0, xml);
    xml.writeStartElement("testsuites");
    counts(cases.size(), failures, errors, xml);
    line(1, xml);
    xml.writeStartElement("testsuite");
    counts(cases.size(), failures, errors, xml);
    xml.writeAttribute("skipped", "0");
    for (TestedObject one : cases) {
      write(one, xml);
    }
    line(2, xml);
    output(report.summary(), xml);
    line(1, xml);
    xml.writeEndElement();
    line(0, xml);
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private static void counts(long tests, long failures, long errors, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeAttribute("name", "sgmanifests");
    xml.writeAttribute("tests", Long.toString(tests));
    xml.writeAttribute("failures", Long.toString(failures));
    xml.writeAttribute("errors", Long.toString(errors));
    xml.writeAttribute("time", "0");
  }

  private static void write(TestedObject tested, XMLStreamWriter xml) throws XMLStreamException {
    boolean passed = tested.problems().isEmpty() && tested.remarks().isEmpty();
    line(2, xml);
    if (passed) {
      xml.writeEmptyElement("testcase");
    } else {
      xml.writeStartElement("testcase");
    }
    xml.writeAttribute("classname", XmlText.of(tested.group()));
    xml.writeAttribute("name", XmlText.of(tested.name()));
    xml.writeAttribute("time", "0");
    if (passed) {
      return;
    }
    if (tested.result() != Result.PASSED) {
      Finding worst = tested.problems().get(0);
      line(3, xml);
      xml.writeStartElement(tested.result() == Result.ERROR ? "error" : "failure");
      xml.writeAttribute("message", XmlText.of(worst.message()));
      xml.writeAttribute("type", XmlText.of(worst.rule()));
      xml.writeCharacters(text(tested.problems()));
      xml.writeEndElement();
    }
    if (!tested.remarks().isEmpty()) {
      line(3, xml);
      output(text(tested.remarks()), xml);
    }
    line(2, xml);
    xml.writeEndElement();
  }

  private static void output(String text, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("system-out");
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static String text(Iterable<Finding> findings) {
    StringBuilder text = new StringBuilder();
    findings.forEach(finding -> text.append(TEXT.of(finding)).append('\n'));
    return XmlText.lines(text.toString());
  }

  private static void line(int depth, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
