package org.coresponse.search;

import java.io.Serializable;
import org.coresponse.intake.Addresses;

/**
 * Where calls come from: a telephone number, an address, or both.
 *
 * @param phone in E.164, or null
 * @param address as {@link Addresses} keeps it, or null
 */
public record CallOrigin(String phone, String address) implements Serializable {
  public CallOrigin {
    address = Addresses.read(address);
  }

  public boolean isUnknown() {
    return phone == null && address == null;
  }
}
