package org.sgmanifests.architecture.broken.api.crd;

public class CrdStep {}
