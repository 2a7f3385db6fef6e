package org.coresponse.web.governance;

import static java.util.stream.Collectors.toMap;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.coresponse.governance.Capacity;
import org.coresponse.governance.InvariantDesk;
import org.coresponse.governance.InvariantRow;
import org.coresponse.governance.ProofRoom;
import org.coresponse.governance.ProofStanding;
import org.coresponse.governance.ProtocolOffice;
import org.coresponse.governance.ProtocolRefusedException;
import org.coresponse.governance.ProtocolVersions;
import org.coresponse.governance.ReleaseVersion;
import org.coresponse.governance.ReplaceDraft;
import org.coresponse.governance.RetireVersion;
import org.coresponse.governance.SignVersion;
import org.coresponse.governance.UploadDraft;
import org.coresponse.governance.VersionDetails;
import org.coresponse.governance.VersionRow;
import org.coresponse.governance.VersionState;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.PageRequest;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.Language;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/**
 * Versions of the protocol: {@code /app/governance/versions.xhtml?name=}; with a name its life
 * beside the list.
 */
@Named
@ViewScoped
@ReportsProblems
public class VersionsView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Set<String> WRITERS =
      Set.of(Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR);

  @Inject transient ProtocolVersions versions;
  @Inject transient ProtocolOffice office;
  @Inject transient ProofRoom room;
  @Inject transient InvariantDesk invariants;
  @Inject transient CommandCheck check;
  @Inject transient CurrentActor actor;
  @Inject transient CityClock clock;
  @Inject transient Language language;
  @Inject transient PageTexts msg;

  private String name;
  private boolean uploaded;
  private List<VersionRow> all = List.of();
  private boolean anyInForce;
  private VersionDetails chosen;
  private ProofStanding standing;
  private ReportLines report;
  private RefusedFile refused;
  private final VersionForm form = new VersionForm();

  /** Reads the list and, where the address names one, the version. */
  public void open() {
    read();
    if (uploaded && chosen != null) {
      Messages.addGlobalInfo(msg.of("versions.uploaded", chosen.name()));
    }
  }

  private void read() {
    all = versions.versions(new PageRequest(0, PageRequest.LARGEST)).items();
    anyInForce = versions.inForce().isPresent();
    chosen = name == null || name.isBlank() ? null : versions.details(name);
    standing = chosen == null ? null : room.standing(name).orElse(null);
    report = chosen == null || chosen.proof() == null ? null : reportLines();
  }

  private ReportLines reportLines() {
    var sentences =
        invariants.invariants().stream()
            .collect(toMap(InvariantRow::id, one -> one.sentence(language.getLocale())));
    return room.report(name)
        .map(json -> ReportLines.of(json, sentences, language.getLocale()))
        .orElse(null);
  }

  /** Reads how far the proof is. */
  public void refresh() {
    read();
  }

  /** Begins a version with a file. */
  public void upload() {
    refused = null;
    try {
      var command = check.valid(new UploadDraft(form.getName(), form.bytes()));
      office.upload(command);
      Faces.redirect("app/governance/versions.xhtml?uploaded=true&name=%s", command.name());
    } catch (ProtocolRefusedException e) {
      show(e);
    }
  }

  /** Gives the draft another file. */
  public void replace() {
    refused = null;
    try {
      office.replace(new ReplaceDraft(name, chosen.version(), form.bytes()));
      read();
      Messages.addGlobalInfo(msg.of("versions.replaced", name));
    } catch (ProtocolRefusedException e) {
      show(e);
    }
  }

  public void prove() {
    room.prove(name);
    read();
  }

  /** Stops the proof that is worked on. */
  public void cancelProof() {
    room.cancel(name);
    read();
  }

  public void sign() {
    office.sign(new SignVersion(name, getOwnCapacity(), chosen.sha256()));
    read();
    Messages.addGlobalInfo(msg.of("versions.signedNow", name));
  }

  public void release() {
    office.release(new ReleaseVersion(name, chosen.version(), form.from(clock.zone())));
    read();
    Messages.addGlobalInfo(msg.of("versions.releasedNow", name));
  }

  public void retire() {
    office.retire(check.valid(new RetireVersion(name, chosen.version(), form.getReason())));
    read();
    Messages.addGlobalInfo(msg.of("versions.retiredNow", name));
  }

  public void discard() {
    office.discard(name, chosen.version());
    Faces.redirect("app/governance/versions.xhtml");
  }

  private void show(ProtocolRefusedException e) {
    refused = RefusedFile.of(e, language.getLocale());
    var faces = FacesContext.getCurrentInstance();
    faces.validationFailed();
    faces.addMessage(
        null,
        new FacesMessage(
            FacesMessage.SEVERITY_ERROR, msg.of("versions.refused", refused.reason()), null));
  }

  public boolean isMayWrite() {
    return actor.get().roles().stream().anyMatch(WRITERS::contains);
  }

  /** Whether the file of the version may be changed by whoever looks. */
  public boolean isMayChange() {
    return isMayWrite() && chosen.state().open();
  }

  public boolean isMayRelease() {
    return isMayWrite() && chosen.state() == VersionState.SIGNED && provenNow();
  }

  public boolean isMayRetire() {
    return isMayWrite() && chosen.state() == VersionState.LIVE;
  }

  /** Whether the viewer can put a signature under the version now. */
  public boolean isMaySign() {
    return chosen.state() == VersionState.PROVEN && provenNow() && getOwnCapacity() != null;
  }

  /** The capacity in which the viewer could sign and nobody has; null where there is none. */
  public Capacity getOwnCapacity() {
    var viewer = actor.get();
    if (chosen.authors().contains(viewer.subject())
        || chosen.signatures().stream().anyMatch(s -> s.subject().equals(viewer.subject()))) {
      return null;
    }
    return List.of(Capacity.values()).stream()
        .filter(c -> viewer.has(c.role()) && chosen.signature(c) == null)
        .findFirst()
        .orElse(null);
  }

  /** Whether the viewer gave the version a file, and so may not sign it. */
  public boolean isAuthor() {
    return chosen.authors().contains(actor.get().subject());
  }

  private boolean provenNow() {
    return chosen.proof() != null && chosen.proof().holds() && chosen.proof().current();
  }

  /** Whether it is to decide, but not yet. */
  public boolean isAhead() {
    return chosen.ahead(clock.now());
  }

  public boolean isProving() {
    return standing != null && standing.running();
  }

  public Capacity[] getCapacities() {
    return Capacity.values();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public boolean isUploaded() {
    return uploaded;
  }

  public void setUploaded(boolean uploaded) {
    this.uploaded = uploaded;
  }

  public List<VersionRow> getAll() {
    return all;
  }

  public boolean isAnyInForce() {
    return anyInForce;
  }

  public VersionDetails getChosen() {
    return chosen;
  }

  /** The proof that is worked on or could not be made; null where neither is. */
  public ProofStanding getStanding() {
    return standing;
  }

  /** What the newest proof came to; null where there is none. */
  public ReportLines getReport() {
    return report;
  }

  /** Why the last file was not taken; null where it was. */
  public RefusedFile getRefused() {
    return refused;
  }

  public VersionForm getForm() {
    return form;
  }
}
