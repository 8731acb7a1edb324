package org.chithi.cli;

import java.util.function.IntSupplier;

/** What is said where a user ends the program in the middle of its work, with Ctrl-C for one. */
final class Interrupt {

  private Interrupt() {}

  /** Does some work, and says a sentence if the process is ended before it is done. */
  static int reporting(Console console, String sentence, IntSupplier work) {
    Thread words = new Thread(() -> console.say(sentence));
    Runtime.getRuntime().addShutdownHook(words);
    try {
      return work.getAsInt();
    } finally {
      forget(words);
    }
  }

  private static void forget(Thread words) {
    try {
      Runtime.getRuntime().removeShutdownHook(words);
    } catch (IllegalStateException ending) {
      // It is being said.
    }
  }
}
