package org.coresponse.web.exchange;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.coresponse.exchange.ImportPreviews;
import org.coresponse.exchange.MissingColumnsException;
import org.coresponse.exchange.Preview;
import org.coresponse.exchange.UnreadableFileException;
import org.primefaces.model.file.UploadedFile;

/**
 * A file as a mapping reads it, on a page. The file itself is let go as soon as its first rows are
 * read.
 */
public class FilePreview implements Serializable {
  private static final long serialVersionUID = 1L;

  private Preview preview;
  private List<String> missing = List.of();
  private List<String> columns = List.of();

  /** Reads the first rows; what was shown before is gone, whatever comes of it. */
  void read(ImportPreviews previews, String json, UploadedFile file) {
    clear();
    try (var content = file.getInputStream()) {
      preview = previews.preview(json, content);
    } catch (MissingColumnsException e) {
      missing = e.missing();
      columns = e.columns();
      throw e;
    } catch (IOException e) {
      throw new UnreadableFileException(e);
    }
  }

  void clear() {
    preview = null;
    missing = List.of();
    columns = List.of();
  }

  /** The first rows, or null. */
  public Preview getRows() {
    return preview;
  }

  /** Columns that the mapping names and the file does not have. */
  public List<String> getMissing() {
    return missing;
  }

  /** The columns of a file that lacks some. */
  public List<String> getColumns() {
    return columns;
  }
}
