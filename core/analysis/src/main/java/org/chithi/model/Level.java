package org.chithi.model;

/**
 * The level of the organisation whose document it is.
 *
 * @since 0.1.0
 */
public enum Level {
  /** Trung ương. */
  CENTRAL,
  /** Tỉnh ủy, thành ủy of a city directly under the centre. */
  PROVINCE,
  /** Huyện ủy, quận ủy, thị ủy; until 30/6/2025. */
  DISTRICT,
  /** Đảng ủy of a commune, a ward, a special zone or another grassroots organisation. */
  COMMUNE,
  /** Chi bộ. */
  CELL,
  /** Mặt trận Tổ quốc and the mass organisations. */
  MASS,
  /** A body of the state. */
  STATE
}
