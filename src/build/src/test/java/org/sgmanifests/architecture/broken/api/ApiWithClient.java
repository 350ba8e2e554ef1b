package org.sgmanifests.architecture.broken.api;

import io.fabric8.kubernetes.client.KubernetesClient;

class ApiWithClient {
  static final Class<?> CLIENT = KubernetesClient.class;
}
