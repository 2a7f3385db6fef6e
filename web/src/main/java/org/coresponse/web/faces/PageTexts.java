package org.coresponse.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Set;
import org.coresponse.web.text.Texts;

/**
 * Sentences for pages, in the viewer's language: {@code #{msg['board.title']}}, with arguments
 * {@code #{msg.of('board.free', free, all)}}.
 *
 * <p>A map only so that EL can read it by key; it has no entries to list.
 */
@Named("msg")
@RequestScoped
public class PageTexts extends AbstractMap<String, String> {
  @Inject Texts texts;
  @Inject Language language;

  @Override
  public String get(Object key) {
    return texts.of(language.getLocale(), String.valueOf(key));
  }

  public String of(String key, Object first) {
    return texts.of(language.getLocale(), key, first);
  }

  public String of(String key, Object first, Object second) {
    return texts.of(language.getLocale(), key, first, second);
  }

  public String of(String key, Object first, Object second, Object third) {
    return texts.of(language.getLocale(), key, first, second, third);
  }

  public String of(String key, Object first, Object second, Object third, Object fourth) {
    return texts.of(language.getLocale(), key, first, second, third, fourth);
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    return Set.of();
  }
}
