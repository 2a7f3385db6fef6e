package org.coresponse.credentials;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a file of evidence may be, as its content shows; its name and its sender's word do not. */
public enum EvidenceType {
  PDF("application/pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII)),
  JPEG("image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
  PNG("image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});

  private final String mediaType;
  private final byte[] beginning;

  EvidenceType(String mediaType, byte[] beginning) {
    this.mediaType = mediaType;
    this.beginning = beginning;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The type whose files begin as this one does. */
  static Optional<EvidenceType> of(byte[] content) {
    return Arrays.stream(values())
        .filter(
            type ->
                content.length > type.beginning.length
                    && Arrays.equals(
                        content,
                        0,
                        type.beginning.length,
                        type.beginning,
                        0,
                        type.beginning.length))
        .findFirst();
  }
}
