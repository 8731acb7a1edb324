package org.chithi.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the desk is reached, and what it allows.
 *
 * @param address the address it listens at
 * @param port the port; 0 for any that is free
 * @param names the names by which it may be called besides its address
 * @param root the folder that originals are given from; absent for those of an index
 * @param requestsPerSecond how many requests one address may make a second
 * @param longest how long an answer may take
 */
record DeskOptions(
    String address,
    int port,
    List<String> names,
    Optional<Path> root,
    int requestsPerSecond,
    Duration longest) {

  static final String LOOPBACK = "127.0.0.1";
  static final int USUAL_RATE = 200;
  static final Duration USUAL_LONGEST = Duration.ofSeconds(10);

  DeskOptions {
    names = List.copyOf(names);
  }

  /** At loopback, at any free port. */
  static DeskOptions usual() {
    return new DeskOptions(LOOPBACK, 0, List.of(), Optional.empty(), USUAL_RATE, USUAL_LONGEST);
  }

  DeskOptions withRoot(Path folder) {
    return new DeskOptions(address, port, names, Optional.of(folder), requestsPerSecond, longest);
  }

  DeskOptions withRate(int perSecond) {
    return new DeskOptions(address, port, names, root, perSecond, longest);
  }

  /** The names that the header {@code Host} may have, without port. */
  Set<String> hosts() {
    Set<String> hosts = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    hosts.addAll(names);
    hosts.add(address);
    if (isLoopback()) {
      hosts.addAll(List.of("localhost", LOOPBACK, "[::1]"));
    }
    return hosts;
  }

  private boolean isLoopback() {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      return false;
    }
  }
}
