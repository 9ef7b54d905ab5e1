package dev.mynah.modem;

/**
 * Where one PIN stands.
 *
 * @param enabled whether the card asks for it
 * @param verified whether it has been given since the last reset
 * @param pinTries how often it may still be tried; 0 asks for the PUK
 * @param pukTries how often its unblock key may still be tried; 0 blocks for ever
 */
public record PinStatus(boolean enabled, boolean verified, int pinTries, int pukTries) {}
