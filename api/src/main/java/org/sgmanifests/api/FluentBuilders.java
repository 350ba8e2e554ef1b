package org.sgmanifests.api;

import io.fabric8.kubernetes.api.model.ConfigMapVolumeSource;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.DownwardAPIVolumeSource;
import io.fabric8.kubernetes.api.model.EmptyDirVolumeSource;
import io.fabric8.kubernetes.api.model.EnvFromSource;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.GitRepoVolumeSource;
import io.fabric8.kubernetes.api.model.GlusterfsVolumeSource;
import io.fabric8.kubernetes.api.model.HostPathVolumeSource;
import io.fabric8.kubernetes.api.model.NFSVolumeSource;
import io.fabric8.kubernetes.api.model.NodeAffinity;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaimVolumeSource;
import io.fabric8.kubernetes.api.model.PodAffinity;
import io.fabric8.kubernetes.api.model.PodAntiAffinity;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.ProjectedVolumeSource;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.fabric8.kubernetes.api.model.SecretVolumeSource;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.SessionAffinityConfig;
import io.fabric8.kubernetes.api.model.Toleration;
import io.fabric8.kubernetes.api.model.TopologySpreadConstraint;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.sundr.builder.annotations.BuildableReference;
import io.sundr.builder.annotations.ExternalBuildables;

/**
 * Tells the annotation processor to generate a fluent builder for every public class of the
 * packages listed here. This one list replaces an annotation on each record.
 */
@ExternalBuildables(
    editableEnabled = false,
    validationEnabled = false,
    generateBuilderPackage = false,
    builderPackage = "io.fabric8.kubernetes.api.builder",
    value = {
      "org.sgmanifests.api.common",
      "org.sgmanifests.api.sgcluster",
      "org.sgmanifests.api.sginstanceprofile",
      "org.sgmanifests.api.sgpostgresconfig",
      "org.sgmanifests.api.sgpoolingconfig",
      "org.sgmanifests.api.sgobjectstorage",
      "org.sgmanifests.api.sgscript",
      "org.sgmanifests.api.sgdistributedlogs",
      "org.sgmanifests.api.sgshardedcluster",
      "org.sgmanifests.api.sgbackup",
      "org.sgmanifests.api.sgshardedbackup",
      "org.sgmanifests.api.sgdbops",
      "org.sgmanifests.api.sgshardeddbops",
      "org.sgmanifests.api.sgstream",
      "org.sgmanifests.api.sgconfig"
    },
    refs = {
      @BuildableReference(ConfigMapVolumeSource.class),
      @BuildableReference(Container.class),
      @BuildableReference(DownwardAPIVolumeSource.class),
      @BuildableReference(EmptyDirVolumeSource.class),
      @BuildableReference(EnvFromSource.class),
      @BuildableReference(EnvVar.class),
      @BuildableReference(GitRepoVolumeSource.class),
      @BuildableReference(GlusterfsVolumeSource.class),
      @BuildableReference(HostPathVolumeSource.class),
      @BuildableReference(NFSVolumeSource.class),
      @BuildableReference(NodeAffinity.class),
      @BuildableReference(ObjectMeta.class),
      @BuildableReference(PersistentVolumeClaimVolumeSource.class),
      @BuildableReference(PodAffinity.class),
      @BuildableReference(PodAntiAffinity.class),
      @BuildableReference(Probe.class),
      @BuildableReference(ProjectedVolumeSource.class),
      @BuildableReference(ResourceRequirements.class),
      @BuildableReference(SecretVolumeSource.class),
      @BuildableReference(ServicePort.class),
      @BuildableReference(SessionAffinityConfig.class),
      @BuildableReference(Toleration.class),
      @BuildableReference(TopologySpreadConstraint.class),
      @BuildableReference(VolumeMount.class)
    })
final class FluentBuilders {}
