package org.sgmanifests.apply;

import io.fabric8.kubernetes.client.KubernetesClient;
import org.sgmanifests.validation.ValidBundle;

/**
 * Applies valid bundles on the side of the API server, in the order in which objects refer to one
 * another. Immutable.
 *
 * <pre>{@code
 * ApplyResult result = ServerSideApply.with(client).fieldManager("shop-deployment").apply(bundle);
 * }</pre>
 *
 * <p>Before anything is applied the API server has to take all objects in a dry run, in which its
 * schemas and the webhook of the operator look at each of them, and field managers are asked.
 *
 * <p>Objects without a namespace go to that of the client. What was applied earlier and is no
 * longer in the bundle stays on the cluster.
 */
public final class ServerSideApply {
  private final KubernetesClient client;
  private final String fieldManager;
  private final boolean force;
  private final boolean dryRunFirst;

  private ServerSideApply(
      KubernetesClient client, String fieldManager, boolean force, boolean dryRunFirst) {
    this.client = client;
    this.fieldManager = fieldManager;
    this.force = force;
    this.dryRunFirst = dryRunFirst;
  }

  /**
   * With a client, which stays open, as field manager {@code sgmanifests}.
   *
   * @param client client of the API server
   * @return an apply with a dry run before, which takes over nobody's fields
   */
  public static ServerSideApply with(KubernetesClient client) {
    return new ServerSideApply(client, "sgmanifests", false, true);
  }

  /**
   * As another field manager. Take a name for each program that applies: what one of them no longer
   * sets is taken out of the object, unless another one set it, too.
   *
   * @param name 1 to 128 printable characters
   * @return the same with this decision
   * @throws IllegalArgumentException if the name is empty or too long
   */
  public ServerSideApply fieldManager(String name) {
    if (name.isBlank() || name.length() > 128) {
      throw new IllegalArgumentException(
          "A field manager's name has 1 to 128 characters, not " + name.length() + ".");
    }
    return new ServerSideApply(client, name, force, dryRunFirst);
  }

  /**
   * Takes over the fields that other field managers set to other values, without asking.
   *
   * @return the same with this decision
   */
  public ServerSideApply force() {
    return new ServerSideApply(client, fieldManager, true, dryRunFirst);
  }

  /**
   * Applies without a dry run before. StackGres until 1.15 needs that for what is new: its webhook
   * refuses in a dry run what refers to objects that are not there yet. Then the first object that
   * is refused ends it, with what came before applied.
   *
   * @return the same with this decision
   */
  public ServerSideApply withoutDryRun() {
    return new ServerSideApply(client, fieldManager, force, false);
  }

  /**
   * Asks the API server what applying would do, and changes nothing. It can't be asked about
   * objects in a Namespace that the bundle has and the cluster not yet: their effect is {@link
   * Effect#NOT_TRIED}.
   *
   * @param bundle the valid bundle
   * @return what would be made, changed and left as it is
   * @throws ApplyException with all problems
   */
  public ApplyResult dryRun(ValidBundle bundle) {
    return run(bundle).dryRun();
  }

  /**
   * Applies a bundle after a dry run of it. Objects in a Namespace that the bundle has and the
   * cluster not yet are tried as soon as the Namespace is made, before anything else is applied.
   *
   * @param bundle the valid bundle
   * @return what was made, changed and left as it was
   * @throws ApplyException if the API server refuses objects in the dry run, with all problems;
   *     then nothing was applied, but for Namespaces that were missing. If it takes the dry run and
   *     then refuses an object, as somebody changed something in between, what comes after that
   *     object is not applied. {@link ApplyException#applied} has what was.
   */
  public ApplyResult apply(ValidBundle bundle) {
    ApplyRun run = run(bundle);
    return dryRunFirst ? run.tryAndApply() : run.apply();
  }

  private ApplyRun run(ValidBundle bundle) {
    return new ApplyRun(bundle.objects(), new ApiServer(client, fieldManager, force));
  }
}
