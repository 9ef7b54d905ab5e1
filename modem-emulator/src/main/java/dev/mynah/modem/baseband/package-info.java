/**
 * The engine itself: one {@link dev.mynah.modem.baseband.BasebandModem} with a {@code LogicalSlot} for each of its slots,
 * put together from the card, radio, network selection, mobility and session management packages.
 */
@NullMarked
package dev.mynah.modem.baseband;

import org.jspecify.annotations.NullMarked;
