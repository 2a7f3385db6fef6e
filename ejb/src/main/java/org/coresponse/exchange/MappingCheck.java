package org.coresponse.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.coresponse.codes.CodeList;
import org.coresponse.codes.CodeLists;

/** Reads mappings that people write, which name codes of the city's lists. */
@ApplicationScoped
class MappingCheck {
  @Inject CodeLists codes;

  /**
   * @throws InvalidMappingException that names the field which cannot be taken by its path
   */
  Mapping read(String json) {
    var mapping = MappingReader.read(json);
    var field = mapping.fields().get(Target.DISPOSITION);
    if (field != null && !field.cells().ownValues().allMatch(this::isDisposition)) {
      throw new InvalidMappingException(
          field.name(), "invalid.choice", JsonLines.of(json).line(field.name()));
    }
    return mapping;
  }

  private boolean isDisposition(String code) {
    return codes.find(CodeList.DISPOSITION, code).isPresent();
  }
}
