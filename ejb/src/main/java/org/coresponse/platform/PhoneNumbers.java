package org.coresponse.platform;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/**
 * Telephone numbers: read as people write them, kept as E.164, shown as the region writes them. An
 * extension is kept behind the number, {@code +19195550123;ext=42}: without it the switchboard
 * answers, not the caller.
 */
public final class PhoneNumbers {
  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

  private PhoneNumbers() {}

  /**
   * The number in E.164.
   *
   * @param region two letters, whose numbers need no country code
   * @return empty when it cannot be a telephone number
   */
  public static Optional<String> read(String given, String region) {
    try {
      var number = NUMBERS.parse(given, region);
      return NUMBERS.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE
          ? Optional.of(kept(number))
          : Optional.empty();
    } catch (NumberParseException notANumber) {
      return Optional.empty();
    }
  }

  /**
   * The number in E.164; null stays null.
   *
   * @param field what the asker calls it
   * @throws InvalidFieldException when it cannot be a telephone number
   */
  public static String required(String field, String given, String region) {
    return given == null
        ? null
        : read(given, region).orElseThrow(() -> new InvalidFieldException(field, "invalid.phone"));
  }

  private static String kept(PhoneNumber number) {
    var e164 = NUMBERS.format(number, PhoneNumberFormat.E164);
    return number.hasExtension() ? e164 + ";ext=" + number.getExtension() : e164;
  }

  /** As people of the region write it; null stays null. */
  public static String show(String e164, String region) {
    if (e164 == null) {
      return null;
    }
    try {
      var number = NUMBERS.parse(e164, region);
      var home = NUMBERS.getCountryCodeForRegion(region) == number.getCountryCode();
      return NUMBERS.format(
          number, home ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
    } catch (NumberParseException kept) {
      return e164;
    }
  }
}
