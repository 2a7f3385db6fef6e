package org.coresponse.governance;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.coresponse.dmn.DmnFile;
import org.coresponse.dmn.Place;
import org.coresponse.dmn.UnreadableModelException;
import org.coresponse.protocol.Protocol;

/**
 * A file by which this product can decide: it reads, has the shape of a protocol, asks only what
 * the product asks, takes every answer that can be given, and says nothing longer than a decision
 * keeps.
 */
record CheckedFile(byte[] bytes, String sha256, Protocol protocol) {
  /** Questions that the product asks, with the answers it gets: those of the default protocol. */
  private static final Map<String, List<String>> ASKED = Protocol.durhamCrisisV1().inputs();

  /** What the pages know to show. */
  private static final List<String> LEVELS = List.of("NONE", "UNKNOWN", "LOW", "MODERATE", "HIGH");

  private static final int LONGEST_PATHWAY = 40;
  private static final int LONGEST_REASON = 300;

  /**
   * Reads a file.
   *
   * @param name of the version that it is for
   * @throws ProtocolRefusedException when nobody could decide by it
   */
  static CheckedFile of(byte[] bytes, String name) {
    try {
      var protocol = Protocol.of(DmnFile.read(new ByteArrayInputStream(bytes)).model(), name);
      protocol.inputs().forEach(CheckedFile::requireAsked);
      requireKnown(protocol);
      return new CheckedFile(bytes.clone(), sha256(bytes), protocol);
    } catch (UnreadableModelException e) {
      throw new ProtocolRefusedException(e);
    }
  }

  private static void requireAsked(String input, List<String> allowed) {
    var asked = ASKED.get(input);
    if (asked == null) {
      throw Place.FILE.atCell(input).refuse("asked.not", input, String.join(", ", ASKED.keySet()));
    }
    for (var answer : asked) {
      if (!allowed.contains(answer)) {
        throw Place.FILE.atCell(input).refuse("asked.answer", answer);
      }
    }
  }

  private static void requireKnown(Protocol protocol) {
    for (var table : protocol.model().tables()) {
      for (var rule : table.rules()) {
        for (int i = 0; i < table.outputs().size(); i++) {
          if (rule.outputs().get(i) instanceof String text) {
            requireKnown(table.name(), rule.number(), table.outputs().get(i).name(), text);
          }
        }
      }
    }
  }

  private static void requireKnown(String table, int rule, String output, String text) {
    var at = Place.table(table).atRule(rule).atCell(output);
    if (table.equals("suicideRisk") && !LEVELS.contains(text)) {
      throw at.refuse("known.level", text, LEVELS);
    }
    var longest =
        table.equals("pathway")
            ? LONGEST_PATHWAY
            : output.startsWith("reason") ? LONGEST_REASON : Integer.MAX_VALUE;
    if (text.length() > longest) {
      throw at.refuse("known.long", longest);
    }
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
