/**
 * What the library costs, each time beside another tool that is given the same input in the same
 * run: a class a subject, in it the method {@code ours} and one for each other tool. What runs and
 * prints them is here too, and the guard on what is allocated. Nothing else of the project needs
 * this package.
 */
@NullMarked
package org.sgmanifests.benchmarks;

import org.jspecify.annotations.NullMarked;
