package org.coresponse.codes;

/**
 * What the list of natures is narrowed to.
 *
 * @param use never null
 * @param text a part of the code, of a label or the common type; null for every one
 */
public record NatureFilter(NatureUse use, String text) {
  public NatureFilter {
    use = use == null ? NatureUse.EVERY : use;
    text = text == null || text.isBlank() ? null : text.strip();
  }
}
