/**
 * What is known about each field of each kind in each StackGres release, as data: for tools that
 * explain, document or check. What a manifest holds is not looked at here.
 */
@NullMarked
package org.sgmanifests.api.catalogue;

import org.jspecify.annotations.NullMarked;
