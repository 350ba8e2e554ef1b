package org.sgmanifests.validation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.validation.Golden;
import org.sgmanifests.validation.TestManifests;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.diagram.SvgDiagram;

class DiagramsTest {
  private static final Bundle BUNDLE =
      TestManifests.read(TestManifests.resource(DiagramsTest.class, "diagram.yaml"))
          .existing("Secret", "shop", "tool", "TOKEN")
          .bundle();
  private static final ReferenceGraph GRAPH = Validator.create().references(BUNDLE);

  @Test
  void mermaid() {
    Golden.check(getClass(), "diagram.mmd", MermaidDiagram.of(GRAPH));
  }

  @Test
  void graphviz() {
    Golden.check(getClass(), "diagram.dot", GraphvizDiagram.of(GRAPH));
  }

  @Test
  void svg() {
    Golden.check(getClass(), "diagram.svg", SvgDiagram.of(GRAPH));
  }

  @Test
  void aReportHasTheSameGraph() {
    ReferenceGraph ofReport = Validator.create().validate(BUNDLE).references();
    assertThat(ofReport.nodes()).isEqualTo(GRAPH.nodes());
    assertThat(MermaidDiagram.of(ofReport)).isEqualTo(MermaidDiagram.of(GRAPH));
  }

  @Test
  void eachPairOfObjectsIsOneEdge() {
    assertThat(GRAPH.edges())
        .doesNotHaveDuplicates()
        .anySatisfy(edge -> assertThat(edge.references()).hasSizeGreaterThan(1));
  }

  @Test
  void theOrderHasWhatIsReferredToFirst() {
    assertThat(GRAPH.inOrder().stream().map(Object::toString))
        .hasSameSizeAs(BUNDLE.objects())
        .containsSubsequence("SGObjectStorage shop/backups", "SGCluster shop/orders");
  }
}
