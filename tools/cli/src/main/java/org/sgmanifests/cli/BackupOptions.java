package org.sgmanifests.cli;

import static org.sgmanifests.cli.MissingOptions.given;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.builders.credentials.SecretSource;
import org.sgmanifests.builders.parts.Bucket;
import org.sgmanifests.builders.recipe.BackupStorage;
import org.sgmanifests.builders.recipe.Backups;
import picocli.CommandLine.Option;

/** Where a cluster's own backups go. */
final class BackupOptions {
  @Option(
      names = "--backup-storage",
      paramLabel = "NAME",
      description = "An SGObjectStorage that exists, for backups of the new cluster.")
  private @Nullable String storage;

  @Option(
      names = "--backup-bucket",
      paramLabel = "BUCKET",
      description =
          "A bucket with the protocol of S3 instead; its SGObjectStorage is written. Other storages"
              + " are for --backup-storage.")
  private @Nullable String bucket;

  @Option(names = "--backup-region", paramLabel = "REGION", description = "Region of the bucket.")
  private @Nullable String region;

  @Option(
      names = "--backup-endpoint",
      paramLabel = "URL",
      description = "URL of the server, such as https://minio:9000 (default: Amazon's S3).")
  private @Nullable String endpoint;

  @Option(
      names = "--backup-secret",
      paramLabel = "SECRET",
      description =
          "The Secret with the keys accessKeyId and secretAccessKey of the bucket, in the forms of"
              + " --users-secret.",
      converter = SecretConverter.class)
  private @Nullable SecretSource secret;

  @Option(
      names = "--backup-schedule",
      paramLabel = "CRON",
      description = "When to make a backup, in UTC (default: daily at 05:00).")
  private @Nullable String schedule;

  @Option(
      names = "--backup-retention",
      paramLabel = "NUMBER",
      description = "How many backups are kept (default: 5).")
  private @Nullable Integer retention;

  void check(MissingOptions missing) {
    if (storage != null && bucket != null) {
      missing.add("--backup-storage, --backup-bucket: give one of them");
    }
    boolean details = region != null || endpoint != null || secret != null;
    if (bucket != null) {
      missing
          .require(region, "--backup-region", "the region of the bucket")
          .require(secret, "--backup-secret", "where the keys of the bucket come from");
    } else if (details) {
      missing.add("--backup-bucket: missing; give the bucket that the other options are about");
    }
    if (storage == null && bucket == null && (schedule != null || retention != null)) {
      missing.add("--backup-storage: missing; give it, or --backup-bucket, or no schedule");
    }
  }

  Optional<Backups> backups(String namespace, String cluster) {
    Optional<BackupStorage> to =
        Optional.ofNullable(storage)
            .map(BackupStorage::existing)
            .or(
                () ->
                    Optional.ofNullable(bucket)
                        .map(name -> bucket(name).storage(namespace, cluster + "-backups")));
    return to.map(Backups::to).map(this::scheduled);
  }

  private Bucket bucket(String name) {
    return endpoint == null
        ? Bucket.s3(name, given(region), given(secret))
        : Bucket.s3Compatible(name, endpoint, given(region), given(secret));
  }

  private Backups scheduled(Backups backups) {
    return schedule == null && retention == null
        ? backups
        : backups.with(fields -> fields.withCronSchedule(schedule).withRetention(retention));
  }
}
