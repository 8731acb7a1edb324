package org.chithi.cli;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a request is answered with.
 *
 * @param status a status of HTTP
 * @param type the media type
 * @param body the bytes
 * @param download the name under which a browser saves it; absent for what it shows
 */
record DeskAnswer(int status, String type, byte[] body, Optional<String> download) {

  private static final int OK = 200;

  static DeskAnswer json(String json) {
    return new DeskAnswer(
        OK, "application/json", json.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }

  /** A problem as RFC 9457 writes it. */
  static DeskAnswer problem(int status, JsonObject problem) {
    byte[] body = problem.toString().getBytes(StandardCharsets.UTF_8);
    return new DeskAnswer(status, "application/problem+json", body, Optional.empty());
  }

  static DeskAnswer file(String type, byte[] body, String name) {
    return new DeskAnswer(OK, type, body, Optional.of(name));
  }

  static DeskAnswer file(String type, String text, String name) {
    return file(type + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8), name);
  }
}
