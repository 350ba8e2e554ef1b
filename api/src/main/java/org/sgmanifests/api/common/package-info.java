/**
 * Records that the specs of two or more kinds share. What only one kind uses belongs to the package
 * of that kind.
 */
package org.sgmanifests.api.common;
