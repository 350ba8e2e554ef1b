package org.sgmanifests.javadoc;

/**
 * A parameter and what is said about it.
 *
 * @param name as in the tag: a parameter of a type is between angle brackets
 * @param text HTML, as comments have it
 */
record Param(String name, String text) {
  String tag() {
    return "@param " + name + " " + text;
  }
}
