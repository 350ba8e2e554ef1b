package org.sgmanifests.builders.parts;

import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import java.util.regex.Pattern;
import org.sgmanifests.api.sginstanceprofile.SGInstanceProfile;
import org.sgmanifests.api.sginstanceprofile.SGInstanceProfileBuilder;
import org.sgmanifests.api.sginstanceprofile.SGInstanceProfileSpecBuilder;
import org.sgmanifests.builders.recipe.Part;
import org.sgmanifests.builders.recipe.Problems;

/**
 * CPU and memory of PostgreSQL's container, which are limit and request at once. The operator
 * computes those of the other containers.
 *
 * @param cpu whole cores, such as 4, or millicores, such as 1500m
 * @param memory a number with Mi or Gi, such as 16Gi
 */
public record Size(String cpu, String memory) {
  private static final Pattern CPU = Pattern.compile("[1-9][0-9]*m?");
  private static final Pattern MEMORY = Pattern.compile("[0-9]+(\\.[0-9]+)?(Mi|Gi)");

  /**
   * {@return a size; what is wrong with it is told by the recipe}
   *
   * @param cpu CPU of a pod, such as {@code 2} or {@code 500m}
   * @param memory memory of a pod, such as {@code 8Gi}
   */
  public static Size of(String cpu, String memory) {
    return new Size(cpu, memory);
  }

  /**
   * {@return the profile that says so}
   *
   * @param namespace namespace of the SGInstanceProfile
   * @param name name of the SGInstanceProfile
   */
  public Part<SGInstanceProfile> profile(String namespace, String name) {
    return Part.of(
        new SGInstanceProfileBuilder()
            .withMetadata(new ObjectMetaBuilder().withNamespace(namespace).withName(name).build())
            .withSpec(new SGInstanceProfileSpecBuilder().withCpu(cpu).withMemory(memory).build())
            .build());
  }

  /**
   * Amounts that StackGres would refuse.
   *
   * @param of what the size is of, such as {@code "coordinator "}, or empty
   */
  void check(String of, Problems problems) {
    problems.check(
        CPU.matcher(cpu).matches(),
        of + "size: `" + cpu + "` is no CPU; give cores such as 4, or millicores such as 1500m");
    problems.check(
        MEMORY.matcher(memory).matches(),
        of + "size: `" + memory + "` is no memory; give a number with Mi or Gi, such as 16Gi");
  }
}
