/**
 * What a real API server of Kubernetes says of our CRDs, our objects and our check of them. It runs
 * alone, with an etcd: without an operator and its webhook, so only the schemas decide.
 */
@NullMarked
package org.sgmanifests.integration.kube;

import org.jspecify.annotations.NullMarked;
