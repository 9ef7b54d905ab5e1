package dev.mynah.modem.personalisation;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** A key that is only ever compared: what is kept of it is a salted hash. */
final class ControlKey {
    private static final HexFormat HEX = HexFormat.of();
    private static final int SALT = 8;

    private final byte[] salt;
    private final byte[] hash;

    private ControlKey(byte[] salt, byte[] hash) {
        this.salt = salt;
        this.hash = hash;
    }

    static ControlKey of(String digits, RandomGenerator random) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        return new ControlKey(salt, hash(salt, digits));
    }

    /** Whether it can be a key at all: 4 to 16 digits. */
    static boolean wellFormed(String digits) {
        return digits.matches("[0-9]{4,16}");
    }

    boolean is(String digits) {
        return MessageDigest.isEqual(hash, hash(salt, digits));
    }

    /** For the modem's memory. */
    String text() {
        return HEX.formatHex(salt) + ":" + HEX.formatHex(hash);
    }

    static ControlKey parse(String text) {
        int colon = text.indexOf(':');
        return new ControlKey(HEX.parseHex(text.substring(0, colon)), HEX.parseHex(text.substring(colon + 1)));
    }

    private static byte[] hash(byte[] salt, String digits) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(salt);
            return sha.digest(digits.getBytes(US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
