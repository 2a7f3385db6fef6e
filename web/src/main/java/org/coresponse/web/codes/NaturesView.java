package org.coresponse.web.codes;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.coresponse.codes.CommonType;
import org.coresponse.codes.NatureDesk;
import org.coresponse.codes.NatureFilter;
import org.coresponse.codes.NatureRow;
import org.coresponse.codes.NatureSuggestion;
import org.coresponse.codes.NatureUse;
import org.coresponse.codes.Natures;
import org.coresponse.codes.RetireNature;
import org.coresponse.codes.SeenNature;
import org.coresponse.platform.CityClock;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.LazyRows;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;

/** The list of natures, and one of them opened beside it. */
@Named
@ViewScoped
@ReportsProblems
public class NaturesView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient Natures natures;
  @Inject transient NatureDesk desk;
  @Inject transient CommandCheck check;
  @Inject transient CurrentActor actor;
  @Inject transient CityClock clock;
  @Inject transient PageTexts msg;

  private NatureUse use = NatureUse.EVERY;
  private String text;
  private String code;
  private LazyRows<NatureRow> rows;
  private List<SeenNature> unlisted = List.of();
  private NatureRow chosen;
  private NatureForm form;
  private NatureSuggestion suggestion;

  /** Reads the list and, where the address names one, the nature. */
  public void load() {
    find();
    if (code != null && !code.isBlank()) {
      choose(natures.details(code));
    }
  }

  /** Reads the list by its filter. */
  public void find() {
    var filter = new NatureFilter(use, text);
    rows = LazyRows.of(page -> natures.natures(filter, page));
    unlisted = natures.unlisted();
  }

  private void choose(NatureRow nature) {
    chosen = nature;
    form = NatureForm.of(nature, today());
    suggest();
  }

  /** Begins a new nature. */
  public void begin() {
    take("");
  }

  /** Begins a new nature as calls had it, with what it most likely means. */
  public void take(String seen) {
    chosen = null;
    suggestion = NatureSuggestion.of(seen);
    form = NatureForm.of(seen, suggestion, today());
  }

  public void suggest() {
    suggestion = NatureSuggestion.of(form.getCode() + " " + form.getLabelEn());
  }

  /** Puts what is suggested into the form. */
  public void useSuggestion() {
    form.take(suggestion.commonType(), suggestion.eligibility());
  }

  public void save() {
    if (chosen == null) {
      var command = check.valid(form.adding());
      desk.add(command);
      Messages.addGlobalInfo(msg.of("natures.added", command.code()));
    } else {
      desk.change(check.valid(form.changing(chosen)));
      Messages.addGlobalInfo(msg.of("natures.changed", chosen.code()));
    }
    close();
    find();
  }

  public void retire() {
    retire(form.getOn());
    Messages.addGlobalInfo(msg.of("natures.retired", chosen.code()));
    close();
  }

  public void bringBack() {
    retire(null);
    Messages.addGlobalInfo(msg.of("natures.back", chosen.code()));
    close();
  }

  private void retire(LocalDate on) {
    desk.retire(new RetireNature(chosen.code(), chosen.version(), on));
    find();
  }

  public void close() {
    chosen = null;
    form = null;
    suggestion = null;
  }

  private LocalDate today() {
    return clock.dayOf(clock.now());
  }

  public boolean isMayChange() {
    return actor.get().has(Roles.PROGRAM_MANAGER);
  }

  public NatureUse[] getUses() {
    return NatureUse.values();
  }

  public CommonType[] getTypes() {
    return CommonType.values();
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public NatureUse getUse() {
    return use;
  }

  public void setUse(NatureUse use) {
    this.use = use;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public LazyRows<NatureRow> getRows() {
    return rows;
  }

  public List<SeenNature> getUnlisted() {
    return unlisted;
  }

  public NatureRow getChosen() {
    return chosen;
  }

  public NatureForm getForm() {
    return form;
  }

  public NatureSuggestion getSuggestion() {
    return suggestion;
  }

  /** The words that the suggestion was made by. */
  public String getWords() {
    return String.join(", ", suggestion.why());
  }

  /** How sure the suggestion is, in percent. */
  public long getSure() {
    return Math.round(suggestion.certainty() * 100);
  }
}
