package org.chithi.parse;

import java.util.Arrays;
import java.util.List;
import org.chithi.model.SectionRole;
import org.chithi.parse.KindParts.Part;

/**
 * The best whole: one role for each unit of a body so that the points of the units, less the costs
 * of changes, of their order and of expected parts that are absent, are most. Dynamic programming;
 * a state is a role and which expected parts have been seen.
 */
final class RolePath {

  private static final List<SectionRole> ROLES = KindParts.ROLES;
  private static final int FIRST_OF_STORY = ROLES.indexOf(SectionRole.SITUATION);
  private static final int LAST_OF_STORY = ROLES.indexOf(SectionRole.CAUSES);
  private static final int LAST = ROLES.size() - 1;

  private final List<Part> expected;
  private final int masks;
  private final int[] bits = new int[ROLES.size()];
  private final float[] entering = new float[ROLES.size()];
  private final float[][] order = new float[ROLES.size()][ROLES.size()];

  private final float[] costs = new float[ROLES.size()];
  private final boolean[] homes = new boolean[ROLES.size()];

  RolePath(KindParts parts) {
    expected = parts.expected();
    masks = 1 << expected.size();
    for (int to = 0; to < ROLES.size(); to++) {
      Part part = parts.part(ROLES.get(to));
      bits[to] = expected.contains(part) ? 1 << expected.indexOf(part) : 0;
      entering[to] = part.entering();
      for (int from = 0; from < ROLES.size(); from++) {
        order[from][to] = from == to ? 0 : entering[to] + order(from, to).points();
      }
    }
  }

  /** Telling how things are may come before the command or after it. */
  private static RoleWeight order(int from, int to) {
    boolean toCommand =
        to == 0 && from <= LAST_OF_STORY || to == FIRST_OF_STORY && from <= LAST_OF_STORY;
    return from == LAST
        ? RoleWeight.AFTER_END
        : from < to || toCommand ? RoleWeight.FORWARD : RoleWeight.BACK;
  }

  /**
   * The role of each unit, as its place in the list of roles.
   *
   * @param points the points of each role at each unit
   * @param change what a change at each unit costs
   */
  int[] best(List<float[]> points, float[] change, int[] agreed, boolean[] inside, int[] outer) {
    int units = points.size();
    if (units == 0) {
      return new int[0];
    }
    int states = ROLES.size() * masks;
    byte[][] came = new byte[units][states];
    double[] now = new double[states];
    Arrays.fill(now, Double.NEGATIVE_INFINITY);
    for (int role = 0; role < ROLES.size(); role++) {
      now[role * masks + bits[role]] = points.get(0)[role] - entering[role];
    }
    for (int unit = 1; unit < units; unit++) {
      for (int to = 0; to < ROLES.size(); to++) {
        boolean home = (outer[unit] & 1 << to) != 0;
        costs[to] =
            to == agreed[unit]
                ? 0
                : change[unit] + (inside[unit] && !home ? RoleWeight.IN_PART.points() : 0);
        homes[to] = home;
      }
      now = step(now, points.get(unit), came[unit]);
    }
    return back(came, last(now));
  }

  private double[] step(double[] before, float[] points, byte[] came) {
    double[] now = new double[before.length];
    Arrays.fill(now, Double.NEGATIVE_INFINITY);
    for (int state = 0; state < before.length; state++) {
      if (before[state] == Double.NEGATIVE_INFINITY) {
        continue;
      }
      int from = state / masks;
      int seen = state % masks;
      for (int to = 0; to < ROLES.size(); to++) {
        float cost = from == to ? 0 : costs[to] + (homes[to] ? 0 : order[from][to]);
        int next = to * masks + (seen | bits[to]);
        double sum = before[state] + points[to] - cost;
        if (sum > now[next]) {
          now[next] = sum;
          came[next] = (byte) state;
        }
      }
    }
    return now;
  }

  private int last(double[] sums) {
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int state = 0; state < sums.length; state++) {
      double sum = sums[state];
      for (int i = 0; i < expected.size(); i++) {
        sum -= (state % masks & 1 << i) == 0 ? expected.get(i).absent() : 0;
      }
      if (sum > most) {
        most = sum;
        best = state;
      }
    }
    return best;
  }

  private int[] back(byte[][] came, int last) {
    int[] roles = new int[came.length];
    int state = last;
    for (int unit = came.length - 1; unit >= 0; unit--) {
      roles[unit] = state / masks;
      state = came[unit][state];
    }
    return roles;
  }
}
