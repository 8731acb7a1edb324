package org.chithi.resolve;

import java.util.List;

/**
 * An issuer with the bodies that its words list, as they are compared.
 *
 * @param name {@code Quốc hội, Chính phủ và Mặt trận}
 * @param keys each folded
 */
record Body(String name, List<String> keys) {

  static Body of(String name) {
    return new Body(name, List.copyOf(MentionJoints.parted(name)));
  }

  /** Whether a body of one is a body of the other, its place named or not. */
  boolean shares(Body other) {
    return keys.stream()
        .anyMatch(
            one -> other.keys.stream().anyMatch(it -> it.startsWith(one) || one.startsWith(it)));
  }
}
