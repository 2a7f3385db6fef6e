package org.coresponse.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.coresponse.platform.Page;
import org.coresponse.platform.PageRequest;
import org.coresponse.web.text.Texts;
import org.junit.jupiter.api.Test;

/** The small decisions of the shell that need no container. */
class ShellTest {

  @Test
  void what_was_chosen_goes_before_what_the_browser_accepts() {
    var accepts = List.of(Locale.FRENCH, Locale.forLanguageTag("es-MX"), Locale.ENGLISH);
    assertThat(Language.choose(null, null, accepts)).isEqualTo(Texts.SPANISH);
    assertThat(Language.choose(null, "en", accepts)).isEqualTo(Locale.ENGLISH);
    assertThat(Language.choose("es", "en", accepts)).isEqualTo(Texts.SPANISH);
  }

  @Test
  void a_language_nobody_here_speaks_is_english() {
    assertThat(Language.choose("x\"><script>", "fr", List.of(Locale.FRENCH)))
        .isEqualTo(Locale.ENGLISH);
    assertThat(Language.choose(null, null, List.of())).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void a_theme_is_light_unless_it_is_dark() {
    assertThat(Theme.of(null)).isEqualTo("light");
    assertThat(Theme.of("dark")).isEqualTo("dark");
    assertThat(Theme.of("url(evil)")).isEqualTo("light");
  }

  @Test
  void the_language_switch_stays_on_the_page() {
    assertThat(ShellView.languageHref("/app/x.xhtml", null, "es"))
        .isEqualTo("/app/x.xhtml?lang=es");
    assertThat(ShellView.languageHref("/app/x.xhtml", "number=1&lang=en&page=2", "es"))
        .isEqualTo("/app/x.xhtml?number=1&page=2&lang=es");
  }

  @Test
  void the_city_is_asked_once_for_each_page_shown() {
    var asked = new ArrayList<PageRequest>();
    var rows =
        LazyRows.of(
            page -> {
              asked.add(page);
              return Page.of(List.of("a", "b"), page, 60);
            });
    assertThat(rows.count(null)).isEqualTo(60);
    assertThat(rows.load(0, 25, null, null)).containsExactly("a", "b");
    assertThat(rows.count(null)).isEqualTo(60);
    assertThat(rows.load(50, 25, null, null)).hasSize(2);
    assertThat(asked).containsExactly(new PageRequest(0, 25), new PageRequest(2, 25));
  }

  @Test
  void a_field_is_found_by_its_whole_path_its_last_word_or_its_first() {
    assertThat(FieldMessages.ids("location.latitude"))
        .containsExactly("locationLatitude", "latitude", "location");
    assertThat(FieldMessages.ids("answers[2].value"))
        .containsExactly("answersValue", "value", "answers");
    assertThat(FieldMessages.ids("nature")).containsExactly("nature", "nature", "nature");
  }

  @Test
  void a_message_leads_with_its_first_sentence() {
    assertThat(PageMessages.split("Nobody may take this. Wait for COR 1.", null))
        .containsExactly("Nobody may take this.", "Wait for COR 1.");
    assertThat(PageMessages.split("Saved.", "Saved.")).containsExactly("Saved.", "");
  }

  @Test
  void a_record_is_read_by_el_and_never_written() {
    record Row(String number, int priority) {}
    var resolver = new RecordElResolver();
    var context = new PlainContext();
    assertThat(resolver.getValue(context, new Row("20261121-0042", 8), "number"))
        .isEqualTo("20261121-0042");
    assertThat(context.isPropertyResolved()).isTrue();
    assertThat(resolver.isReadOnly(context, new Row("", 1), "priority")).isTrue();
    context.setPropertyResolved(false);
    assertThat(resolver.getValue(context, new Row("", 1), "other")).isNull();
    assertThat(resolver.getValue(context, "not a record", "number")).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
  }

  /** Enough of EL to ask one resolver. */
  private static class PlainContext extends ELContext {
    @Override
    public ELResolver getELResolver() {
      return null;
    }

    @Override
    public FunctionMapper getFunctionMapper() {
      return null;
    }

    @Override
    public VariableMapper getVariableMapper() {
      return null;
    }
  }
}
