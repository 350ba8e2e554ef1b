package org.sgmanifests.validation.yaml;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One YAML document, or one value of a JSON text.
 *
 * @param root its tree; no two places of it share a node, whatever aliases the text used
 * @param sources where everything in the tree was written
 */
public record Document(JsonNode root, SourceMap sources) {}
