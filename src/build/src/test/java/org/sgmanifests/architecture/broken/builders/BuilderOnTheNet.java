package org.sgmanifests.architecture.broken.builders;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

public class BuilderOnTheNet {
  static InputStream read(URL url) throws IOException {
    return url.openStream();
  }
}
