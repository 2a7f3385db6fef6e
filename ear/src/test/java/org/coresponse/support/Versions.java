package org.coresponse.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Versions of the protocol as a test makes them, all of the shipped file with a remark behind. */
public final class Versions {
  public static final String SHIPPED = "DUR-CRISIS v1";

  private Versions() {}

  /** The shipped DMN file. */
  public static String file() {
    try {
      return Files.readString(
          Path.of("../ejb/src/main/resources/org/coresponse/protocol/durham-crisis-v1.dmn"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Decides as the shipped file does and is another one. */
  public static String file(String remark) {
    return file() + "<!-- " + remark + " -->";
  }

  public static String path(String name) {
    return "/protocol-versions/" + name.replace(" ", "%20");
  }

  /** Hands a file in. */
  public static Reply upload(String user, String name, String dmn) {
    return Rest.as(user)
        .send(
            "POST",
            "/protocol-versions?name=" + name.replace(" ", "%20"),
            dmn,
            "Content-Type",
            "application/xml");
  }

  public static Reply sign(String user, String name, String capacity) {
    var sha256 = Rest.as(user).get(path(name)).text("sha256");
    return Rest.as(user)
        .post(path(name) + "/signatures", Rest.body("capacity", capacity, "sha256", sha256));
  }

  public static Reply release(String name, String from) {
    var manager = Rest.as("program-manager");
    var json = from == null ? "{}" : Rest.body("from", from);
    return manager.put(path(name) + "/release", json, manager.get(path(name)).etag());
  }

  /** A draft whose proof is said to hold, written by somebody who signs nothing. */
  public static String proven(String name) {
    assertThat(upload("program-manager-2", name, file(name)).status()).isEqualTo(201);
    asIfProven(name);
    return name;
  }

  /**
   * Writes a proof that holds, of the file and the invariants that stand now, without making it.
   */
  public static void asIfProven(String name) {
    var invariants = Rest.as("auditor").get("/protocol-invariants").etag().replace("\"", "");
    Sql.write(
        "replace into protocol_proof (protocol_version_id, dmn_sha256, invariants_sha256, holds,"
            + " proven_at, asked_by_name, report) select id, sha256, ?, 1, now(6), 'Test',"
            + " '{\"combinations\":1,\"findings\":[],\"outside\":[],\"oddities\":[]}'"
            + " from protocol_version where name = ?",
        invariants,
        name);
    Sql.write("update protocol_version set state = 'PROVEN' where name = ?", name);
  }

  /** One that three people have signed. */
  public static String signed(String name) {
    proven(name);
    assertThat(sign("clinical-supervisor", name, "CLINICAL_SUPERVISOR").status()).isEqualTo(200);
    assertThat(sign("police-officer", name, "POLICE_OFFICER").status()).isEqualTo(200);
    assertThat(sign("program-manager", name, "PROGRAM_MANAGER").status()).isEqualTo(200);
    return name;
  }
}
