package org.sgmanifests.architecture.broken.api;

import org.sgmanifests.architecture.broken.builders.BuilderOnTheNet;

class ApiThatSeesBuilders {
  BuilderOnTheNet builder = new BuilderOnTheNet();
}
