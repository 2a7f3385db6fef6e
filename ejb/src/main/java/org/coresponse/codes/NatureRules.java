package org.coresponse.codes;

import static org.coresponse.codes.CommonType.*;

import java.util.List;

/**
 * What dispatchers' words mean, most dangerous first: the first rule that fits is taken. General
 * words and abbreviations of the trade, not a list of any city's codes.
 */
final class NatureRules {
  /** A charge or a matter of paper: what the words say of a person is then not what is going on. */
  private static final String CHARGE =
      "FRAUD* FORG* THEFT* BURG* ROBB* LARC* INJURY WARRANT* DWI DUI DRIV* BOATING MANSLAUGHTER"
          + " MURDER POSS* TAMPER* TRAF* VEH* HOMICIDE ASSAULT* ABUSE* RAPE* DWLI* MAN DEL DELIV*"
          + " MANU* MFG";

  static final List<String> DANGER =
      NatureRule.words("VIOL* VIOLN* ARMED WEAP* WPN* WP WPNS GUN* KNIFE FIREARM* SHOOT*");

  static final List<String> NOT = NatureRule.words("NOT NON NO NT N WITHOUT W/O");

  static final List<NatureRule> ALL =
      List.of(
          NatureRule.of(SUICTHRT, 0.97, "SUIC* 10-56* JUMPER*").never("BOMB* HOMICIDE MURDER"),
          NatureRule.of(SUICTHRT, 0.85, "SELF", "HARM* INJUR* HURT* INFLICT*").never("DEFENSE"),
          NatureRule.of(HOSTAGE, 0.95, "HOSTAGE*"),
          NatureRule.of(BARICADE, 0.95, "BARIC* BARRIC*"),
          NatureRule.of(MNTL, 0.95, "MENTAL* MNTL MENTL MHC 5150* 10-96* PSYCH* PSYC")
              .never(CHARGE),
          NatureRule.of(EDP, 0.9, "EDP EMOTIONAL* DERANG* IRRATIONAL ABNORM*").never(CHARGE),
          NatureRule.of(EDP, 0.85, "BEHAV*", "HEALTH DISORD* CRISIS ABNORM*").never(CHARGE),
          NatureRule.of(EDP, 0.75, "CRISIS CIT").never(CHARGE),
          NatureRule.of(OD, 0.95, "OVERDOS* OVRDOS* OD POISON*").never("POLICY DOG " + CHARGE),
          NatureRule.of(DVA, 0.9, "DOM DOMESTIC* DV FAMILY", "VIOL* ASSAULT* ASLT PHYSICAL BATT*"),
          NatureRule.of(DVNA, 0.85, "DOM DOMESTIC* DV").never("ANIMAL* " + CHARGE),
          NatureRule.of(
              WELFARE,
              0.95,
              "WELF* WLFR WELLBEING WELLNESS WELFAR",
              "CHECK* CHK* CK CONCERN* CHILD PERSON* SUBJ*"),
          NatureRule.of(WELFARE, 0.85, "WELF* WLFR WELLBEING WELLNESS"),
          NatureRule.of(WELFARE, 0.85, "CHECK* CHK* CK", "WELL WELL-BEING PERSON* SUBJECT*"),
          NatureRule.of(TRESPASS, 0.9, "TRESP* UNWANT* 10-66*"),
          NatureRule.of(INTOX, 0.9, "INTOX* DRUNK* INEBR* INTX*").never(CHARGE),
          NatureRule.of(PHANDLE, 0.95, "PANHAND* BEGG*"),
          NatureRule.of(VAG, 0.85, "VAGRAN* LOITER* HOMELESS* TRANSIENT*"),
          NatureRule.of(SOL, 0.8, "SOLICIT*").never("OFFICE PROSTIT* " + CHARGE),
          NatureRule.of(INDECENT, 0.85, "INDEC* LEWD EXPOS* FLASHER").never("CHILD* " + CHARGE),
          NatureRule.of(HARR, 0.9, "HARAS* HARRAS* STALK*"),
          NatureRule.of(NCRASLTWF, 0.85, "ASSAULT* ASLT* CUTTING STAB*", "WEAP* WPN* GUN KNIFE"),
          NatureRule.of(WEAPON, 0.85, "WEAPON* WPN GUN ARMED KNIFE FIREARM*")
              .never("DISCH* " + CHARGE),
          NatureRule.of(THREATS, 0.85, "THREAT* THRT*").never("BOMB*"),
          NatureRule.of(NOISE, 0.9, "NOISE LOUD MUSIC"),
          NatureRule.of(FAM, 0.8, "FAMILY FAM").never(CHARGE),
          NatureRule.of(
              DISORD, 0.8, "DISTURB* DISTRB* DISORD* VERBAL ARGU* QUARREL* DISPUTE* ALTERC*"),
          NatureRule.of(RUNAWAY, 0.95, "RUNAWAY* RUNAWY"),
          NatureRule.of(PERMISS, 0.9, "MISSING MISS MISNG", "PERS* ADULT CHILD JUV* PER* 10-*"),
          NatureRule.of(PERMISS, 0.75, "MISSING").never("PROPERTY VEH* PLATE TAG"),
          NatureRule.of(PERFND, 0.85, "FOUND", "PERS* CHILD ADULT JUV*"),
          NatureRule.of(PERUNCON, 0.9, "UNCON* UNRESP* FAINT* PASSED").never("VEH*"),
          NatureRule.of(SLMP, 0.8, "SLUMP*"),
          NatureRule.of(SLMP, 0.7, "DOWN", "PERS* MAN SUBJ* ONE"),
          NatureRule.of(SCRM, 0.85, "SCREAM* YELL*"),
          NatureRule.of(SICK, 0.8, "SICK ILL MEDICAL").never("LEAVE " + CHARGE),
          NatureRule.of(TRAUMA, 0.75, "TRAUMA* INJURED HURT").never(CHARGE),
          NatureRule.of(PERSUSP, 0.9, "SUSP* SUSPICIOUS", "PERS* SUBJ* MAN MALE FEMALE"),
          NatureRule.of(SUSP, 0.8, "SUSPIC* SUSP", "CIRC* ACT* INC* SITUATION NOISE CALL"),
          NatureRule.of(DRUGPAR, 0.9, "PARAPH*"),
          NatureRule.of(DRUGS, 0.85, "DRUG* NARC* CDS"),
          NatureRule.of(COURT, 0.8, "COURT IVC COMMITMENT INVOLUNTARY TDO ECO SUBPOENA*"),
          NatureRule.of(STDBY, 0.85, "STANDBY STNDBY STAND-BY STDBY"),
          NatureRule.of(STDBY, 0.8, "STAND", "BY"),
          NatureRule.of(HANG_UP_911, 0.9, "HANG* HANGUP ABANDON*").never("VEH* CHILD* PROPERTY"),
          NatureRule.of(OPEN_LINE_911, 0.85, "OPEN", "LINE"),
          NatureRule.of(JUV, 0.75, "JUV*"),
          NatureRule.of(CITASST, 0.85, "ASSIST* AST ASST", "CITIZEN* PERSON* PUBLIC MOTORIST* CIT"),
          NatureRule.of(INFO, 0.75, "FOLLOW* INFO* INFORMATION FU F/U"),
          NatureRule.of(NONEMERG, 0.8, "NON-EMERG* NONEMERG*"),
          NatureRule.of(TROUBLE, 0.8, "TROUBLE", "UNK* UNKNOWN"));

  private NatureRules() {}
}
