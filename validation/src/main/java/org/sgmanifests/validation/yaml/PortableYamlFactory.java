package org.sgmanifests.validation.yaml;

import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.Writer;

/** Makes {@link PortableYamlGenerator}s with kubectl's layout. */
final class PortableYamlFactory extends YAMLFactory {

  private static final long serialVersionUID = 1L;

  PortableYamlFactory() {
    super(
        YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .disable(YAMLGenerator.Feature.USE_NATIVE_TYPE_ID)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .stringQuotingChecker(new QuotingRules()));
  }

  @Override
  protected YAMLGenerator _createGenerator(Writer out, IOContext context) throws IOException {
    return new PortableYamlGenerator(context, this, out);
  }

  QuotingRules quotingRules() {
    return (QuotingRules) _quotingChecker;
  }

  int jsonFeatures() {
    return _generatorFeatures;
  }

  int yamlFeatures() {
    return _yamlGeneratorFeatures;
  }
}
