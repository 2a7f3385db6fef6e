package org.coresponse.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.coresponse.callscreen.CallScreen;
import org.coresponse.callscreen.ChangeScreenRules;
import org.coresponse.callscreen.FieldRule;
import org.coresponse.callscreen.FieldUse;
import org.coresponse.callscreen.ScreenField;
import org.coresponse.callscreen.ScreenRules;
import org.coresponse.codes.CodeList;
import org.coresponse.codes.CodeLists;
import org.coresponse.codes.CodeRow;
import org.coresponse.intake.CallChannel;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;

/** The rules of the call screen, a new one, and what comes of them for calls of some kind. */
@Named
@ViewScoped
@ReportsProblems
public class ScreenRulesView implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final List<ScreenField> SETTABLE =
      Stream.of(ScreenField.values()).filter(f -> f.uses().size() > 1).toList();

  @Inject transient CallScreen screen;
  @Inject transient CodeLists codes;
  @Inject transient CommandCheck check;
  @Inject transient CurrentActor actor;
  @Inject transient PageTexts msg;

  private ScreenRules rules;
  private ScreenField field = SETTABLE.get(0);
  private String nature;
  private CallChannel channel;
  private FieldUse use = FieldUse.REQUIRED;
  private String triedNature;
  private CallChannel triedChannel = CallChannel.UNKNOWN;

  /**
   * A field as a call-taker is asked it.
   *
   * @param by the rule that decides; null where it is as usual
   */
  public record Asked(ScreenField field, FieldUse use, FieldRule by) {
    /** Whether a city can set it. */
    public boolean settable() {
      return SETTABLE.contains(field);
    }
  }

  /** Adds the rule that was typed, in the place of one for the same field of the same calls. */
  public void add() {
    var rule = new FieldRule(field, nature, channel, use);
    var wanted = without(rule::replaces);
    wanted.add(rule);
    change(wanted, "fields.added");
  }

  public void remove(FieldRule rule) {
    change(without(rule::equals), "fields.removed");
  }

  private List<FieldRule> without(Predicate<FieldRule> gone) {
    return new ArrayList<>(getRules().rules().stream().filter(gone.negate()).toList());
  }

  /** What somebody else changed meanwhile is refused and shown. */
  private void change(List<FieldRule> wanted, String said) {
    var command = check.valid(new ChangeScreenRules(getRules().version(), wanted));
    rules = null;
    screen.change(command);
    Messages.addGlobalInfo(msg.get(said));
  }

  public ScreenRules getRules() {
    if (rules == null) {
      rules = screen.rules();
    }
    return rules;
  }

  /** Every field for calls of the nature and channel that are tried. */
  public List<Asked> getTried() {
    return Stream.of(ScreenField.values())
        .map(
            f ->
                new Asked(
                    f,
                    getRules().use(f, triedNature, triedChannel),
                    getRules().deciding(f, triedNature, triedChannel).orElse(null)))
        .toList();
  }

  public boolean isMayChange() {
    return actor.get().has(Roles.PROGRAM_MANAGER);
  }

  /** Those that a city can set. */
  public List<ScreenField> getFields() {
    return SETTABLE;
  }

  /** What the chosen field can be. */
  public List<FieldUse> getUses() {
    return field.uses();
  }

  public List<CodeRow> getNatures() {
    return codes.choices(CodeList.NATURE);
  }

  public CallChannel[] getChannels() {
    return CallChannel.values();
  }

  public ScreenField getField() {
    return field;
  }

  public void setField(ScreenField field) {
    this.field = field;
  }

  public String getNature() {
    return nature;
  }

  public void setNature(String nature) {
    this.nature = nature;
  }

  public CallChannel getChannel() {
    return channel;
  }

  public void setChannel(CallChannel channel) {
    this.channel = channel;
  }

  public FieldUse getUse() {
    return use;
  }

  public void setUse(FieldUse use) {
    this.use = use;
  }

  public String getTriedNature() {
    return triedNature;
  }

  public void setTriedNature(String triedNature) {
    this.triedNature = triedNature;
  }

  public CallChannel getTriedChannel() {
    return triedChannel;
  }

  public void setTriedChannel(CallChannel triedChannel) {
    this.triedChannel = triedChannel;
  }
}
