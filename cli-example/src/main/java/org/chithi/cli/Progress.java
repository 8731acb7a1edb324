package org.chithi.cli;

import java.io.PrintStream;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far long work has come: a bar on standard error, or nothing where nobody looks. */
final class Progress implements AutoCloseable {

  private static final String CLEAR_LINE = "\r\u001B[K";

  private final Console console;
  private final Optional<ProgressBar> bar;

  private Progress(Console console, Optional<ProgressBar> bar) {
    this.console = console;
    this.bar = bar;
  }

  static Progress silent(Console console) {
    return new Progress(console, Optional.empty());
  }

  /** A bar for so many documents. */
  static Progress shown(Console console, int documents) {
    PrintStream screen = System.err;
    return new Progress(
        console,
        Optional.of(
            ProgressBar.builder()
                .setTaskName("chithi")
                .setInitialMax(documents)
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .setConsumer(new ConsoleProgressBarConsumer(screen, console.columns()))
                .build()));
  }

  /** One document is done. */
  void step() {
    bar.ifPresent(ProgressBar::step);
  }

  /** Writes a message where the bar stood; the bar comes back below it. */
  void say(String message) {
    console.say(bar.isPresent() ? CLEAR_LINE : "", message);
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
