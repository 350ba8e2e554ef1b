-- PostgreSQL 14 to 18. The source may be a standby itself.
SELECT
  control.system_identifier::text AS system_identifier,
  recovery.active AS in_recovery,
  CASE WHEN recovery.active THEN pg_catalog.pg_last_wal_receive_lsn()
       ELSE pg_catalog.pg_current_wal_lsn() END::text AS wal_end,
  (SELECT setting::bigint FROM pg_catalog.pg_settings WHERE name = 'wal_segment_size') AS segment_bytes,
  (SELECT setting::bigint * 1024 * 1024 FROM pg_catalog.pg_settings WHERE name = 'wal_keep_size') AS kept_bytes
FROM pg_catalog.pg_control_system() AS control
CROSS JOIN pg_catalog.pg_is_in_recovery() AS recovery (active)
