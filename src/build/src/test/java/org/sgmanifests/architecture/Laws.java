package org.sgmanifests.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The laws, for the project or for a small copy of its packages that breaks them. */
final class Laws {
  private static final Set<String> CLOCKS =
      Set.of("java.lang.System.currentTimeMillis", "java.lang.System.nanoTime");

  private final String root;

  private Laws(String root) {
    this.root = root;
  }

  /**
   * The laws.
   *
   * @param root the package that has the modules' packages {@code api}, {@code builders}, ...
   */
  static List<Law> of(String root) {
    Laws laws = new Laws(root);
    return List.of(
        new Law("api knows no other module", laws.knowsOnly("api"), "ApiThatSeesBuilders"),
        new Law(
            "builders know the api only",
            laws.knowsOnly("builders", "api"),
            "BuilderThatSeesValidation"),
        new Law(
            "validation knows the api only",
            laws.knowsOnly("validation", "api"),
            "ValidationThatSeesBuilders"),
        new Law(
            "samples know the library, not the tools",
            laws.knowsOnly("samples", "api", "builders", "validation"),
            "SampleThatSeesCli"),
        new Law(
            "the test kit knows api and validation only",
            laws.knowsOnly("testing", "api", "validation"),
            "KitThatSeesCli"),
        new Law(
            "apply knows api and validation only",
            laws.knowsOnly("apply", "api", "validation"),
            "ApplyThatSeesBuilders"),
        new Law("the library has no Kubernetes client", laws.noClient(), "ApiWithClient"),
        new Law(
            "users without JUnit can use the rest of the test kit",
            laws.onlyIn("testing.junit", "org.junit.."),
            "FixturesThatNeedJUnit"),
        new Law(
            "users without AssertJ can use the rest of the test kit",
            laws.onlyIn("testing.assertions", "org.assertj.."),
            "FixturesThatNeedAssertJ"),
        new Law("the CRD step is for the build only", laws.crdStep(), "ApiThatNeedsCrdStep"),
        new Law("packages have no cycles", laws.noCycles(), "FirstOfCycle"),
        new Law("a name says what a class does", laws.names(), "TextUtils"),
        new Law("the library uses no network", laws.noNetwork(), "BuilderOnTheNet"),
        new Law("the library has no clock", laws.noClock(), "ValidationWithClock"),
        new Law("rules hold no state", laws.statelessRules(), "RuleWithState"),
        new Law("packages are @NullMarked", laws.nullMarked(), "ApiThatSeesBuilders"));
  }

  private ArchRule knowsOnly(String module, String... others) {
    String[] known =
        Stream.concat(Stream.of(module), Arrays.stream(others))
            .map(name -> root + "." + name + "..")
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(root + "." + module + "..")
        .should()
        .dependOnClassesThat(resideInAPackage(root + "..").and(not(resideInAnyPackage(known))))
        .allowEmptyShould(true);
  }

  /** These classes are left out of the jar. */
  private ArchRule crdStep() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(root + ".api.crd..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(root + ".api.crd..");
  }

  /** {@code Kinds} lists what stands above it, for the reader's sake beside the base class. */
  private ArchRule noCycles() {
    return slices()
        .matching(root + ".(**)")
        .should()
        .beFreeOfCycles()
        .ignoreDependency(
            HasName.Predicates.name(root + ".api.Kinds"), DescribedPredicate.alwaysTrue());
  }

  private ArchRule names() {
    return noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)")
        .because("such a name says nothing");
  }

  private ArchRule noClient() {
    return noClasses()
        .that(areInLibrary().or(resideInAPackage(root + ".testing..")))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.fabric8.kubernetes.client..");
  }

  private ArchRule onlyIn(String user, String library) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(root + "." + user)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private ArchRule noNetwork() {
    return noClasses()
        .that(areInLibrary())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "javax.net..", "java.nio.channels..", "java.rmi..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.net\\..*(Socket|Connection|InetAddress|URLStreamHandler).*")
        .orShould()
        .callMethod(java.net.URL.class, "openStream")
        .orShould()
        .callMethod(java.net.URL.class, "openConnection");
  }

  private ArchRule noClock() {
    return noClasses()
        .that(areInLibrary())
        .should(
            ArchConditions.accessTargetWhere(
                describe("the target reads the clock", Laws::isClock)));
  }

  private static boolean isClock(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getTarget().getName();
    return CLOCKS.contains(owner + "." + name)
        || (owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system")))
        || access.getTarget().getFullName().equals("java.util.Date.<init>()");
  }

  /** One rule object serves all bundles, on several threads. */
  private ArchRule statelessRules() {
    return fields()
        .that()
        .areDeclaredInClassesThat()
        .implement(root + ".validation.rule.DocumentedRule")
        .should()
        .beStatic()
        .andShould()
        .beFinal()
        .allowEmptyShould(true);
  }

  /** All but the packages of records, where what is not set is null. */
  private ArchRule nullMarked() {
    return classes()
        .that()
        .resideOutsideOfPackages(root + ".api.common", root + ".api.sg*")
        .should(
            ArchConditions.be(
                describe(
                    "in a @NullMarked package",
                    type -> type.getPackage().isAnnotatedWith(NullMarked.class))));
  }

  private DescribedPredicate<JavaClass> areInLibrary() {
    return resideInAnyPackage(root + ".api..", root + ".builders..", root + ".validation..")
        .as("are in the library");
  }
}
