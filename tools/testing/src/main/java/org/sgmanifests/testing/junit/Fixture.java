package org.sgmanifests.testing.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sgmanifests.api.StackGresResource;
import org.sgmanifests.api.sgcluster.SGCluster;

/**
 * A parameter or field of a test that gets a valid object to begin with:
 *
 * <pre>{@code
 * @Test
 * void wantsBackups(@Fixture SGCluster cluster, @Fixture(SGStream.class) Bundle stream) { ... }
 * }</pre>
 *
 * <p>It may have the type of any kind of StackGres, or be a {@code Bundle} or {@code ValidBundle}:
 * then it gets the object of a kind with all that it refers to. Each test gets objects of its own;
 * those of static fields are for all tests of the class. Nothing else has to be registered.
 *
 * @see org.sgmanifests.testing.fixture.Fixtures
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(FixtureExtension.class)
public @interface Fixture {

  /**
   * Of which kind a bundle is; where the type says the kind, it is not needed.
   *
   * @return the kind
   */
  Class<? extends StackGresResource<?, ?>> value() default SGCluster.class;
}
