package org.sgmanifests.validation.rules.replication;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** A source at a provider that lets nobody replicate physically. */
public final class ManagedCloudSource implements Rule {
  private static final Map<String, String> PROVIDERS =
      Map.of(
          ".rds.amazonaws.com", "Amazon RDS and Aurora",
          ".rds.amazonaws.com.cn", "Amazon RDS and Aurora",
          ".postgres.database.azure.com", "Azure Database for PostgreSQL",
          ".sql.goog", "Google Cloud SQL",
          ".supabase.co", "Supabase",
          ".supabase.com", "Supabase",
          ".neon.tech", "Neon",
          ".db.ondigitalocean.com", "DigitalOcean",
          ".aivencloud.com", "Aiven",
          ".postgres.cosmos.azure.com", "Azure Cosmos DB for PostgreSQL");

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    String external = "spec.replicateFrom.instance.external.";
    check(bundle.all("SGCluster", external + "host"), findings);
    check(bundle.all("SGShardedCluster", external + "hosts[]"), findings);
  }

  private static void check(List<Field> hosts, Findings findings) {
    for (Field host : hosts) {
      String name = host.value().asText().toLowerCase(Locale.ROOT);
      PROVIDERS.entrySet().stream()
          .filter(provider -> name.endsWith(provider.getKey()))
          .forEach(
              provider ->
                  findings.add(
                      host,
                      Words.quote(host.value())
                          + " is a server of "
                          + provider.getValue()
                          + ", which allows no physical replication to the outside.",
                      "copy the data with an SGStream, which uses logical replication."));
    }
  }
}
