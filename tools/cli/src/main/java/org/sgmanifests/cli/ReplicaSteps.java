package org.sgmanifests.cli;

import java.util.Optional;
import java.util.TreeSet;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.ExistingObject;
import org.sgmanifests.builders.replica.CascadeReplica;
import org.sgmanifests.builders.source.SourceSetup;

/** What to do with the files of a replica, in which order. */
final class ReplicaSteps {
  private final StringBuilder text = new StringBuilder();
  private int number;

  private ReplicaSteps() {}

  static String of(CascadeReplica replica, Bundle bundle, Optional<SourceSetup> source) {
    ReplicaSteps steps = new ReplicaSteps();
    steps.text.append("# The standby ").append(replica.namespace()).append('/');
    steps.text.append(replica.name()).append('\n');
    source.ifPresent(setup -> steps.source(setup));
    if (!bundle.existing().isEmpty()) {
      steps.existing(bundle);
    }
    boolean asked = replica.source().credentials().isPresent();
    if (asked) {
      steps.step(
          "Ask the source",
          "From where the pods will run, or with a route to the source that they have, too. If the"
              + " Secret is not\namong the manifests, the passwords come from `--credentials DIR`"
              + " or the environment.",
          "sgmanifests preflight manifests/");
    }
    steps.step(
        "Apply",
        "StackGres has to be installed, and nothing of that name may run.",
        "kubectl apply -f manifests/");
    steps.step(
        "See that it follows",
        "The first copy takes as long as the data needs. A Standby Leader that streams is what to"
            + " wait for.",
        "kubectl exec -n %s %s-0 -c patroni -- patronictl list > members.txt\n"
                .formatted(replica.namespace(), replica.name())
            + "    sgmanifests verify --patronictl members.txt"
            + (asked ? " manifests/" : ""));
    return steps.text.toString();
  }

  private void source(SourceSetup setup) {
    heading("Set up the source");
    text.append("The folder `source` is for its administrator; `source/README.md` comes first.\n");
    if (setup.hbaLines().isEmpty()) {
      text.append("It has no lines for `pg_hba.conf`, as no `--network` was given.\n");
    }
    if (!setup.passwordLines().isEmpty()) {
      text.append("Passwords were not known; the README says how to set them.\n");
    }
  }

  private void existing(Bundle bundle) {
    heading("See that this exists");
    text.append("The manifests refer to it and do not make it:\n\n");
    for (ExistingObject object : bundle.existing()) {
      text.append("- ").append(object.kind()).append(" `");
      text.append(object.namespace() == null ? "" : object.namespace() + "/");
      text.append(object.name()).append('`');
      if (!object.keys().isEmpty()) {
        text.append(" with the keys ").append(String.join(", ", new TreeSet<>(object.keys())));
      }
      text.append('\n');
    }
  }

  private void step(String title, String why, String command) {
    heading(title);
    text.append(why).append("\n\n    ").append(command).append('\n');
  }

  private void heading(String title) {
    number++;
    text.append("\n## ").append(number).append(". ").append(title).append("\n\n");
  }
}
