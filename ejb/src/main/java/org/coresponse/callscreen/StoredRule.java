package org.coresponse.callscreen;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.coresponse.intake.CallChannel;

/**
 * A {@link FieldRule} as the database keeps it: what is any is an empty text, so that two rules for
 * the same calls are one key.
 */
@Embeddable
record StoredRule(
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 24) ScreenField field,
    @Column(nullable = false, length = 64) String nature,
    @Column(nullable = false, length = 24) String channel,
    @Enumerated(EnumType.STRING) @Column(name = "field_use", nullable = false, length = 12)
        FieldUse use)
    implements Serializable {
  private static final String ANY = "";

  static StoredRule of(FieldRule rule) {
    return new StoredRule(
        rule.field(),
        rule.nature() == null ? ANY : rule.nature(),
        rule.channel() == null ? ANY : rule.channel().name(),
        rule.use());
  }

  FieldRule rule() {
    return new FieldRule(
        field, nature, channel.equals(ANY) ? null : CallChannel.valueOf(channel), use);
  }
}
