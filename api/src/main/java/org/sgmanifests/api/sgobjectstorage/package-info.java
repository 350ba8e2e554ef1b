/** SGObjectStorage: buckets for backups and WAL files. */
package org.sgmanifests.api.sgobjectstorage;
