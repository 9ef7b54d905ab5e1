package dev.mynah.modem.at.sockets;

import java.nio.charset.StandardCharsets;

/** Octets of sockets among the characters of a line, of which each is an octet. */
public final class Octets {
    private Octets() {}

    public static String characters(byte[] octets) {
        return new String(octets, StandardCharsets.ISO_8859_1);
    }
}
