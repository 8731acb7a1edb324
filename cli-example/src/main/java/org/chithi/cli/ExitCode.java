package org.chithi.cli;

/** The exit codes of the program; 3 and 4 belong to its launcher. */
final class ExitCode {

  /** Every input was read and written. */
  static final int OK = 0;

  /** Some inputs failed; each is named on standard error. */
  static final int SOME_FAILED = 1;

  /** The command line was wrong. */
  static final int USAGE = 2;

  private ExitCode() {}
}
