package org.chithi.cli;

import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far long work has come: a bar on standard error, or nothing where nobody looks. */
final class Progress implements AutoCloseable {

  private final Optional<ProgressBar> bar;

  private Progress(Optional<ProgressBar> bar) {
    this.bar = bar;
  }

  static Progress silent() {
    return new Progress(Optional.empty());
  }

  /** A bar for so many documents on a terminal of so many columns. */
  static Progress shown(int documents, int columns) {
    return new Progress(
        Optional.of(
            ProgressBar.builder()
                .setTaskName("chithi")
                .setInitialMax(documents)
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .setConsumer(new ConsoleProgressBarConsumer(System.err, columns))
                .build()));
  }

  /** One document is done. */
  void step() {
    bar.ifPresent(ProgressBar::step);
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
