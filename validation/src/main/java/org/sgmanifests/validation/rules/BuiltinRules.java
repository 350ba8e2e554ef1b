package org.sgmanifests.validation.rules;

import java.util.List;
import java.util.stream.Stream;
import org.sgmanifests.validation.policy.PolicyRule;
import org.sgmanifests.validation.rule.DocumentedRule;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rules.cluster.MalformedCron;
import org.sgmanifests.validation.rules.cluster.PostgresConfigOfOtherMajor;
import org.sgmanifests.validation.rules.cluster.TooManySyncInstances;
import org.sgmanifests.validation.rules.config.MissingGrafanaSecret;
import org.sgmanifests.validation.rules.config.ReplacedSetting;
import org.sgmanifests.validation.rules.config.SettingOfInstallation;
import org.sgmanifests.validation.rules.metadata.MalformedLabel;
import org.sgmanifests.validation.rules.metadata.UnusableToleration;
import org.sgmanifests.validation.rules.operation.BackupWithoutStorage;
import org.sgmanifests.validation.rules.operation.KafkaPrimaryKeys;
import org.sgmanifests.validation.rules.operation.LinkAndClone;
import org.sgmanifests.validation.rules.operation.OperationForOtherSharding;
import org.sgmanifests.validation.rules.operation.RepackWithoutExtension;
import org.sgmanifests.validation.rules.operation.SameScriptName;
import org.sgmanifests.validation.rules.operation.ThresholdOutOfRange;
import org.sgmanifests.validation.rules.operation.UpgradeOfOwnedCluster;
import org.sgmanifests.validation.rules.policy.ExpiredSuppression;
import org.sgmanifests.validation.rules.policy.MalformedPolicy;
import org.sgmanifests.validation.rules.policy.StaleBaseline;
import org.sgmanifests.validation.rules.policy.SuppressionWithoutReason;
import org.sgmanifests.validation.rules.policy.UnknownRule;
import org.sgmanifests.validation.rules.policy.UnusedSuppression;
import org.sgmanifests.validation.rules.postgres.BabelfishReplicas;
import org.sgmanifests.validation.rules.postgres.BabelfishWithoutFeatureGate;
import org.sgmanifests.validation.rules.postgres.DroppedParameter;
import org.sgmanifests.validation.rules.postgres.HarmfulPostgresVersion;
import org.sgmanifests.validation.rules.postgres.OwnedParameter;
import org.sgmanifests.validation.rules.postgres.PostgresConfigWithoutMajor;
import org.sgmanifests.validation.rules.postgres.UnknownPostgresVersion;
import org.sgmanifests.validation.rules.postgres.WrongUpgradeTarget;
import org.sgmanifests.validation.rules.profile.HugePagesBeyondMemory;
import org.sgmanifests.validation.rules.profile.MisspeltContainer;
import org.sgmanifests.validation.rules.profile.PartialHugePage;
import org.sgmanifests.validation.rules.profile.PatroniAsSidecar;
import org.sgmanifests.validation.rules.reference.DanglingReference;
import org.sgmanifests.validation.rules.reference.DuplicateObject;
import org.sgmanifests.validation.rules.reference.EmptyReference;
import org.sgmanifests.validation.rules.reference.WrongNamespace;
import org.sgmanifests.validation.rules.replication.BackupPathOfSource;
import org.sgmanifests.validation.rules.replication.IgnoredCredentials;
import org.sgmanifests.validation.rules.replication.MalformedHost;
import org.sgmanifests.validation.rules.replication.MissingReplicationUsers;
import org.sgmanifests.validation.rules.replication.MissingSourceExtension;
import org.sgmanifests.validation.rules.replication.PortOutOfRange;
import org.sgmanifests.validation.rules.replication.RenamedAuthenticator;
import org.sgmanifests.validation.rules.replication.ReplicationRing;
import org.sgmanifests.validation.rules.replication.ReplicationWithoutSource;
import org.sgmanifests.validation.rules.replication.ScriptsOnStandby;
import org.sgmanifests.validation.rules.replication.SmallerStandbyVolume;
import org.sgmanifests.validation.rules.replication.SourceVersionMismatch;
import org.sgmanifests.validation.rules.replication.StorageOfSgCluster;
import org.sgmanifests.validation.rules.replication.StorageWithoutRestore;
import org.sgmanifests.validation.rules.replication.TwoReplicationSources;
import org.sgmanifests.validation.rules.replication.UsersOfSgCluster;
import org.sgmanifests.validation.rules.schema.DuplicateEntry;
import org.sgmanifests.validation.rules.schema.FieldNotYet;
import org.sgmanifests.validation.rules.schema.MalformedValue;
import org.sgmanifests.validation.rules.schema.MissingCounterpart;
import org.sgmanifests.validation.rules.schema.MissingField;
import org.sgmanifests.validation.rules.schema.OutOfLimits;
import org.sgmanifests.validation.rules.schema.RefusedField;
import org.sgmanifests.validation.rules.schema.RemovedField;
import org.sgmanifests.validation.rules.schema.ReplacedValue;
import org.sgmanifests.validation.rules.schema.SectionOfOtherType;
import org.sgmanifests.validation.rules.schema.UnknownField;
import org.sgmanifests.validation.rules.schema.UnknownValue;
import org.sgmanifests.validation.rules.schema.WrongApiVersion;
import org.sgmanifests.validation.rules.schema.WrongChoice;
import org.sgmanifests.validation.rules.schema.WrongType;
import org.sgmanifests.validation.rules.secret.InvalidSecretKey;
import org.sgmanifests.validation.rules.secret.SecretDataNotBase64;
import org.sgmanifests.validation.rules.secret.SecretDataNotText;
import org.sgmanifests.validation.rules.secret.UnusableCredential;
import org.sgmanifests.validation.rules.storage.BucketOfOtherProvider;
import org.sgmanifests.validation.rules.storage.MissingOpenpgpPassphrase;
import org.sgmanifests.validation.rules.storage.SampleStorageValue;

