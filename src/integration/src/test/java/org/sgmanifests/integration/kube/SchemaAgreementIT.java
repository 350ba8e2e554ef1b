package org.sgmanifests.integration.kube;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sgmanifests.integration.kube.Crds.Crd;

/**
 * Our check of schemas refuses what the API server refuses, and nothing else, at the same fields.
 * The objects are made at random, the same ones each time; {@code -Dkube.seed=N} makes others, and
 * {@code -Dkube.objects=N} more of them.
 */
@ExtendWith(KubeStage.Extension.class)
class SchemaAgreementIT {
  private static final long SEED = Long.getLong("kube.seed", 20_260_101);
  private static final int OBJECTS = Integer.getInteger("kube.objects", 4_200);
  private static final double SAME_FIELDS = 0.95;
  private static final Path DISAGREEMENTS = Path.of("target/disagreements.txt");

  /**
   * One object, and what is said of it.
   *
   * @param mistakes how many changes it went through
   */
  private record Trial(String text, int mistakes, Answer server, Refusal ours) {

    boolean sameVerdict() {
      return server.wouldBeTaken() == ours.isNone()
          || (ours.isNone() && server.refused().stream().allMatch(ours::isInSection));
    }

    boolean bothRefuse() {
      return !server.wouldBeTaken() && !ours.isNone();
    }

    boolean sameFirst() {
      List<String> theirs = server.refused();
      return !theirs.isEmpty() && ours.has(theirs.get(0));
    }

    /** All fields; a server that cannot read the object has not looked at the rest of it. */
    boolean sameFields() {
      Set<String> theirs = new TreeSet<>(server.refused());
      return server.status() == 422
          ? theirs.equals(new TreeSet<>(ours.fields()))
          : !theirs.isEmpty() && theirs.stream().allMatch(ours::has);
    }

    @Override
    public String toString() {
      return "server: %d %s%nours:   %s%nobject: %s%n"
          .formatted(
              server.status(),
              server.isTaken() ? "" : server.refused() + " " + server.body().path("message"),
              ours,
              text);
    }
  }

  @Test
  void theServerAndOurCheckSayTheSame(KubeStage stage) throws IOException {
    List<Crd> crds = Crds.ours();
    Random random = new Random(SEED);
    RandomObjects objects = new RandomObjects(random);
    RandomMistakes mistakes = new RandomMistakes(random, objects);
    List<Trial> trials = new ArrayList<>();
    for (int i = 0; i < OBJECTS; i++) {
      Crd crd = crds.get(i % crds.size());
      ObjectNode object = objects.of(crd, "o-" + i);
      int wrong = random.nextInt(7) == 0 ? 0 : 1 + random.nextInt(3);
      for (int j = 0; j < wrong; j++) {
        mistakes.change(object, crd);
      }
      trials.add(trial(RandomMistakes.text(object), wrong, crd, stage.requests()));
    }
    show(trials);
    assertThat(trials.stream().filter(trial -> !trial.sameVerdict()).limit(5))
        .as("verdicts that differ; all are in %s", DISAGREEMENTS)
        .isEmpty();
    List<Trial> refused = trials.stream().filter(Trial::bothRefuse).toList();
    assertThat(share(refused, refused.stream().filter(Trial::sameFirst).count()))
        .as("first fields that are the same; the others are in %s", DISAGREEMENTS)
        .isGreaterThanOrEqualTo(SAME_FIELDS);
    assertThat(share(refused, refused.stream().filter(Trial::sameFields).count()))
        .as("fields that are the same; the others are in %s", DISAGREEMENTS)
        .isGreaterThanOrEqualTo(SAME_FIELDS);
    // Else it would not show much.
    assertThat(trials).filteredOn(trial -> trial.server().isTaken()).hasSizeGreaterThan(500);
    assertThat(trials)
        .filteredOn(trial -> trial.mistakes() == 0)
        .allMatch(t -> t.server().isTaken());
    for (int status : new int[] {400, 422}) {
      assertThat(trials).filteredOn(t -> t.server().status() == status).hasSizeGreaterThan(500);
    }
  }

  private static Trial trial(String text, int mistakes, Crd crd, Requests requests) {
    Answer server = requests.tryCreate(crd.collection(RandomObjects.NAMESPACE), text);
    return new Trial(text, mistakes, server, new OurCheck(crd).of(text));
  }

  private static double share(List<Trial> trials, long some) {
    return (double) some / trials.size();
  }

  private static void show(List<Trial> trials) throws IOException {
    List<String> lines = new ArrayList<>();
    List<Trial> other = trials.stream().filter(trial -> !trial.sameVerdict()).toList();
    List<Trial> fields = trials.stream().filter(t -> t.bothRefuse() && !t.sameFields()).toList();
    other.forEach(trial -> lines.add("VERDICT\n" + trial));
    fields.forEach(trial -> lines.add((trial.sameFirst() ? "FIELDS\n" : "FIRST\n") + trial));
    Files.write(DISAGREEMENTS, lines);
    System.out.printf(
        "%d objects, of which the server takes %d; other verdicts: %d; other fields: %d, of which"
            + " first ones: %d%n",
        trials.size(),
        trials.stream().filter(trial -> trial.server().isTaken()).count(),
        other.size(),
        fields.size(),
        fields.stream().filter(trial -> !trial.sameFirst()).count());
  }
}
