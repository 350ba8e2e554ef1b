package org.sgmanifests.validation.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sgmanifests.validation.change.ChangeRule;
import org.sgmanifests.validation.policy.PolicyRule;
import org.sgmanifests.validation.rule.DocumentedRule;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rules.change.ChangedImmutableField;
import org.sgmanifests.validation.rules.change.DroppedMandatoryField;
import org.sgmanifests.validation.rules.change.ImmediateRestart;
import org.sgmanifests.validation.rules.change.IneffectiveStorageClass;
import org.sgmanifests.validation.rules.change.MajorDowngrade;
import org.sgmanifests.validation.rules.change.MajorUpgradeByEdit;
import org.sgmanifests.validation.rules.change.OverwrittenPrimary;
import org.sgmanifests.validation.rules.change.PendingRestart;
import org.sgmanifests.validation.rules.change.PromotedStandby;
import org.sgmanifests.validation.rules.change.RemovedData;
import org.sgmanifests.validation.rules.change.RemovedShards;
import org.sgmanifests.validation.rules.change.RenamedDatabaseUser;
import org.sgmanifests.validation.rules.change.ShrunkVolume;
import org.sgmanifests.validation.rules.change.UnexpandableVolume;
import org.sgmanifests.validation.rules.change.UnversionedScriptChange;
import org.sgmanifests.validation.rules.cluster.CertificateInGeneratedSecret;
import org.sgmanifests.validation.rules.cluster.ContradictingMetricsFlags;
import org.sgmanifests.validation.rules.cluster.GroupScaledAway;
import org.sgmanifests.validation.rules.cluster.GroupsBeyondInstances;
import org.sgmanifests.validation.rules.cluster.MalformedCron;
import org.sgmanifests.validation.rules.cluster.MissingBackupSecret;
import org.sgmanifests.validation.rules.cluster.MissingSyncInstances;
import org.sgmanifests.validation.rules.cluster.PostgresConfigOfOtherMajor;
import org.sgmanifests.validation.rules.cluster.RewrittenGroupInstances;
import org.sgmanifests.validation.rules.cluster.SidecarsBeyondRequests;
import org.sgmanifests.validation.rules.cluster.SslSelectorAlone;
import org.sgmanifests.validation.rules.cluster.TooManySyncInstances;
import org.sgmanifests.validation.rules.cluster.UnfitBackupForRestore;
import org.sgmanifests.validation.rules.cluster.UnknownTargetPort;
import org.sgmanifests.validation.rules.cluster.UnknownVolume;
import org.sgmanifests.validation.rules.cluster.UnusedBackupEntry;
import org.sgmanifests.validation.rules.config.MissingGrafanaKey;
import org.sgmanifests.validation.rules.config.ReplacedSetting;
import org.sgmanifests.validation.rules.config.SecondOperatorConfig;
import org.sgmanifests.validation.rules.config.SettingOfInstallation;
import org.sgmanifests.validation.rules.metadata.MalformedLabel;
import org.sgmanifests.validation.rules.metadata.UnusableToleration;
import org.sgmanifests.validation.rules.operation.BackupWithoutStorage;
import org.sgmanifests.validation.rules.operation.KafkaPrimaryKeys;
import org.sgmanifests.validation.rules.operation.LinkAndClone;
import org.sgmanifests.validation.rules.operation.OperationForOtherSharding;
import org.sgmanifests.validation.rules.operation.RepackWithoutExtension;
import org.sgmanifests.validation.rules.operation.ReplayWithoutSampling;
import org.sgmanifests.validation.rules.operation.ReservedScriptName;
import org.sgmanifests.validation.rules.operation.SameScriptName;
import org.sgmanifests.validation.rules.operation.StreamWithoutCredentials;
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
import org.sgmanifests.validation.rules.postgres.IgnoredExtensionSetting;
import org.sgmanifests.validation.rules.postgres.InvalidParameterValue;
import org.sgmanifests.validation.rules.postgres.OwnedParameter;
import org.sgmanifests.validation.rules.postgres.PostgresConfigWithoutMajor;
import org.sgmanifests.validation.rules.postgres.UnknownParameter;
import org.sgmanifests.validation.rules.postgres.UnknownPostgresVersion;
import org.sgmanifests.validation.rules.postgres.UnreadablePoolerSetting;
import org.sgmanifests.validation.rules.postgres.WrongUpgradeTarget;
import org.sgmanifests.validation.rules.profile.HugePagesBeyondMemory;
import org.sgmanifests.validation.rules.profile.MisspeltContainer;
import org.sgmanifests.validation.rules.profile.PartialHugePage;
import org.sgmanifests.validation.rules.profile.PatroniAsSidecar;
import org.sgmanifests.validation.rules.reference.DanglingReference;
import org.sgmanifests.validation.rules.reference.DuplicateObject;
import org.sgmanifests.validation.rules.reference.EmptyReference;
import org.sgmanifests.validation.rules.reference.ForeignOwnedObject;
import org.sgmanifests.validation.rules.reference.OverwrittenObject;
import org.sgmanifests.validation.rules.reference.SharedClusterName;
import org.sgmanifests.validation.rules.reference.UndeclaredReference;
import org.sgmanifests.validation.rules.reference.WrongNamespace;
import org.sgmanifests.validation.rules.replication.BackupPathOfSource;
import org.sgmanifests.validation.rules.replication.IgnoredCredentials;
import org.sgmanifests.validation.rules.replication.IgnoredStandbyCluster;
import org.sgmanifests.validation.rules.replication.MalformedHost;
import org.sgmanifests.validation.rules.replication.ManagedCloudSource;
import org.sgmanifests.validation.rules.replication.MissingReplicationUsers;
import org.sgmanifests.validation.rules.replication.MissingSourceExtension;
import org.sgmanifests.validation.rules.replication.PoolerPort;
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
import org.sgmanifests.validation.rules.secret.QuoteInCredential;
import org.sgmanifests.validation.rules.secret.SecretDataNotBase64;
import org.sgmanifests.validation.rules.secret.SecretDataNotText;
import org.sgmanifests.validation.rules.secret.UnusableCredential;
import org.sgmanifests.validation.rules.secret.UserNameToQuote;
import org.sgmanifests.validation.rules.sharded.DerivedNameTooLong;
import org.sgmanifests.validation.rules.sharded.MissingShardingSphere;
import org.sgmanifests.validation.rules.sharded.MissingShardingSphereAccount;
import org.sgmanifests.validation.rules.sharded.OverrideOfNoShard;
import org.sgmanifests.validation.rules.sharded.ReservedScriptId;
import org.sgmanifests.validation.rules.sharded.SourceShardsMismatch;
import org.sgmanifests.validation.rules.sharded.SurplusSources;
import org.sgmanifests.validation.rules.sharded.UnfitShardingSphereMode;
import org.sgmanifests.validation.rules.sharded.UnreadableBackupScheduling;
import org.sgmanifests.validation.rules.sharded.WrongNumberOfSources;
import org.sgmanifests.validation.rules.storage.BucketOfOtherProvider;
import org.sgmanifests.validation.rules.storage.MissingOpenpgpPassphrase;
import org.sgmanifests.validation.rules.storage.SampleStorageValue;

