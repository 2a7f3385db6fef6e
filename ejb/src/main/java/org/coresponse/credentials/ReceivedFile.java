package org.coresponse.credentials;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.coresponse.platform.InvalidFieldException;

/**
 * A file that somebody sent, looked at: what it is by its content, and what it is called without a
 * path.
 *
 * @param sha256 of its content, in hexadecimal digits
 */
public record ReceivedFile(String name, EvidenceType type, String sha256, byte[] bytes) {
  /** The largest, in bytes. */
  public static final int LARGEST = 10 * 1024 * 1024;

  private static final int LONGEST_NAME = 200;

  /**
   * Looks at it.
   *
   * @param name as its sender calls it; a path before it is left out
   * @throws InvalidFieldException when it is empty, too large, or none of {@link EvidenceType}
   */
  public static ReceivedFile of(String name, byte[] content) {
    return new ReceivedFile(plain(name), typeOf(content), sha256(content), content);
  }

  /**
   * What it is by its content.
   *
   * @throws InvalidFieldException as {@link #of}
   */
  public static EvidenceType typeOf(byte[] content) {
    if (content.length == 0 || content.length > LARGEST) {
      throw new InvalidFieldException("file", "invalid.evidence.size");
    }
    return EvidenceType.of(content)
        .orElseThrow(() -> new InvalidFieldException("file", "invalid.evidence.type"));
  }

  /** In bytes. */
  public int size() {
    return bytes.length;
  }

  /** The name without a path, and without what no name of a file should have. */
  private static String plain(String name) {
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    var clean = last.replaceAll("[\\p{Cntrl}\"<>:|?*]", "").strip();
    if (clean.isEmpty()) {
      return "evidence";
    }
    return clean.length() > LONGEST_NAME ? clean.substring(clean.length() - LONGEST_NAME) : clean;
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
