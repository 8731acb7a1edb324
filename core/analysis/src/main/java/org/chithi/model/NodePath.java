package org.chithi.model;

import java.util.List;

/**
 * The place of a division in the outline, from the outside in: {@code II.3.a} is point a of item 3
 * of part II, {@code II.2.1.-2} the second dash of item 2.1.
 *
 * @param tokens one for each depth
 * @since 0.1.0
 */
public record NodePath(List<String> tokens) {

  /** The place above every division. */
  public static final NodePath ROOT = new NodePath(List.of());

  /** Copies the tokens and checks that none is empty. */
  public NodePath {
    tokens = List.copyOf(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).isEmpty() || tokens.get(i).indexOf('.') >= 0) {
        throw new IllegalArgumentException(
            "tokens: " + tokens + " has an empty one or one with a dot");
      }
    }
  }

  /** The place with these tokens. */
  public static NodePath of(String... tokens) {
    return new NodePath(List.of(tokens));
  }

  /** Reads {@code II.3.a}; the empty text is the {@link #ROOT}. */
  public static NodePath parse(String text) {
    return text.isEmpty() ? ROOT : new NodePath(List.of(text.split("\\.", -1)));
  }

  /** The place of a division below this one. */
  public NodePath child(String token) {
    String[] longer = tokens.toArray(new String[tokens.size() + 1]);
    longer[tokens.size()] = token;
    return of(longer);
  }

  /** Whether the innermost token is this one. */
  boolean endsWith(String token) {
    return !tokens.isEmpty() && tokens.get(tokens.size() - 1).equals(token);
  }

  /** As {@link #parse} reads it. */
  @Override
  public String toString() {
    return String.join(".", tokens);
  }
}
