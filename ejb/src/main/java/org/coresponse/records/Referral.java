package org.coresponse.records;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Somebody or something the person was pointed to.
 *
 * @param service code of the list {@code referral_service}; null while it is not chosen
 * @param provider who it is by name, or null
 * @param remark what was arranged, or null
 */
@Embeddable
public record Referral(
    @Column(name = "service_code", length = 40) @Size(max = 40) String service,
    @Column(length = 160) @Size(max = 160) String provider,
    @Column(length = 500) @Size(max = 500) String remark)
    implements Serializable {

  public Referral {
    service = RecordContent.blankToNull(service);
    provider = RecordContent.blankToNull(provider);
    remark = RecordContent.blankToNull(remark);
  }

  boolean empty() {
    return service == null && provider == null && remark == null;
  }
}
