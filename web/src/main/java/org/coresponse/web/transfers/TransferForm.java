package org.coresponse.web.transfers;

import java.io.Serializable;
import java.util.UUID;
import org.coresponse.transfers.Consent;
import org.coresponse.transfers.LocationSource;
import org.coresponse.transfers.TransferGiven;

/** A transfer as it is typed; sent twice it is one. */
public class TransferForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String clientId = UUID.randomUUID().toString();
  private String center;
  private String cause;
  private Consent consent = Consent.NOT_ASKED;
  private LocationSource locationSource = LocationSource.NETWORK;
  private String callback;

  TransferForm(String center) {
    this.center = center;
  }

  TransferGiven given() {
    return new TransferGiven(clientId, center, cause, consent, locationSource, callback);
  }

  public String getCenter() {
    return center;
  }

  public void setCenter(String center) {
    this.center = center;
  }

  public String getCause() {
    return cause;
  }

  public void setCause(String cause) {
    this.cause = cause;
  }

  public Consent getConsent() {
    return consent;
  }

  public void setConsent(Consent consent) {
    this.consent = consent;
  }

  public Consent[] getConsents() {
    return Consent.values();
  }

  public LocationSource getLocationSource() {
    return locationSource;
  }

  public void setLocationSource(LocationSource locationSource) {
    this.locationSource = locationSource;
  }

  public LocationSource[] getSources() {
    return LocationSource.values();
  }

  public String getCallback() {
    return callback;
  }

  public void setCallback(String callback) {
    this.callback = callback;
  }
}
