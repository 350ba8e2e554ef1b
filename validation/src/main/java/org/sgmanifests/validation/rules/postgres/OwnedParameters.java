package org.sgmanifests.validation.rules.postgres;

import java.util.Set;

/** The parameters that StackGres sets itself and that nobody else may set. */
final class OwnedParameters {
  /** Of PostgreSQL. Source: the webhook of StackGres 1.18; its documentation has an older list. */
  static final Set<String> POSTGRES =
      Set.of(
          "archive_command",
          "archive_mode",
          "dynamic_library_path",
          "lc_messages",
          "listen_addresses",
          "logging_collector",
          "log_destination",
          "log_directory",
          "log_filename",
          "log_rotation_age",
          "log_rotation_size",
          "log_truncate_on_rotation",
          "port",
          "wal_log_hints");

  /** Of PgBouncer. Source: the webhook of StackGres 1.18. */
  static final Set<String> PGBOUNCER =
      Set.of(
          "admin_users",
          "stats_users",
          "auth_file",
          "auth_query",
          "auth_type",
          "auth_user",
          "conffile",
          "dns_max_ttl",
          "dns_nxdomain_ttl",
          "dns_zone_check_period",
          "listen_addr",
          "listen_port",
          "logfile",
          "pidfile",
          "server_round_robin",
          "server_tls_ca_file",
          "server_tls_cert_file",
          "server_tls_ciphers",
          "server_tls_key_file",
          "server_tls_protocols",
          "server_tls_sslmode",
          "syslog",
          "syslog_facility",
          "syslog_ident",
          "unix_socket_dir",
          "unix_socket_group",
          "unix_socket_mode",
          "host",
          "password");

  private OwnedParameters() {}
}
