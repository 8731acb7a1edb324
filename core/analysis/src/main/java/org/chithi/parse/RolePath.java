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

  private static final List<SectionRole> ROLES = RoleUnit.ROLES;
  private static final int FIRST_OF_STORY = ROLES.indexOf(SectionRole.SITUATION);
  private static final int LAST_OF_STORY = ROLES.indexOf(SectionRole.CAUSES);

  private final KindParts parts;
  private final List<Part> expected;
  private final int masks;
  private final int shift;
  private final int[] bits = new int[ROLES.size()];
  private final float[][] order = new float[ROLES.size()][ROLES.size()];

  private final float[] costs = new float[ROLES.size()];
  private final boolean[] homes = new boolean[ROLES.size()];

  RolePath(KindParts parts) {
    this.parts = parts;
    expected = parts.expected();
    shift = expected.size();
    masks = 1 << shift;
    for (int to = 0; to < ROLES.size(); to++) {
      Part part = parts.part(ROLES.get(to));
      bits[to] = expected.contains(part) ? 1 << expected.indexOf(part) : 0;
      for (int from = 0; from < ROLES.size(); from++) {
        order[from][to] = order(from, to);
      }
    }
  }

  /** Telling how things are may come before the command or after it. */
  private static float order(int from, int to) {
    boolean forth = from < to || from <= LAST_OF_STORY && to <= FIRST_OF_STORY;
    return forth ? 0 : RoleWeight.BACK.points();
  }

  /** The role of each unit, as its place in the list of roles. */
  int[] best(List<RoleUnit> units) {
    int states = ROLES.size() * masks;
    byte[][] came = new byte[units.size()][states];
    double[] sums = new double[states];
    double[] before = new double[states];
    for (int i = 0; i < units.size(); i++) {
      double[] free = before;
      before = sums;
      sums = free;
      Arrays.fill(sums, Double.NEGATIVE_INFINITY);
      if (i == 0) {
        start(units.get(0), sums);
      } else {
        step(before, units.get(i), came[i], sums);
      }
    }
    return back(came, last(sums));
  }

  private float entering(RoleUnit unit, int role) {
    return parts.at(unit).part(ROLES.get(role)).entering();
  }

  private void start(RoleUnit unit, double[] sums) {
    for (int role = 0; role < ROLES.size(); role++) {
      sums[role * masks + bits[role]] = unit.points(role) - entering(unit, role);
    }
  }

  private void step(double[] before, RoleUnit unit, byte[] came, double[] sums) {
    for (int to = 0; to < ROLES.size(); to++) {
      float change = unit.change(to) + entering(unit, to);
      float points = unit.points(to);
      boolean home = unit.isHome(to);
      for (int state = 0; state < before.length; state++) {
        int from = state >> shift;
        int next = to << shift | state & masks - 1 | bits[to];
        boolean closed = unit.isClosed(from);
        float cost =
            from == to
                ? closed ? RoleWeight.CLOSED.points() : 0
                : change + (home || closed && !unit.isInside() ? 0 : order[from][to]);
        double sum = before[state] + points - cost;
        if (sum > sums[next]) {
          sums[next] = sum;
          came[next] = (byte) state;
        }
      }
    }
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
      state = came[unit][state] & 0xff;
    }
    return roles;
  }
}
