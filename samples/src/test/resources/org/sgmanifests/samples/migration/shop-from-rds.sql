-- For the owner of the tables, in the database that is migrated; it may run again. It sets no
-- password: use psql's \password, which shows none to the server's log.
DO $sgmanifests$
BEGIN
  CREATE ROLE "shop_migration" LOGIN;
EXCEPTION WHEN duplicate_object THEN
  NULL;
END
$sgmanifests$;
GRANT rds_replication TO "shop_migration";
GRANT USAGE ON SCHEMA "public" TO "shop_migration";
GRANT SELECT ON ALL TABLES IN SCHEMA "public" TO "shop_migration";
DO $sgmanifests$
DECLARE
  published text := (
    SELECT pg_catalog.string_agg(pg_catalog.format('%I.%I', n.nspname, c.relname), ', ')
    FROM pg_catalog.pg_class c
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p') AND c.relpersistence = 'p' AND (
      n.nspname = 'public')
    AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
      WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e'));
BEGIN
  IF published IS NULL THEN
    RAISE EXCEPTION 'database % has no table to publish', pg_catalog.current_database();
  END IF;
  EXECUTE pg_catalog.format('CREATE PUBLICATION %I FOR TABLE ', 'shop_migration') || published;
EXCEPTION WHEN duplicate_object THEN
  EXECUTE pg_catalog.format('ALTER PUBLICATION %I SET TABLE ', 'shop_migration') || published;
END
$sgmanifests$;
