package org.coresponse.web.clinicians;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.coresponse.clinicians.RulePreview;
import org.coresponse.clinicians.StoppedRow;
import org.coresponse.credentials.CredentialPurpose;
import org.coresponse.credentials.Cycle;
import org.coresponse.credentials.KindChangeRow;
import org.coresponse.credentials.KindRow;
import org.coresponse.credentials.RuleDesk;
import org.coresponse.credentials.Verifier;
import org.coresponse.credentials.WorkRole;
import org.coresponse.credentials.WorkRules;
import org.coresponse.credentials.YearParity;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;

/** The kinds of credentials, and with {@code code=} one of them opened beside the list. */
@Named
@ViewScoped
@ReportsProblems
public class KindsView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient WorkRules rules;
  @Inject transient RuleDesk desk;
  @Inject transient RulePreview preview;
  @Inject transient CommandCheck check;
  @Inject transient CurrentActor actor;
  @Inject transient PageTexts msg;

  private String code;
  private List<KindRow> kinds = List.of();
  private List<KindChangeRow> changes = List.of();
  private KindRow chosen;
  private KindForm form;
  private List<StoppedRow> stopped = List.of();

  /** Reads the kinds and, where the address names one, opens it. */
  public void load() {
    kinds = rules.kinds();
    if (code != null && !code.isBlank()) {
      chosen =
          kinds.stream()
              .filter(kind -> kind.code().equals(code))
              .findFirst()
              .orElseThrow(() -> new NotFoundException("credential-kind", code));
      changes = rules.changes(code);
      form = KindForm.of(chosen);
    }
  }

  /** Begins a new kind. */
  public void begin() {
    chosen = null;
    changes = List.of();
    stopped = List.of();
    form = new KindForm();
  }

  /** Saves what was typed, or shows whom it would stop. */
  public void save() {
    if (chosen == null) {
      add();
      return;
    }
    stopped = preview.of(check.valid(form.changing(chosen)));
    if (stopped.isEmpty()) {
      saveAllTheSame();
    }
  }

  private void add() {
    var command = check.valid(form.adding());
    desk.add(command);
    done(command.code(), "kinds.added");
  }

  /** Saves what was typed, having seen whom it stops. */
  public void saveAllTheSame() {
    desk.change(check.valid(form.changing(chosen)));
    done(chosen.code(), "kinds.changed");
  }

  private void done(String saved, String sentence) {
    code = saved;
    stopped = List.of();
    load();
    Messages.addGlobalInfo(msg.of(sentence, saved));
  }

  /** Goes back to what was typed. */
  public void keep() {
    stopped = List.of();
  }

  public boolean isMayChange() {
    return actor.get().has(Roles.PROGRAM_MANAGER);
  }

  /** How many each role would lose. */
  static Map<WorkRole, Long> counts(List<StoppedRow> stopped) {
    return stopped.stream()
        .collect(groupingBy(StoppedRow::role, () -> new EnumMap<>(WorkRole.class), counting()));
  }

  public List<Map.Entry<WorkRole, Long>> getCounts() {
    return List.copyOf(counts(stopped).entrySet());
  }

  public List<StoppedRow> getStopped() {
    return stopped;
  }

  public List<KindRow> getKinds() {
    return kinds;
  }

  public List<KindChangeRow> getChanges() {
    return changes;
  }

  public KindRow getChosen() {
    return chosen;
  }

  public KindForm getForm() {
    return form;
  }

  public CredentialPurpose[] getPurposes() {
    return CredentialPurpose.values();
  }

  public Cycle[] getCycles() {
    return Cycle.values();
  }

  public YearParity[] getParities() {
    return YearParity.values();
  }

  public Verifier[] getVerifiers() {
    return Verifier.values();
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
