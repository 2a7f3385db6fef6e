package org.coresponse.codes;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The common incident types of APCO 2.103.2-2019 that behavioural-health work meets, with what the
 * programme usually answers (Durham's first eligible types; a city decides otherwise nature by
 * nature).
 */
public enum CommonType {
  SUICTHRT(Usually.ALL),
  SUICIDE(Usually.WITH_POLICE),
  MNTL(Usually.ALL),
  MTLV(Usually.WITH_POLICE),
  EDP(Usually.ALL),
  WELFARE(Usually.ALL),
  CITASST(Usually.NOTHING),
  TRESPASS(Usually.IN_PERSON),
  INTOX(Usually.IN_PERSON),
  PHANDLE(Usually.IN_PERSON),
  VAG(Usually.IN_PERSON),
  SOL(Usually.NOTHING),
  INDECENT(Usually.IN_PERSON),
  NOISE(Usually.NOTHING),
  SCRM(Usually.NOTHING),
  SLMP(Usually.NOTHING),
  DISORD(Usually.IN_PERSON),
  DVNA(Usually.WITH_POLICE),
  DVA(Usually.NOTHING),
  FAM(Usually.NOTHING),
  JUV(Usually.NOTHING),
  THREATS(Usually.NOTHING),
  HARR(Usually.NOTHING),
  PERSUSP(Usually.NOTHING),
  SUSP(Usually.NOTHING),
  OD(Usually.NOTHING),
  DRUGS(Usually.NOTHING),
  DRUGPAR(Usually.NOTHING),
  PERUNCON(Usually.NOTHING),
  SICK(Usually.NOTHING),
  TRAUMA(Usually.NOTHING),
  RUNAWAY(Usually.NOTHING),
  PERMISS(Usually.NOTHING),
  PERFND(Usually.NOTHING),
  /** The standard spells it so. */
  BARICADE(Usually.NOTHING),
  HOSTAGE(Usually.NOTHING),
  WEAPON(Usually.NOTHING),
  NCRASLTWF(Usually.NOTHING),
  HANG_UP_911("911H", Usually.NOTHING),
  OPEN_LINE_911("911OPN", Usually.NOTHING),
  COURT(Usually.NOTHING),
  STDBY(Usually.NOTHING),
  INFO(Usually.NOTHING),
  NONEMERG(Usually.NOTHING),
  TROUBLE(Usually.NOTHING);

  private final String literal;
  private final Eligibility usually;

  CommonType(Eligibility usually) {
    this.literal = name();
    this.usually = usually;
  }

  CommonType(String literal, Eligibility usually) {
    this.literal = literal;
    this.usually = usually;
  }

  /** As the standard writes it: {@code 911H}. */
  public String literal() {
    return literal;
  }

  public Eligibility usually() {
    return usually;
  }

  /** Whether it names a crisis of the mind or of a substance in itself. */
  public boolean behavioural() {
    return switch (this) {
      case SUICTHRT, SUICIDE, MNTL, MTLV, EDP, OD -> true;
      default -> false;
    };
  }

  /** The type that the standard writes so. */
  public static Optional<CommonType> of(String literal) {
    return Stream.of(values()).filter(type -> type.literal.equals(literal)).findFirst();
  }

  private static final class Usually {
    static final Eligibility ALL = new Eligibility(true, true, true);
    static final Eligibility IN_PERSON = new Eligibility(false, true, true);
    static final Eligibility WITH_POLICE = new Eligibility(false, false, true);
    static final Eligibility NOTHING = Eligibility.NONE;
  }
}
