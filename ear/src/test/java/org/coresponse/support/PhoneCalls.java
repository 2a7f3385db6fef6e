package org.coresponse.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

/** Calls that a clinician has on the line or has answered, and what is to follow. */
public final class PhoneCalls {
  private PhoneCalls() {}

  /**
   * A call on the line of a clinician who is entered for it.
   *
   * @param incident its number
   * @param response id of the response
   */
  public record InHand(String user, String incident, String response) {
    /** The clinician reports another status. */
    public Reply report(String status, String reason) {
      var version = Sql.text("select version from response where id = ?", response);
      return Rest.as(user)
          .put(
              "/responses/" + response + "/status",
              Rest.body("status", status, "reason", reason),
              '"' + version + '"');
    }
  }

  public static InHand inHand(String user, String familyName, String incident) {
    var who =
        Given.clinician(familyName).account(user).clearedFor("DIVERSION").licensed().onShift();
    var sent =
        Rest.as("dispatcher")
            .post(
                "/incidents/" + incident + "/responses",
                Rest.body("clinician", who, "mode", "CCD_PHONE"));
    assertThat(sent.status()).as(sent.body()).isEqualTo(201);
    var call = new InHand(user, incident, sent.text("response"));
    var accepted = call.report("ACCEPTED", null);
    assertThat(accepted.status()).as(accepted.body()).isEqualTo(200);
    return call;
  }

  public static InHand completed(String user, String familyName, String incident) {
    var call = inHand(user, familyName, incident);
    var done = call.report("COMPLETED", null);
    assertThat(done.status()).as(done.body()).isEqualTo(200);
    return call;
  }

  /** A follow-up of the desk, as the record of the response opens it; returns its id. */
  public static String followUp(InHand call, String level, Instant at) {
    try {
      var address = "/it/follow-ups?response=" + call.response() + "&at=" + at;
      var opened =
          Outside.send("POST", level == null ? address : address + "&level=" + level, null);
      assertThat(opened.statusCode()).as(opened.body()).isEqualTo(200);
      return opened.body();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
