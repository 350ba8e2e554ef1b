package org.sgmanifests.validation.preflight.checks;

import java.util.List;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.checks.access.AuthAttr;
import org.sgmanifests.validation.preflight.checks.access.AuthLogin;
import org.sgmanifests.validation.preflight.checks.access.HbaError;
import org.sgmanifests.validation.preflight.checks.access.NetConnect;
import org.sgmanifests.validation.preflight.checks.access.ReplIdentify;
import org.sgmanifests.validation.preflight.checks.access.ReplSameServer;
import org.sgmanifests.validation.preflight.checks.access.ReplSlotProbe;
import org.sgmanifests.validation.preflight.checks.access.RoleValid;
import org.sgmanifests.validation.preflight.checks.access.SecretChars;
import org.sgmanifests.validation.preflight.checks.access.SuperAttr;
import org.sgmanifests.validation.preflight.checks.access.SuperLogin;
import org.sgmanifests.validation.preflight.checks.access.TlsUsed;
import org.sgmanifests.validation.preflight.checks.data.BuildArchitecture;
import org.sgmanifests.validation.preflight.checks.data.BuildBlocks;
import org.sgmanifests.validation.preflight.checks.data.DbPostgres;
import org.sgmanifests.validation.preflight.checks.data.ExtList;
import org.sgmanifests.validation.preflight.checks.data.LocaleKnown;
import org.sgmanifests.validation.preflight.checks.data.LocaleVersion;
import org.sgmanifests.validation.preflight.checks.data.ObjUnlogged;
import org.sgmanifests.validation.preflight.checks.data.RoleInRecovery;
import org.sgmanifests.validation.preflight.checks.data.SizeDisk;
import org.sgmanifests.validation.preflight.checks.data.SlotsLogical;
import org.sgmanifests.validation.preflight.checks.data.TablespaceNone;
import org.sgmanifests.validation.preflight.checks.data.VersionMajor;
import org.sgmanifests.validation.preflight.checks.settings.ConfInPgdata;
import org.sgmanifests.validation.preflight.checks.settings.ConfInherited;
import org.sgmanifests.validation.preflight.checks.settings.ConfPreload;
import org.sgmanifests.validation.preflight.checks.settings.ParamGe;
import org.sgmanifests.validation.preflight.checks.settings.RewindAble;
import org.sgmanifests.validation.preflight.checks.settings.SyncNames;
import org.sgmanifests.validation.preflight.checks.settings.WalLevel;
import org.sgmanifests.validation.preflight.checks.settings.WalRetention;
import org.sgmanifests.validation.preflight.checks.settings.WalSenders;
import org.sgmanifests.validation.preflight.checks.settings.WalSlots;

/** All checks, in the order of a report: the way to the source first. */
public final class BuiltinChecks {
  /** The list. */
  public static final List<Check> ALL =
      List.of(
          new NetConnect(),
          new TlsUsed(),
          new SuperLogin(),
          new SuperAttr(),
          new AuthLogin(),
          new AuthAttr(),
          new ReplIdentify(),
          new ReplSlotProbe(),
          new ReplSameServer(),
          new RoleValid(),
          new SecretChars(),
          new HbaError(),
          new VersionMajor(),
          new BuildArchitecture(),
          new BuildBlocks(),
          new WalLevel(),
          new WalSenders(),
          new WalSlots(),
          new WalRetention(),
          new ConfInPgdata(),
          new ConfInherited(),
          new ConfPreload(),
          new ExtList(),
          new ParamGe(),
          new LocaleKnown(),
          new LocaleVersion(),
          new TablespaceNone(),
          new DbPostgres(),
          new SizeDisk(),
          new SyncNames(),
          new RewindAble(),
          new RoleInRecovery(),
          new ObjUnlogged(),
          new SlotsLogical());

  private BuiltinChecks() {}
}
