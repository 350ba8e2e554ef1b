/**
 * Facts about StackGres, Kubernetes and PostgreSQL that stand in text files instead of code: how
 * such a table is read. What is in one belongs to the package that has the file.
 */
@NullMarked
package org.sgmanifests.validation.table;

import org.jspecify.annotations.NullMarked;
