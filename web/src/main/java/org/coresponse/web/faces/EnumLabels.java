package org.coresponse.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.coresponse.web.text.Texts;

/**
 * Labels of constants in the viewer's language: {@code #{labels[call.status]}}. Nothing where there
 * is none.
 *
 * <p>A map only so that EL can read it by constant; it has no entries to list.
 */
@Named("labels")
@RequestScoped
public class EnumLabels extends AbstractMap<Enum<?>, String> {
  @Inject Texts texts;
  @Inject Language language;

  @Override
  public String get(Object constant) {
    return constant instanceof Enum<?> value ? texts.label(language.getLocale(), value) : "";
  }

  @Override
  public Set<Map.Entry<Enum<?>, String>> entrySet() {
    return Set.of();
  }
}
