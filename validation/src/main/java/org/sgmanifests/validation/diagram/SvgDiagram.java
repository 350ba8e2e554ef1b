package org.sgmanifests.validation.diagram;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.sgmanifests.validation.reference.Node;
import org.sgmanifests.validation.reference.Node.State;
import org.sgmanifests.validation.reference.ReferenceGraph;
import org.sgmanifests.validation.report.XmlText;

/**
 * A {@link ReferenceGraph} as an SVG picture. The same graph gives the same text. What is missing
 * is drawn dashed and red, and so is the arrow to it; what is not in the bundle has rounded
 * corners.
 */
public final class SvgDiagram {
  private static final String STYLE =
      """

      .page { fill: #ffffff }
      .box { fill: #f4f4f4; stroke: #555555 }
      .sg { fill: #e3eefa; stroke: #2f5f93 }
      .missing { fill: #fdecec; stroke: #cc0000; stroke-dasharray: 6 3; stroke-width: 2 }
      .arrow { fill: none; stroke: #777777; stroke-width: 1.3 }
      .broken { fill: none; stroke: #cc0000; stroke-dasharray: 6 3; stroke-width: 2 }
      .kind { font: 11px sans-serif; fill: #555555 }
      .name { font: 12px sans-serif; fill: #111111 }
      """;

  private final Drawing drawing;
  private final XMLStreamWriter xml;

  private SvgDiagram(Drawing drawing, XMLStreamWriter xml) {
    this.drawing = drawing;
    this.xml = xml;
  }

  /**
   * {@return the text of the picture}
   *
   * @param graph the references
   */
  public static String of(ReferenceGraph graph) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      new SvgDiagram(Drawing.of(graph), xml).write();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("A text takes every XML", e);
    }
    return text.append('\n').toString();
  }

  private void write() throws XMLStreamException {
    xml.writeStartElement("svg");
    xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
    attributes("role", "img", "width", drawing.width(), "height", drawing.height());
    attributes("viewBox", "0 0 " + drawing.width() + " " + drawing.height());
    text("title", "Which object refers to which");
    text("style", STYLE);
    xml.writeStartElement("defs");
    tip("tip", "#777777");
    tip("broken-tip", "#cc0000");
    xml.writeEndElement();
    empty("rect", "class", "page", "width", drawing.width(), "height", drawing.height());
    for (Drawing.Arrow arrow : drawing.arrows()) {
      arrow(arrow);
    }
    for (Spot box : drawing.boxes()) {
      box(box, Objects.requireNonNull(box.node()));
    }
    line();
    xml.writeEndElement();
  }

  private void tip(String id, String colour) throws XMLStreamException {
    line();
    xml.writeStartElement("marker");
    attributes("id", id, "viewBox", "0 0 10 10", "refX", 10, "refY", 5, "orient", "auto");
    attributes("markerUnits", "userSpaceOnUse", "markerWidth", 9, "markerHeight", 9);
    xml.writeEmptyElement("path");
    attributes("d", "M0 0L10 5L0 10z", "fill", colour);
    xml.writeEndElement();
  }

  private void arrow(Drawing.Arrow arrow) throws XMLStreamException {
    boolean broken = !arrow.edge().isResolved();
    line();
    xml.writeStartElement("path");
    attributes("class", broken ? "broken" : "arrow", "d", curve(arrow.way()));
    attributes("marker-end", broken ? "url(#broken-tip)" : "url(#tip)");
    xml.writeStartElement("title");
    String words = arrow.edge().from() + (broken ? " misses " : " refers to ") + arrow.edge().to();
    xml.writeCharacters(XmlText.of(words));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  /** Level at its ends and where it passes a column. */
  private String curve(List<Spot> way) {
    StringBuilder path = new StringBuilder();
    boolean forward = way.get(0).column() < way.get(way.size() - 1).column();
    double x = forward ? drawing.right(way.get(0)) : drawing.left(way.get(0));
    double y = way.get(0).middle();
    path.append("M").append(number(x)).append(' ').append(number(y));
    for (int i = 1; i < way.size(); i++) {
      Spot next = way.get(i);
      double enter = forward ? drawing.left(next) : drawing.right(next);
      double half = (x + enter) / 2;
      path.append("C").append(number(half)).append(' ').append(number(y)).append(' ');
      path.append(number(half)).append(' ').append(number(next.middle())).append(' ');
      path.append(number(enter)).append(' ').append(number(next.middle()));
      x = enter;
      y = next.middle();
      if (i < way.size() - 1) {
        x = forward ? drawing.right(next) : drawing.left(next);
        path.append("H").append(number(x));
      }
    }
    return path.toString();
  }

  private void box(Spot spot, Node node) throws XMLStreamException {
    line();
    xml.writeStartElement("g");
    text("title", node + " (" + node.state().name().toLowerCase(Locale.ROOT) + ")");
    boolean outside = node.state() != State.BUNDLE && node.state() != State.MISSING;
    String style =
        node.state() == State.MISSING ? "missing" : node.kind().startsWith("SG") ? "box sg" : "box";
    int x = drawing.left(spot);
    xml.writeEmptyElement("rect");
    attributes("class", style, "x", x, "y", number(spot.y()));
    attributes("width", spot.width(), "height", spot.height(), "rx", outside ? 14 : 2);
    label("kind", x + 12, spot.y() + 17, node.kind());
    label("name", x + 12, spot.y() + 34, Spot.place(node));
    xml.writeEndElement();
  }

  private void label(String style, int x, double y, String words) throws XMLStreamException {
    xml.writeStartElement("text");
    attributes("class", style, "x", x, "y", number(y));
    xml.writeCharacters(XmlText.of(Spot.line(words)));
    xml.writeEndElement();
  }

  private void text(String element, String words) throws XMLStreamException {
    line();
    xml.writeStartElement(element);
    xml.writeCharacters(XmlText.lines(words));
    xml.writeEndElement();
  }

  private void empty(String element, Object... attributes) throws XMLStreamException {
    line();
    xml.writeEmptyElement(element);
    attributes(attributes);
  }

  private void attributes(Object... namesAndValues) throws XMLStreamException {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      xml.writeAttribute(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
    }
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  /** Halves are the finest that occur. */
  private static String number(double value) {
    return value == Math.rint(value)
        ? String.valueOf((long) value)
        : String.format(Locale.ROOT, "%.1f", value);
  }
}
