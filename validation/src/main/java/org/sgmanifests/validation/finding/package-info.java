/**
 * What a check says: findings and how bad they are. How they are found and how they are printed
 * does not belong here.
 */
@NullMarked
package org.sgmanifests.validation.finding;

import org.jspecify.annotations.NullMarked;
