/** SGBackup: a backup of a cluster, manual or scheduled. */
package org.sgmanifests.api.sgbackup;
