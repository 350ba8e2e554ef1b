package org.sgmanifests.validation.render;

import java.util.Locale;

/** How manifests are laid out in files. */
public enum Layout {
  /** A file for each object, numbered in the order to apply them: {@code kubectl apply -f DIR}. */
  FILES,

  /** One file of several documents. The output is a file here, and a folder everywhere else. */
  DOCUMENT,

  /**
   * A file for each object and a {@code kustomization.yaml} that names them in the order to apply
   * them; kustomize keeps it from 5.0 on, kubectl from 1.27 on.
   */
  KUSTOMIZE,

  /**
   * A file for each object with the annotation {@code argocd.argoproj.io/sync-wave}: Argo CD
   * applies a wave when the one before is healthy. An object that has the annotation keeps its own.
   */
  ARGOCD,

  /**
   * A folder for each wave, and in {@code waves.yaml} a Kustomization of Flux for each, which waits
   * until the wave before is ready; see {@link FluxSettings}. The {@code kustomization.yaml} beside
   * it keeps Flux from applying the folders of the waves all at once.
   */
  FLUX;

  /** As it is written on a command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
