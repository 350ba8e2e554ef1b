package org.sgmanifests.validation.yaml;

import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;

/**
 * Jackson's generator, corrected in what its settings do not reach: which texts of several lines
 * can be a literal block, and how floats are spelled.
 */
final class PortableYamlGenerator extends YAMLGenerator {

  /**
   * What a literal block would not bring back from every reader: white space before the first text
   * (it would be indentation), and blanks at the end of a line.
   */
  private static final Pattern NOT_LITERAL = Pattern.compile("\\A\\s|[ \\t]$", Pattern.MULTILINE);

  PortableYamlGenerator(IOContext context, PortableYamlFactory factory, Writer out)
      throws IOException {
    super(
        context,
        factory.jsonFeatures(),
        factory.yamlFeatures(),
        factory.quotingRules(),
        factory.getCodec(),
        out,
        (DumperOptions.Version) null);
  }

  @Override
  public void writeString(String text) throws IOException {
    if (text.indexOf('\n') < 0 || isLiteral(text)) {
      super.writeString(text);
    } else {
      _verifyValueWrite("write String value");
      _writeScalar(text, "string", ScalarStyle.DOUBLE_QUOTED);
    }
  }

  private static boolean isLiteral(String text) {
    return !QuotingRules.hasOddCharacter(text) && !NOT_LITERAL.matcher(text).find();
  }

  /** With a point and without exponent: {@code 1E-7} is a string to some readers. */
  @Override
  public void writeNumber(double number) throws IOException {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException("JSON has no infinity and no not-a-number");
    }
    writeNumber(BigDecimal.valueOf(number));
  }

  @Override
  public void writeNumber(BigDecimal number) throws IOException {
    String text = number.toPlainString();
    writeNumber(text.indexOf('.') < 0 ? text + ".0" : text);
  }
}
