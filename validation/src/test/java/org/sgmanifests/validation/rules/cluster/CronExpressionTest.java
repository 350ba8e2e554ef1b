package org.sgmanifests.validation.rules.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgmanifests.validation.TestManifests;
import org.sgmanifests.validation.rules.cluster.CronExpression.Reader;

class CronExpressionTest {

  static List<String[]> table() {
    return TestManifests.table(CronExpressionTest.class, "cron.txt").stream()
        .map(line -> line.split("\\|"))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("table")
  void anExpressionIsReadAsTheTableSays(String expression, String cronJob, String operator) {
    assertThat(CronExpression.isValid(expression.stripTrailing(), Reader.CRON_JOB))
        .isEqualTo(cronJob.strip().equals("yes"));
    assertThat(CronExpression.isValid(expression.stripTrailing(), Reader.OPERATOR))
        .isEqualTo(operator.strip().equals("yes"));
  }

  @Test
  void anEmptyTextIsNoExpression() {
    assertThat(CronExpression.isValid("", Reader.CRON_JOB)).isFalse();
    assertThat(CronExpression.isValid("   ", Reader.OPERATOR)).isFalse();
  }
}
