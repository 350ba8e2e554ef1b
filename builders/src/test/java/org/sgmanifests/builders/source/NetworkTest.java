package org.sgmanifests.builders.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {
  @ParameterizedTest
  @CsvSource({
    "10.20.0.0/16, 10.20.0.0/16",
    "0.0.0.0/0, 0.0.0.0/0",
    "' 192.0.2.7 ', 192.0.2.7/32",
    "2001:db8::/32, 2001:db8::/32",
    "::1, ::1/128",
    "::, ::/128",
    "1:2:3:4:5:6:7:8, 1:2:3:4:5:6:7:8/128",
  })
  void rangesAndAddressesAreRead(String text, String cidr) {
    assertThat(Network.parse(List.of(text))).extracting(Network::cidr).containsExactly(cidr);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "all",
        "db.example.com",
        "10.20.0.0/33",
        "10.20.0.256",
        "10.20.0",
        "10.20.0.0/",
        "10.20.0.0/16 trust",
        "2001:db8::/129",
        "1:2:3:4:5:6:7",
        "1:2:3:4:5:6:7:8:9",
        "1::2::3",
        ":::",
        "12345::",
        ":1",
        "1:2:3:4:5:6:7::8",
      })
  void whatIsNoRangeIsAnError(String text) {
    assertThatThrownBy(() -> Network.parse(List.of(text)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("`" + text + "` is no address range");
  }

  @Test
  void allAreReported() {
    assertThatThrownBy(() -> Network.parse(List.of("one", "10.0.0.1", "two")))
        .hasMessageContainingAll("one", "two")
        .hasMessageNotContaining("`10.0.0.1`");
  }
}
