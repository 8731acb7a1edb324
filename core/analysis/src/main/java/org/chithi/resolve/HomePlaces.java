package org.chithi.resolve;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a document belongs, as its own words tell: {@code Huyện ủy Định Hóa} under {@code Đảng bộ
 * tỉnh Thái Nguyên}.
 *
 * @param province the province or city under the centre, {@code Thái Nguyên}
 * @param district the district, {@code Định Hóa}
 * @param body the committee with a name of its own, {@code xã Gia Viễn}
 */
record HomePlaces(Optional<String> province, Optional<String> district, Optional<String> body) {

  HomePlaces {
    Objects.requireNonNull(province, "province");
    Objects.requireNonNull(district, "district");
    Objects.requireNonNull(body, "body");
  }
}
