package org.coresponse.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Lists of invariants, and their JSON form. */
public final class Invariants {
  private Invariants() {}

  /** Those that ship with the default protocol. A city may add its own. */
  public static List<Invariant> shipped() {
    return Shipped.LIST;
  }

  /**
   * Reads a list.
   *
   * @throws InvalidInvariantException if something is wrong, with everything that is
   */
  public static List<Invariant> read(String json) {
    return new InvariantReader().list(json);
  }

  /**
   * Reads one.
   *
   * @throws InvalidInvariantException as {@link #read}
   */
  public static Invariant readOne(String json) {
    return new InvariantReader().one(json);
  }

  /** What {@link #read} reads; always the same for the same list. */
  public static String print(List<Invariant> invariants) {
    return InvariantWriter.list(invariants);
  }

  /** What {@link #readOne} reads. */
  public static String print(Invariant invariant) {
    return InvariantWriter.one(invariant);
  }

  /** SHA-256 of the list as it is printed, 64 hexadecimal digits. */
  public static String hash(List<Invariant> invariants) {
    return sha256(print(invariants).getBytes(StandardCharsets.UTF_8));
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Read when first asked for. */
  private static final class Shipped {
    static final List<Invariant> LIST = list();

    private static List<Invariant> list() {
      try (var file = Invariants.class.getResourceAsStream("invariants.json")) {
        return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
