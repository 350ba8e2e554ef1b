package org.sgmanifests.builders.parts;

import java.util.regex.Pattern;
import org.sgmanifests.api.sginstanceprofile.SGInstanceProfile;
import org.sgmanifests.api.sginstanceprofile.SGInstanceProfileBuilder;
import org.sgmanifests.api.sginstanceprofile.SGInstanceProfileSpecBuilder;

/** CPU and memory of the pods, as the SGInstanceProfile that says so. */
public final class Size {
  private static final Pattern CPU = Pattern.compile("[1-9][0-9]*m?");
  private static final Pattern MEMORY = Pattern.compile("[0-9]+(\\.[0-9]+)?(Mi|Gi)");

  private Size() {}

  /**
   * The same limits and requests for the container of PostgreSQL; the operator computes those of
   * the other containers.
   *
   * @param cpu whole cores, such as 4, or millicores, such as 1500m
   * @param memory a number followed by Mi or Gi, such as 16Gi
   */
  public static Part<SGInstanceProfile> of(String cpu, String memory) {
    return Part.made(
        "size " + cpu + " " + memory,
        (metadata, assembly) -> {
          check(cpu, memory, assembly.problems());
          return new SGInstanceProfileBuilder()
              .withMetadata(metadata)
              .withSpec(new SGInstanceProfileSpecBuilder().withCpu(cpu).withMemory(memory).build())
              .build();
        });
  }

  private static void check(String cpu, String memory, Problems problems) {
    problems.addIf(
        !CPU.matcher(cpu).matches(),
        "size",
        "`" + cpu + "` is no amount of CPU",
        "give whole cores such as 4, or millicores such as 1500m");
    problems.addIf(
        !MEMORY.matcher(memory).matches(),
        "size",
        "`" + memory + "` is no amount of memory",
        "give a number followed by Mi or Gi, such as 16Gi");
  }
}
