package org.sgmanifests.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.ImmutableFinding;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;
import org.sgmanifests.validation.yaml.Position;
import org.sgmanifests.validation.yaml.SourceMap;

/** Turns what rules report into findings with a place. */
final class FindingCollector {
  private final Manifests input;
  private final List<Placed> placed = new ArrayList<>();

  private record Placed(int object, Finding finding) {}

  FindingCollector(Manifests input) {
    this.input = input;
  }

  void run(Rule rule, CheckedBundle bundle) {
    String id = rule.id();
    rule.check(
        bundle,
        (at, message, remedy) ->
            placed.add(
                new Placed(
                    at.manifest().index(), finding(id, rule.severity(), at, message, remedy))));
  }

  /** The findings by object, and in an object by place. */
  List<Finding> findings() {
    return placed.stream()
        .sorted(
            Comparator.comparingInt(Placed::object)
                .thenComparingInt(p -> p.finding.line().orElse(0))
                .thenComparing(p -> p.finding.path())
                .thenComparing(p -> p.finding.rule()))
        .map(Placed::finding)
        .toList();
  }

  Finding unchecked(Field kind) {
    return finding(
        UncheckedKinds.ID,
        Severity.ERROR,
        kind,
        UncheckedKinds.message(kind),
        UncheckedKinds.remedy(kind));
  }

  private Finding finding(String rule, Severity severity, Field at, String message, String remedy) {
    Manifest manifest = at.manifest();
    ImmutableFinding.Builder finding =
        Finding.builder()
            .rule(rule)
            .severity(severity)
            .kind(manifest.kind())
            .namespace(Optional.ofNullable(manifest.namespace()))
            .name(manifest.name())
            .path(at.path().toString())
            .message(message)
            .remedy(remedy);
    input
        .sourceOf(manifest.source())
        .ifPresent(
            source -> {
              SourceMap place = source.at(at.path());
              Position position = isScalar(at) ? place.value() : place.key();
              finding.file(position.source()).line(position.line()).column(position.column());
            });
    return finding.build();
  }

  /** A scalar is pointed at; an object or list, or where nothing was written, by its key. */
  private static boolean isScalar(Field at) {
    return at.written().value().isValueNode();
  }
}
