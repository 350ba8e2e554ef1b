package org.sgmanifests.apply;

import io.fabric8.kubernetes.client.KubernetesClient;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/**
 * Waits until the clusters of a bundle are ready: as many pods of each as it has instances, and no
 * condition {@code Failed}. A sharded cluster is ready when all its members are. Immutable; the
 * clock is the caller's.
 *
 * <pre>{@code
 * ReadyWait.Result result =
 *     ReadyWait.with(client, InstantSource.system(), Duration.ofMinutes(20))
 *         .progress(states -> states.forEach(System.out::println))
 *         .until(applied);
 * }</pre>
 *
 * <p>A ready standby has a running server, and not yet all data of its source: for this there is
 * {@code StandbyVerdict}. After a change a cluster counts as ready until the operator has begun
 * with it, as it doesn't say which change it has seen.
 */
public final class ReadyWait {
  private final ClusterWatch watch;
  private final InstantSource clock;
  private final Duration limit;
  private final Duration interval;
  private final Sleeper sleeper;
  private final Consumer<List<ClusterState>> progress;

  private ReadyWait(
      ClusterWatch watch,
      InstantSource clock,
      Duration limit,
      Duration interval,
      Sleeper sleeper,
      Consumer<List<ClusterState>> progress) {
    if (limit.isNegative() || interval.isNegative() || interval.isZero()) {
      throw new IllegalArgumentException(
          "Waiting needs a limit from 0 on and an interval of more than 0.");
    }
    this.watch = watch;
    this.clock = clock;
    this.limit = limit;
    this.interval = interval;
    this.sleeper = sleeper;
    this.progress = progress;
  }

  /** Waits for a while. */
  @FunctionalInterface
  public interface Sleeper {
    /**
     * Returns after that time.
     *
     * @param time how long
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    void sleep(Duration time) throws InterruptedException;
  }

  /**
   * How waiting ended.
   *
   * @param clusters as they were seen last
   */
  public record Result(List<ClusterState> clusters) {
    /**
     * Copies the list.
     *
     * @param clusters as they were seen last
     */
    public Result {
      clusters = List.copyOf(clusters);
    }

    /** {@return whether all clusters are ready; if not, the time was over} */
    public boolean isReady() {
      return clusters.stream().allMatch(ClusterState::isReady);
    }
  }

  /**
   * Looks every five seconds.
   *
   * @param client client of the API server
   * @param clock tells the time
   * @param limit when to give up; starting a cluster takes minutes, copying a large source hours
   * @return a wait that tells nobody how far it is
   * @throws IllegalArgumentException if the limit is negative
   */
  public static ReadyWait with(KubernetesClient client, InstantSource clock, Duration limit) {
    return new ReadyWait(
        new ClusterWatch(client),
        clock,
        limit,
        Duration.ofSeconds(5),
        time -> Thread.sleep(time.toMillis()),
        states -> {});
  }

  /**
   * With another time from one look to the next.
   *
   * @param time time between two looks
   * @return the same wait with this decision
   */
  public ReadyWait interval(Duration time) {
    return new ReadyWait(watch, clock, limit, time, sleeper, progress);
  }

  /**
   * Sleeping in another way than {@link Thread#sleep}.
   *
   * @param other waits for a duration
   * @return the same wait with this decision
   */
  public ReadyWait sleeper(Sleeper other) {
    return new ReadyWait(watch, clock, limit, interval, other, progress);
  }

  /**
   * Telling somebody after every look.
   *
   * @param listener is told the state of all clusters
   * @return the same wait with this decision
   */
  public ReadyWait progress(Consumer<List<ClusterState>> listener) {
    return new ReadyWait(watch, clock, limit, interval, sleeper, listener);
  }

  /**
   * Looks at the clusters again and again, at least once, and a last time when the time is over.
   * That the API server can't be asked for a while ends nothing.
   *
   * @param applied what was applied; the clusters in it, sharded ones too, are looked at
   * @return the state of the clusters when all were ready, or when the time was over
   * @throws IllegalArgumentException if there is no SGCluster and no SGShardedCluster in what was
   *     applied
   * @throws InterruptedException if the thread is interrupted while it sleeps
   */
  public Result until(ApplyResult applied) throws InterruptedException {
    List<AppliedObject> clusters =
        applied.objects().stream().filter(ClusterWatch::isWatched).toList();
    if (clusters.isEmpty()) {
      throw new IllegalArgumentException(
          "There is nothing to wait for: no SGCluster and no SGShardedCluster was applied.");
    }
    Instant end = clock.instant().plus(limit);
    while (true) {
      List<ClusterState> states = clusters.stream().map(watch::look).toList();
      progress.accept(states);
      Duration left = Duration.between(clock.instant(), end);
      boolean over = left.isNegative() || left.isZero();
      if (over || states.stream().allMatch(ClusterState::isReady)) {
        return new Result(states);
      }
      sleeper.sleep(left.compareTo(interval) < 0 ? left : interval);
    }
  }
}
