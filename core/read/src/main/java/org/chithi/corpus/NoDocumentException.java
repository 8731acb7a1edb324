package org.chithi.corpus;

import java.io.IOException;

/**
 * A folder or an archive without a document.
 *
 * @since 0.1.0
 */
public final class NoDocumentException extends IOException {

  private static final long serialVersionUID = 1L;

  NoDocumentException(String name) {
    super(name + ": no document in it; name a folder that holds documents");
  }
}
