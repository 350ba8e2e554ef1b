/**
 * Classes that break the laws, in a small copy of the project's packages. The packages have no
 * package-info on purpose: that breaks a law, too.
 */
package org.sgmanifests.architecture.broken;
