package org.sgmanifests.validation.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.RawManifest;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.reference.ReferenceGraph;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class SvgDiagramTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @RepeatedTest(20)
  void boxesNeverOverlapAndAreInThePicture(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    int size = 1 + random.nextInt(30);
    List<String> sources = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      sources.add("c" + random.nextInt(size + 3));
    }
    Drawing drawing = Drawing.of(standbys(sources));

    List<Spot> boxes = drawing.boxes();
    for (Spot one : boxes) {
      assertThat(drawing.left(one)).isGreaterThanOrEqualTo(Drawing.MARGIN);
      assertThat(drawing.right(one)).isLessThanOrEqualTo(drawing.width() - Drawing.MARGIN);
      assertThat(one.y()).isGreaterThanOrEqualTo(Drawing.MARGIN);
      assertThat(one.y() + one.height()).isLessThanOrEqualTo(drawing.height() - Drawing.MARGIN);
      for (Spot other : boxes) {
        assertThat(one == other || one.column() != other.column() || apart(one, other)).isTrue();
      }
    }
    assertThat(drawing.arrows())
        .allSatisfy(
            arrow -> {
              assertThat(arrow.way().get(0).node()).isEqualTo(arrow.edge().from());
              assertThat(arrow.way().get(arrow.way().size() - 1).node())
                  .isEqualTo(arrow.edge().to());
            });
  }

  private static boolean apart(Spot one, Spot other) {
    return one.y() + one.height() <= other.y() || other.y() + other.height() <= one.y();
  }

  @Test
  void whatRefersIsLeftOfWhatItRefersTo() {
    Drawing drawing = Drawing.of(standbys(List.of("c1", "c2", "elsewhere")));
    assertThat(drawing.boxes())
        .extracting(spot -> Objects.requireNonNull(spot.node()).name() + " " + spot.column())
        .containsExactly("c0 0", "c1 1", "c2 2", "elsewhere 3");
  }

  @Test
  void ringsAndLongChainsAreDrawn() throws Exception {
    assertThat(arrows(SvgDiagram.of(standbys(List.of("c1", "c2", "c0"))))).isEqualTo(3);
    assertThat(arrows(SvgDiagram.of(standbys(List.of("c0"))))).isZero(); // refers to itself
    List<String> chain = new ArrayList<>();
    for (int i = 1; i <= 2000; i++) {
      chain.add("c" + i % 2000);
    }
    assertThat(arrows(SvgDiagram.of(standbys(chain)))).isEqualTo(2000);
  }

  @Test
  void anEmptyGraphIsAnEmptyPicture() throws Exception {
    assertThat(arrows(SvgDiagram.of(Validator.create().references(Bundle.of())))).isZero();
  }

  @Test
  void whateverIsInANameThePictureIsWellFormed() throws Exception {
    String name = "<a href='x'>&\"\u0000\uFFFE\uD800]]>" + "long".repeat(30);
    String svg = SvgDiagram.of(standbys(List.of(name)));
    assertThat(parse(svg).getElementsByTagName("a").getLength()).isZero();
    assertThat(svg).contains("&lt;a href=", "...");
  }

  private static int arrows(String svg) throws Exception {
    return parse(svg).getElementsByTagName("g").getLength() == 0
        ? 0
        : svg.split("class=\"(arrow|broken)\"", -1).length - 1;
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  /** Clusters c0, c1 and so on, each with the cluster that it is a standby of. */
  private static ReferenceGraph standbys(List<String> sources) {
    List<RawManifest> clusters = new ArrayList<>();
    for (String source : sources) {
      ObjectNode cluster = JSON.createObjectNode();
      cluster.put("apiVersion", "stackgres.io/v1").put("kind", "SGCluster");
      cluster.putObject("metadata").put("name", "c" + clusters.size());
      JsonNode from = JSON.createObjectNode().put("sgCluster", source);
      cluster.putObject("spec").putObject("replicateFrom").set("instance", from);
      clusters.add(new RawManifest(cluster));
    }
    return Validator.create().references(Bundle.of(clusters));
  }
}
