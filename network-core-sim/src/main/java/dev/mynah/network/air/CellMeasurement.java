package dev.mynah.network.air;

/**
 * A cell as one UE hears it.
 *
 * @param rsrp reference signal received power in dBm (-140..-44; TS 36.133 9.1.4)
 * @param rsrq reference signal received quality in tenths of dB (-195..-30; TS 36.133 9.1.7)
 */
public record CellMeasurement(Cell cell, int rsrp, int rsrq) {}
