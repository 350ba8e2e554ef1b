package org.sgmanifests.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.sgmanifests.validation.render.Layout;

class ChoiceTest {
  @Test
  void aValueIsWrittenInSmallLetters() throws MojoExecutionException {
    assertThat(Choice.of(Layout.class, "layout", "argocd")).isEqualTo(Layout.ARGOCD);
  }

  @Test
  void anUnknownValueIsToldWithTheKnownOnes() {
    assertThatThrownBy(() -> Choice.of(Layout.class, "layout", "helm"))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "<layout> has the value `helm`; use one of files, document, kustomize, argocd, flux.");
  }
}
