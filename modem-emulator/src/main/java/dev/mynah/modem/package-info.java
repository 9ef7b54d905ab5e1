/**
 * The engine's API: what every voice of the modem (AT, QMI, MBIM, the radio HAL) asks for and listens to. No behaviour
 * lives in a voice; no voice reaches past these types.
 *
 * <p>A modem, its slots and everything reached from them belong to one {@link dev.mynah.network.air.time.Timeline}: call
 * from its turns only. Futures complete there too, and fail with nothing but a {@link dev.mynah.modem.Refusal}.
 */
@NullMarked
package dev.mynah.modem;

import org.jspecify.annotations.NullMarked;
