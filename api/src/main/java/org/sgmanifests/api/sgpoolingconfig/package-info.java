/** SGPoolingConfig: PgBouncer settings. */
package org.sgmanifests.api.sgpoolingconfig;
