/** SGDistributedLogs: a log server that collects the logs of clusters; they refer to it by name. */
package org.sgmanifests.api.sgdistributedlogs;
