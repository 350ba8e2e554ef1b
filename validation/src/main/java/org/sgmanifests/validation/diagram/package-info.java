/**
 * A reference graph as a picture that needs no other program: where boxes and arrows go, and SVG.
 * The languages of programs that draw, Mermaid and Graphviz, stand beside the graph itself.
 */
@NullMarked
package org.sgmanifests.validation.diagram;

import org.jspecify.annotations.NullMarked;
