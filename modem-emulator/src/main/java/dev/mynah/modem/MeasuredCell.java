package dev.mynah.modem;

import dev.mynah.network.air.Cell;

/**
 * A cell the modem hears.
 *
 * @param serving whether it is the one camped on; the others are its neighbours
 */
public record MeasuredCell(Cell cell, SignalQuality signal, boolean serving) {}
