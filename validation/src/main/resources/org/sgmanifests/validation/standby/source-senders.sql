SELECT application_name, host(client_addr) AS client_addr, state, sync_state, replay_lsn::text AS replayed
FROM pg_catalog.pg_stat_replication
ORDER BY application_name, pid
