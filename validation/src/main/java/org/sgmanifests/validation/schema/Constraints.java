package org.sgmanifests.validation.schema;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the operator's webhook demands of an object beyond its single fields.
 *
 * @param choices fields of which some or one has to be given
 * @param sections the sections of which a field's value chooses one
 * @param needs fields that others make necessary
 */
record Constraints(List<Choice> choices, @Nullable Sections sections, List<Need> needs) {

  /**
   * @param several whether more than one of the fields may be given
   * @param optional whether none may be
   * @param ignoredWhen conditions with which nobody looks at the fields
   */
  record Choice(List<String> fields, boolean optional, boolean several, List<String> ignoredWhen) {}

  /**
   * @param field the field that chooses
   * @param sections the sections by its values
   * @param demanded the sections that cannot be missing when they are chosen
   * @param exclusive whether the other sections are refused
   */
  record Sections(
      String field, Map<String, String> sections, List<String> demanded, boolean exclusive) {}

  /**
   * @param field the field that decides
   * @param values the values with which it does, {@code ""} for none; empty for any value
   * @param needed the fields that have to be there then
   */
  record Need(String field, List<String> values, List<String> needed) {}
}
