SELECT phase, backup_streamed AS copied, backup_total AS total
FROM pg_catalog.pg_stat_progress_basebackup
ORDER BY pid
