package org.sgmanifests.builders.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigratedTableTest {

  @ParameterizedTest
  @CsvSource({
    "public.orders, public.orders, true",
    "public.orders, public.orders.id, true",
    "public.orders, public.orders_old, false",
    "public.orders, publicXorders, false",
    "public.orders, other.public.orders, false",
    "public.*, public.orders.id, true",
    "public.*, public_2.orders, false",
    "a$b.c+d, a$b.c+d.x, true",
    "a$b.c+d, a$b.ccd, false",
    "my shop.the orders, my shop.the orders, true",
    "public.größe, public.größe.id, true",
    "public.a.b, public.a.b, true"
  })
  void aTableIsMatchedWithItsColumns(String table, String name, boolean matches) {
    assertThat(Pattern.matches(MigratedTable.of(table).pattern(), name)).isEqualTo(matches);
  }
}
