package dev.mynah.network.air.nas.security;

/**
 * By what a UE that leaves LTE in idle mode shows its MME that it is the one with the keys, and the keys it has from then on.
 * TS 33.401 9.1.1.
 *
 * @param bits what travels of the token, 16 bits
 * @param keys of the same NAS COUNT
 */
public record NasToken(int bits, UmtsKeys keys) {}
