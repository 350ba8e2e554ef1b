/** SGScript: SQL that the operator runs. */
package org.sgmanifests.api.sgscript;
