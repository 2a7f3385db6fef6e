package org.coresponse.clinicians;

/** How well somebody speaks a language. */
public enum LanguageLevel {
  BASIC,
  CONVERSANT,
  FLUENT,
  NATIVE
}
