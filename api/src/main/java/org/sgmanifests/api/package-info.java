/**
 * Kubernetes objects as Java values: {@link org.sgmanifests.api.Bundle}, the base class of the
 * StackGres kinds, objects of any kind as read. The records of each kind and their generated fluent
 * builders are in a package per kind; what two kinds share is in {@code common}. No rule and no
 * input or output belongs here.
 */
@NullMarked
package org.sgmanifests.api;

import org.jspecify.annotations.NullMarked;