/** The list of all rules; a rule that is not here does not exist. */
public final class BuiltinRules {
  /** All rules that check objects, in the order in which they run. */
  public static final List<Rule> ALL =
      List.of(
          new FieldNotYet(),
          new MalformedValue(),
          new MissingField(),
          new OutOfLimits(),
          new RemovedField(),
          new SectionOfOtherType(),
          new MissingCounterpart(),
          new WrongChoice(),
          new RefusedField(),
          new ReplacedValue(),
          new UnknownField(),
          new UnknownValue(),
          new WrongApiVersion(),
          new WrongType(),
          new DanglingReference(),
          new DuplicateObject(),
          new EmptyReference(),
          new WrongNamespace(),
          new InvalidSecretKey(),
          new SecretDataNotBase64(),
          new SecretDataNotText(),
          new UnusableCredential(),
          new MalformedCron(),
          new PostgresConfigOfOtherMajor(),
          new TooManySyncInstances(),
          new BackupPathOfSource(),
          new IgnoredCredentials(),
          new MalformedHost(),
          new MissingReplicationUsers(),
          new MissingSourceExtension(),
          new PortOutOfRange(),
          new RenamedAuthenticator(),
          new ReplicationRing(),
          new ReplicationWithoutSource(),
          new ScriptsOnStandby(),
          new SmallerStandbyVolume(),
          new SourceVersionMismatch(),
          new StorageOfSgCluster(),
          new StorageWithoutRestore(),
          new TwoReplicationSources(),
          new DuplicateEntry(),
          new MalformedLabel(),
          new UnusableToleration(),
          new UnknownPostgresVersion(),
          new HarmfulPostgresVersion(),
          new WrongUpgradeTarget(),
          new PostgresConfigWithoutMajor(),
          new OwnedParameter(),
          new DroppedParameter(),
          new BabelfishWithoutFeatureGate(),
          new BabelfishReplicas(),
          new HugePagesBeyondMemory(),
          new PartialHugePage(),
          new PatroniAsSidecar(),
          new MisspeltContainer(),
          new MissingOpenpgpPassphrase(),
          new BucketOfOtherProvider(),
          new SampleStorageValue(),
          new BackupWithoutStorage(),
          new OperationForOtherSharding(),
          new RepackWithoutExtension(),
          new UpgradeOfOwnedCluster(),
          new LinkAndClone(),
          new ThresholdOutOfRange(),
          new KafkaPrimaryKeys(),
          new SameScriptName(),
          new MissingGrafanaSecret(),
          new ReplacedSetting(),
          new SettingOfInstallation(),
          new UsersOfSgCluster());

  /** The rules that then check what the project decided about findings. */
  public static final List<PolicyRule> OF_POLICY =
      List.of(
          new MalformedPolicy(),
          new UnknownRule(),
          new SuppressionWithoutReason(),
          new ExpiredSuppression(),
          new UnusedSuppression(),
          new StaleBaseline());

  /** Whatever a finding can be of: all rules that have a page. */
  public static final List<DocumentedRule> DOCUMENTED =
      Stream.<List<? extends DocumentedRule>>of(ALL, OF_POLICY)
          .<DocumentedRule>flatMap(List::stream)
          .toList();

  private BuiltinRules() {}
}