/** The list of all rules; a rule that is not here does not exist. */
public final class BuiltinRules {
  /**
   * All rules that check objects, in the order in which they run; but those of the topic {@code
   * schema} run first, and then those about changes. A rule that asks what others have found comes
   * after them.
   */
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
          new CertificateInGeneratedSecret(),
          new MissingBackupSecret(),
          new UnknownVolume(),
          new UndeclaredReference(),
          new ForeignOwnedObject(),
          new OverwrittenObject(),
          new SharedClusterName(),
          new DerivedNameTooLong(),
          new ReplayWithoutSampling(),
          new DanglingReference(),
          new DuplicateObject(),
          new EmptyReference(),
          new WrongNamespace(),
          new InvalidSecretKey(),
          new SecretDataNotBase64(),
          new SecretDataNotText(),
          new UnusableCredential(),
          new QuoteInCredential(),
          new UserNameToQuote(),
          new MalformedCron(),
          new UnknownPostgresVersion(),
          new HarmfulPostgresVersion(),
          new WrongUpgradeTarget(),
          new PostgresConfigOfOtherMajor(),
          new TooManySyncInstances(),
          new BackupPathOfSource(),
          new IgnoredCredentials(),
          new IgnoredStandbyCluster(),
          new MalformedHost(),
          new MissingReplicationUsers(),
          new MissingSourceExtension(),
          new PortOutOfRange(),
          new PoolerPort(),
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
          new PostgresConfigWithoutMajor(),
          new OwnedParameter(),
          new DroppedParameter(),
          new UnknownParameter(),
          new InvalidParameterValue(),
          new IgnoredExtensionSetting(),
          new UnreadablePoolerSetting(),
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
          new StreamWithoutCredentials(),
          new SameScriptName(),
          new ReservedScriptName(),
          new MissingGrafanaKey(),
          new ReplacedSetting(),
          new SecondOperatorConfig(),
          new SettingOfInstallation(),
          new MissingSyncInstances(),
          new GroupScaledAway(),
          new GroupsBeyondInstances(),
          new RewrittenGroupInstances(),
          new SslSelectorAlone(),
          new UnknownTargetPort(),
          new SidecarsBeyondRequests(),
          new UnusedBackupEntry(),
          new UnfitBackupForRestore(),
          new ReservedScriptId(),
          new MissingShardingSphere(),
          new UnfitShardingSphereMode(),
          new MissingShardingSphereAccount(),
          new OverrideOfNoShard(),
          new WrongNumberOfSources(),
          new SurplusSources(),
          new UnreadableBackupScheduling(),
          new SourceShardsMismatch(),
          new ManagedCloudSource(),
          new ContradictingMetricsFlags(),
          new UsersOfSgCluster());

  /** The rules that compare objects with what they were before. */
  public static final List<ChangeRule> OF_CHANGE =
      List.of(
          new ChangedImmutableField(),
          new ShrunkVolume(),
          new UnexpandableVolume(),
          new DroppedMandatoryField(),
          new MajorDowngrade(),
          new MajorUpgradeByEdit(),
          new PromotedStandby(),
          new OverwrittenPrimary(),
          new RemovedData(),
          new RemovedShards(),
          new IneffectiveStorageClass(),
          new RenamedDatabaseUser(),
          new UnversionedScriptChange(),
          new ImmediateRestart(),
          new PendingRestart());

  /** All rules that people can suppress: those that find something in objects. */
  public static final List<DocumentedRule> OF_OBJECTS =
      Stream.<List<? extends DocumentedRule>>of(ALL, OF_CHANGE)
          .<DocumentedRule>flatMap(List::stream)
          .toList();

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
      Stream.<List<? extends DocumentedRule>>of(OF_OBJECTS, OF_POLICY)
          .<DocumentedRule>flatMap(List::stream)
          .toList();

  private static final Map<String, DocumentedRule> BY_ID =
      DOCUMENTED.stream().collect(Collectors.toMap(DocumentedRule::id, Function.identity()));

  private BuiltinRules() {}

  /**
   * {@return the rule of an id; none for what could not be checked, which is no rule's finding}
   *
   * @param id id of the rule
   */
  public static Optional<DocumentedRule> of(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }
}
