package org.chithi.resolve;

import java.util.List;
import org.chithi.cite.Citation;
import org.chithi.model.Directive;

/**
 * Decides which document each citation means, by a register.
 *
 * <pre>{@code
 * List<Resolution> links = new CitationResolver(registry).resolve(directive, citations);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class CitationResolver {

  private final Registry registry;

  /** A resolver that asks a register; what the register learns later, it knows. */
  public CitationResolver(Registry registry) {
    this.registry = registry;
  }

  /**
   * The decisions about the citations of a directive, one each, in their order. A directive that is
   * not in the register is read beside it and not added; where many are read, add them first.
   */
  public List<Resolution> resolve(Directive directive, List<Citation> citations) {
    return resolve(CitationSheet.of(directive, citations));
  }

  /** The decisions about the citations of a sheet, one each, in their order. */
  public List<Resolution> resolve(CitationSheet sheet) {
    return registry.holds(sheet)
        ? registry.resolutions(sheet)
        : registry.copy().add(sheet).resolutions(sheet);
  }
}
