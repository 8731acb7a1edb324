package org.chithi.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How many requests an address may make: so many a second on average, and as many as two seconds
 * allow at once. Every method may be called by several threads.
 */
final class RateLimit {

  /** The addresses that are remembered; the one unseen for longest is forgotten first. */
  private static final int ADDRESSES = 10_000;

  private static final double NANOS = 1e9;

  private final double perSecond;
  private final LongSupplier nanoTime;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > ADDRESSES;
        }
      };

  RateLimit(int perSecond, LongSupplier nanoTime) {
    this.perSecond = perSecond;
    this.nanoTime = nanoTime;
  }

  /** What an address may still ask at a moment. */
  private record Bucket(double tokens, long time) {}

  /** Whether an address may make one request more; it is counted if so. */
  synchronized boolean allows(String address) {
    long now = nanoTime.getAsLong();
    double most = 2 * perSecond;
    Bucket before = buckets.getOrDefault(address, new Bucket(most, now));
    double tokens = Math.min(most, before.tokens() + (now - before.time()) / NANOS * perSecond);
    boolean allowed = tokens >= 1;
    buckets.put(address, new Bucket(allowed ? tokens - 1 : tokens, now));
    return allowed;
  }
}
