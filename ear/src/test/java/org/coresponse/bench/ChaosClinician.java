package org.coresponse.bench;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.coresponse.bench.Chaos.Act;
import org.coresponse.bench.ChaosLine.Answer;

/**
 * A clinician at the desk: accepts what is offered, pulls what waits, returns, calls back, hands
 * back, escalates. Goes off duty with a call in hand, and loses the browser, and comes back.
 */
final class ChaosClinician {
  private static final String REASON = "The line is needed for another caller.";
  private static final int MOST_PROMISED = 2;

  private final ChaosLine line;
  private final BlockingQueue<ChaosFloor.Waiting> screen;
  private final Chaos chaos;
  private final Random chance;
  private final ArrayDeque<String> promised = new ArrayDeque<>();

  ChaosClinician(
      ChaosLine line, BlockingQueue<ChaosFloor.Waiting> screen, Chaos chaos, Random chance) {
    this.line = line;
    this.screen = screen;
    this.chaos = chaos;
    this.chance = chance;
  }

  /** Works until the floor has nothing more. */
  void work(ChaosFloor floor) throws Exception {
    goOnDuty();
    while (!floor.isEmpty()) {
      var waiting = screen.poll(300, TimeUnit.MILLISECONDS);
      if (waiting != null) {
        answer(waiting);
      }
      if (!promised.isEmpty() && (waiting == null || promised.size() > MOST_PROMISED)) {
        callBack(promised.poll());
      }
    }
  }

  private void answer(ChaosFloor.Waiting waiting) throws Exception {
    if (waiting.offer() == null) {
      var pulled = line.post("incidents/" + waiting.incident() + "/taking", body("way", "PULLED"));
      if (has(pulled)) {
        chaos.acknowledged(Act.PULLED, pulled.text("id"));
        treat(pulled);
      }
      return;
    }
    if (chance.nextInt(100) < 10) {
      var back = line.post(phone(waiting.offer(), "return"), body("reason", REASON));
      if (back.done() && "RETURNED".equals(back.text("status"))) {
        chaos.acknowledged(Act.RETURNED, waiting.offer());
      } else {
        refused(back);
      }
      return;
    }
    Thread.sleep(chance.nextInt(300)); // it rings
    var accepted = line.post(phone(waiting.offer(), "acceptance"), new JsonObject());
    if (has(accepted)) {
      chaos.acknowledged(Act.ACCEPTED, waiting.offer());
      treat(accepted);
    }
  }

  /** Whether it is in hand now; where another call is, that one is ended. */
  private boolean has(Answer answer) throws Exception {
    if (answer.done()) {
      return true;
    }
    refused(answer);
    if (answer.problem().equals("clinician-busy")) {
      comeBack();
    }
    return false;
  }

  private void refused(Answer answer) {
    chaos.count("clinician answered: " + (answer.done() ? "it is over" : answer.problem()));
  }

  private void treat(Answer inHand) throws Exception {
    var id = inHand.text("id");
    Thread.sleep(chance.nextInt(400));
    var what = chance.nextInt(100);
    if (what < 5) {
      goOffDuty();
    } else if (what < 10) {
      chaos.count("browsers died");
      line.dies();
      comeBack();
    } else if (what < 17) {
      escalate(id);
    } else if (what < 40) {
      promise(id);
    } else {
      end(id, inHand.text("version"), what < 75 ? Act.HANDED_BACK : Act.COMPLETED);
    }
  }

  private void escalate(String id) throws Exception {
    var escalation = body("to", "POLICE_AND_EMS");
    escalation.addProperty("reason", REASON);
    escalation.addProperty("staysOn", false);
    var answer = line.post(phone(id, "escalation"), escalation);
    if (answer.done()) {
      chaos.acknowledged(Act.ESCALATED, id);
    } else {
      refused(answer);
    }
  }

  /** Some of these times pass before anybody calls. */
  private void promise(String id) throws Exception {
    while (true) {
      var at = Instant.now().plusMillis(1500 + chance.nextInt(6000));
      var answer = line.put(phone(id, "callback"), body("at", at.toString()), null);
      if (answer.done()) {
        chaos.acknowledged(Act.CALLBACK_SET, id);
        promised.add(id);
        return;
      }
      refused(answer);
      if (answer.status() != 422) { // an outage took longer than the time that was promised
        return;
      }
    }
  }

  private void callBack(String id) throws Exception {
    var answer = line.post(phone(id, "callback/call"), new JsonObject());
    if (has(answer)) {
      chaos.acknowledged(Act.CALLED_BACK, id);
      Thread.sleep(chance.nextInt(300));
      end(id, answer.text("version"), Act.COMPLETED);
    }
  }

  private void end(String id, String version, Act how) throws Exception {
    var report = body("status", how.name());
    if (how == Act.HANDED_BACK) {
      report.addProperty("reason", REASON);
    }
    var answer = line.put("responses/" + id + "/status", report, '"' + version + '"');
    if (answer.done()) {
      chaos.acknowledged(how, id);
    } else {
      refused(answer);
      comeBack();
    }
  }

  /** Asks what is in hand, as whoever opens the page again does, and hands it back. */
  private void comeBack() throws Exception {
    promised.clear();
    for (var one : line.get("responses/own").json().getAsJsonArray()) {
      var own = one.getAsJsonObject();
      var status = own.get("status").getAsString();
      if (status.equals("CALLBACK_DUE")) {
        promised.add(own.get("id").getAsString());
      } else if (status.equals("ACCEPTED")) {
        end(own.get("id").getAsString(), own.get("version").getAsString(), Act.HANDED_BACK);
      }
    }
  }

  private void goOnDuty() throws Exception {
    var duty = body("role", "DIVERSION");
    duty.addProperty("place", "CENTER");
    duty.addProperty("reason", "Relieves a colleague who is ill.");
    var answer = line.post("duty/start", duty);
    if (!answer.done()) {
      throw new IllegalStateException(answer.toString());
    }
  }

  /** With a call in hand, and with those promised: all of them go back to the floor. */
  private void goOffDuty() throws Exception {
    var answer = line.post("duty/end", new JsonObject());
    if (!answer.done() && !answer.problem().equals("not-on-duty")) {
      throw new IllegalStateException(answer.toString());
    }
    chaos.count("went off duty and came back");
    promised.clear();
    goOnDuty();
  }

  private static String phone(String id, String act) {
    return "phone-responses/" + id + "/" + act;
  }

  private static JsonObject body(String field, String value) {
    var body = new JsonObject();
    body.addProperty(field, value);
    return body;
  }
}
