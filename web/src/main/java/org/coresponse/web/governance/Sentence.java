package org.coresponse.web.governance;

import java.io.Serializable;

/** What a rule says in one language, while it is written beside what it says in the other. */
public class Sentence implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int place;
  private final String about;
  private final String language;
  private String text;

  Sentence(int place, String about, String language, String text) {
    this.place = place;
    this.about = about;
    this.language = language;
    this.text = text;
  }

  /** The place of its output, from 0. */
  int place() {
    return place;
  }

  /** Its output, in words. */
  public String getAbout() {
    return about;
  }

  /** The code of the language that it is to be in. */
  public String getLanguage() {
    return language;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
