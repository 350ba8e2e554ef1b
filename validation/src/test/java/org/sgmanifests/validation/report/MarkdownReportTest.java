package org.sgmanifests.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.sgmanifests.validation.TestReports;
import org.sgmanifests.validation.rule.Words;

class MarkdownReportTest {

  /** What a reader of Markdown takes a text for. */
  static final class Seen extends AbstractVisitor {
    final List<String> code = new ArrayList<>();
    final List<String> html = new ArrayList<>();
    final List<String> other = new ArrayList<>();
    final StringBuilder text = new StringBuilder();

    static Seen in(String markdown) {
      Seen seen = new Seen();
      Node document = Parser.builder().build().parse(markdown);
      document.accept(seen);
      return seen;
    }

    @Override
    public void visit(Code node) {
      code.add(node.getLiteral());
      text.append('`').append(node.getLiteral()).append('`');
    }

    @Override
    public void visit(Text node) {
      text.append(node.getLiteral());
    }

    @Override
    public void visit(HtmlBlock node) {
      html.add(node.getLiteral());
    }

    @Override
    public void visit(HtmlInline node) {
      html.add(node.getLiteral());
    }

    @Override
    public void visit(Link node) {
      other.add("link " + node.getDestination());
    }

    @Override
    public void visit(Image node) {
      other.add("image " + node.getDestination());
    }

    @Override
    public void visit(Emphasis node) {
      other.add("emphasis");
    }

    @Override
    public void visit(CustomNode node) {
      other.add(node.getClass().getName());
    }
  }

  @ParameterizedTest
  @FieldSource("org.sgmanifests.validation.report.ReportFormatsTest#HOSTILE")
  void whateverStandsInAManifestIsShownAsItIs(String text) {
    Seen seen = Seen.in(new MarkdownReport().of(TestReports.saying(text)));

    String shown = Words.printable(text);
    assertThat(seen.html).containsExactly("<details><summary>Suppressed</summary>", "</details>");
    assertThat(seen.other).isEmpty();
    assertThat(seen.code).contains(shown, shown + "/" + shown, shown + ":1:2");
    assertThat(seen.text.toString().replaceAll("`", ""))
        .contains("fix: use " + shown.replaceAll("`", "") + ".");
  }

  @Test
  void theReaderSeesWhatIsNotEscaped() {
    Seen seen = Seen.in("<b> [a](b) ![c](d) *e*");
    assertThat(seen.html).containsExactly("<b>");
    assertThat(seen.other).containsExactly("link b", "image d", "emphasis");
  }
}
