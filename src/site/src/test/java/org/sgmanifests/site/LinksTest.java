package org.sgmanifests.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page or the menu leads to is there. */
class LinksTest {
  private static final Path PAGES = Path.of("markdown");
  private static final Path RESOURCES = Path.of("resources");

  /** Where the pages that are made at each build go. */
  @TempDir private Path made;

  @BeforeEach
  void makeFieldPages() throws IOException {
    FieldReference.write(made.resolve("fields"));
  }

  @Test
  void everyLinkOfAPageLeadsToAPage() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path root : List.of(PAGES, made)) {
      for (Path page : pages(root)) {
        Path folder = root.relativize(page).getParent();
        for (String target : links(Files.readString(page))) {
          String file = target.replaceFirst("#.*", "");
          Path wanted = (folder == null ? Path.of("") : folder).resolve(file).normalize();
          if (!file.isEmpty() && !exists(wanted)) {
            broken.add(page + " -> " + target);
          }
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void everyEntryOfTheMenuLeadsToAPage() throws IOException {
    Matcher entry =
        Pattern.compile("<item [^>]*href=\"([^\"]+)\\.html\"")
            .matcher(Files.readString(Path.of("site.xml")));
    List<String> names = entry.results().map(found -> found.group(1)).toList();
    assertThat(names)
        .hasSizeGreaterThan(5)
        .allSatisfy(name -> assertThat(exists(Path.of(name + ".md"))).as(name).isTrue());
  }

  @Test
  void aBrokenLinkIsSeen() {
    assertThat(links("[a](b.md#c) ![d](e.svg) <https://example.com> `[f](g.md)`"))
        .containsExactly("b.md#c", "e.svg");
    assertThat(exists(Path.of("nothing.md"))).isFalse();
  }

  private boolean exists(Path target) {
    return Stream.of(PAGES, RESOURCES, made).anyMatch(root -> Files.exists(root.resolve(target)));
  }

  private static List<Path> pages(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  /** Links within the site. */
  private static List<String> links(String page) {
    List<String> links = new ArrayList<>();
    Parser.builder()
        .build()
        .parse(page)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Link link) {
                links.add(link.getDestination());
                visitChildren(link);
              }

              @Override
              public void visit(Image image) {
                links.add(image.getDestination());
              }
            });
    return links.stream().filter(link -> !link.matches("[a-z]+:.*")).toList();
  }
}
