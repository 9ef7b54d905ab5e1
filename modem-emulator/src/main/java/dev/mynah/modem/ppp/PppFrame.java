package dev.mynah.modem.ppp;

/**
 * What one frame carries.
 *
 * @param protocol 16 bits, whichever way it was written
 */
record PppFrame(int protocol, byte[] information) {}
