-- PostgreSQL 14 to 18. Times are taken from the clock, as now() stands still in a transaction. Of
-- primary_conninfo, host and port only: it may hold a password.
SELECT
  control.system_identifier::text AS system_identifier,
  checkpoint.timeline_id,
  recovery.active AS in_recovery,
  receiver.pid IS NOT NULL AS receiver_runs,
  receiver.status,
  receiver.sender_host,
  receiver.sender_port,
  receiver.slot_name,
  substring(conninfo.setting FROM '(?:^|\s)host=''?([^\s'']+)') AS configured_host,
  substring(conninfo.setting FROM '(?:^|\s)port=''?([0-9]+)')::int AS configured_port,
  pg_catalog.pg_last_wal_receive_lsn()::text AS received,
  pg_catalog.pg_last_wal_replay_lsn()::text AS replayed,
  receiver.latest_end_lsn::text AS source_end,
  (extract(epoch FROM clock_timestamp() - receiver.last_msg_receipt_time) * 1000)::bigint AS silence_ms,
  (SELECT setting::bigint FROM pg_catalog.pg_settings WHERE name = 'wal_receiver_timeout') AS silence_limit_ms,
  CASE WHEN recovery.active THEN pg_catalog.pg_is_wal_replay_paused() ELSE false END AS replay_paused,
  (SELECT string_agg(name, ',' ORDER BY name) FROM pg_catalog.pg_settings WHERE pending_restart) AS pending_restart
FROM pg_catalog.pg_control_system() AS control
CROSS JOIN pg_catalog.pg_control_checkpoint() AS checkpoint
CROSS JOIN pg_catalog.pg_is_in_recovery() AS recovery (active)
LEFT JOIN pg_catalog.pg_stat_wal_receiver AS receiver ON true
LEFT JOIN pg_catalog.pg_settings AS conninfo ON conninfo.name = 'primary_conninfo'
