package org.sgmanifests.architecture.broken.api;

import org.sgmanifests.architecture.broken.api.crd.CrdStep;

class ApiThatNeedsCrdStep {
  CrdStep step = new CrdStep();
}
