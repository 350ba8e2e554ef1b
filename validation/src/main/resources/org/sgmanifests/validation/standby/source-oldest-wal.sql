-- The names of WAL files are timeline, log and number, eight hexadecimal digits each.
SELECT
  (SELECT min(substr(name, 9)) FROM pg_catalog.pg_ls_waldir() WHERE name ~ '^[0-9A-F]{24}$') AS oldest,
  (SELECT setting::bigint FROM pg_catalog.pg_settings WHERE name = 'wal_segment_size') AS segment_bytes
