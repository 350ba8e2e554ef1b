/** SGInstanceProfile: CPU, memory and huge pages of pods. */
package org.sgmanifests.api.sginstanceprofile;
