package org.sgmanifests.api.values;
/** placeholder */
public interface ClosedSet { String value(); }
