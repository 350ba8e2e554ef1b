package org.sgmanifests.builders.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseUserTest {

  @Test
  void usersAreEqualByNameAndPassword() {
    DatabaseUser user = DatabaseUser.of("postgres", "one");

    assertThat(user)
        .isEqualTo(DatabaseUser.of("postgres", "one"))
        .hasSameHashCodeAs(DatabaseUser.of("postgres", "one"))
        .isNotEqualTo(DatabaseUser.of("postgres", "two"))
        .isNotEqualTo(DatabaseUser.of("admin", "one"))
        .isNotEqualTo("postgres");
  }

  @Test
  void textHidesNameAndPassword() {
    assertThat(DatabaseUser.of("postgres", "one")).hasToString("DatabaseUser(hidden)");
  }

  @Test
  void anUnsetValueIsABlankOne() {
    assertThat(DatabaseUser.of(null, null)).isEqualTo(DatabaseUser.of("", ""));
  }
}
