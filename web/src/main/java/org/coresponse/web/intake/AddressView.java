package org.coresponse.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.coresponse.search.KnownAddresses;
import org.coresponse.web.faces.ReportsProblems;
import org.primefaces.PrimeFaces;
import org.primefaces.event.SelectEvent;

/** Addresses offered while one is typed, and what the chosen one brings along. */
@Named
@ViewScoped
@ReportsProblems
public class AddressView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient KnownAddresses addresses;

  public List<String> complete(String typed) {
    return addresses.beginning(typed);
  }

  /** Answers js/addresses.js what is known of the address: each field by its name. */
  public void choose(SelectEvent<String> chosen) {
    addresses
        .place(chosen.getObject())
        .ifPresent(
            place -> {
              answer("address", chosen.getObject());
              answer("crossStreet", place.crossStreet());
              answer("placeName", place.placeName());
              answer("latitude", place.latitude());
              answer("longitude", place.longitude());
            });
  }

  private static void answer(String field, Object value) {
    PrimeFaces.current().ajax().addCallbackParam(field, value == null ? "" : value.toString());
  }
}
