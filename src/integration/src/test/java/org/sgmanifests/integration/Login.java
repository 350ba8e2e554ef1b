package org.sgmanifests.integration;

/** A user's name and password in the clear, as Patroni gets them. */
record Login(String name, String password) {}
