package org.chithi.model;

/**
 * The side of its role that a section shows.
 *
 * @since 0.1.0
 */
public enum Aspect {
  /** What was reached, under SITUATION. */
  RESULTS,
  /** What is lacking, under SITUATION. */
  LIMITATIONS,
  /** A headed list of targets, under OBJECTIVES. */
  TARGETS
}
