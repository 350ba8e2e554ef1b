/** SGConfig: configuration of the operator itself; exactly one has to exist. */
package org.sgmanifests.api.sgconfig;
