package dev.mynah.network.air.nas.security;

import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.eap.EapPacket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of one EAP-AKA' authentication, all from CK' and IK'. Nothing shows them. RFC 9048 3.3 and 3.4.1, TS 33.501 annex
 * F.
 */
public final class AkaPrimeKeys {

    private static final int FC_CK_IK_PRIME = 0x20;
    private static final String HMAC = "HmacSHA256";
    private static final int KEY = 16;
    private static final int ENCR_LENGTH = 16;
    private static final int AUT_LENGTH = 32;
    private static final int RE_LENGTH = 32;
    private static final int MSK_LENGTH = 64;
    private static final int ALL = ENCR_LENGTH + AUT_LENGTH + RE_LENGTH + 2 * MSK_LENGTH;
    private static final int MAC_LENGTH = 16;

    private final byte[] master;

    private AkaPrimeKeys(byte[] master) {
        this.master = master;
    }

    /**
     * Derives them.
     *
     * @param ck the ciphering key of UMTS AKA, 16 octets
     * @param ik the integrity key, 16 octets
     * @param networkName of the access network: in 5GS the serving network name
     * @param sqnXorAk the first six octets of AUTN
     * @param identity of the peer: in 5GS the IMSI's digits (TS 33.501 F.3)
     */
    public static AkaPrimeKeys derive(byte[] ck, byte[] ik, String networkName, byte[] sqnXorAk, String identity) {
        byte[] primes = primes(ck, ik, networkName, sqnXorAk);
        byte[] ckPrime = Arrays.copyOf(primes, KEY);
        byte[] ikPrime = Arrays.copyOfRange(primes, KEY, 2 * KEY);
        byte[] seed = ("EAP-AKA'" + identity).getBytes(StandardCharsets.UTF_8);
        return new AkaPrimeKeys(prf(Kausf.both(ikPrime, ckPrime), seed));
    }

    /** CK' and IK', one behind the other, which bind the keys of UMTS AKA to an access network. RFC 9048 3.3. */
    public static byte[] primes(byte[] ck, byte[] ik, String networkName, byte[] sqnXorAk) {
        return KeyDerivation.derive(
                Kausf.both(ck, ik), FC_CK_IK_PRIME, networkName.getBytes(StandardCharsets.UTF_8), sqnXorAk);
    }

    /** PRF' of RFC 9048 3.4.1: each block over the one before, the seed and a counter. */
    private static byte[] prf(byte[] key, byte[] seed) {
        byte[] out = new byte[0];
        byte[] block = new byte[0];
        for (int counter = 1; out.length < ALL; counter++) {
            Mac mac = hmac(key);
            mac.update(block);
            mac.update(seed);
            mac.update((byte) counter);
            block = mac.doFinal();
            out = Kausf.both(out, block);
        }
        return Arrays.copyOf(out, ALL);
    }

    private static Mac hmac(byte[] key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JRE has " + HMAC, e);
        }
    }

    /** KAUSF: the first half of EMSK. TS 33.501 6.1.3.1. */
    public Kausf kausf() {
        return Kausf.of(Arrays.copyOfRange(master, ALL - MSK_LENGTH, ALL - MSK_LENGTH + Kausf.LENGTH));
    }

    byte[] masterKeys() {
        return master.clone();
    }

    /** A packet whose last attribute, AT_MAC, is zeros, with the code in it. RFC 9048 3.4.1. */
    public EapPacket sign(EapPacket packet) {
        byte[] code = code(packet);
        byte[] data = packet.data().toByteArray();
        System.arraycopy(code, 0, data, data.length - MAC_LENGTH, MAC_LENGTH);
        return new EapPacket(packet.code(), packet.identifier(), Octets.of(data));
    }

    /**
     * Whether the code in a packet is right.
     *
     * @param claimed the value of AT_MAC
     */
    public boolean genuine(EapPacket packet, byte[] claimed) {
        byte[] data = packet.data().toByteArray();
        int at = find(data, claimed);
        if (at < 0) {
            return false;
        }
        Arrays.fill(data, at, at + MAC_LENGTH, (byte) 0);
        return MessageDigest.isEqual(claimed, code(new EapPacket(packet.code(), packet.identifier(), Octets.of(data))));
    }

    private byte[] code(EapPacket packet) {
        byte[] key = Arrays.copyOfRange(master, ENCR_LENGTH, ENCR_LENGTH + AUT_LENGTH);
        return Arrays.copyOf(hmac(key).doFinal(packet.encode().toByteArray()), MAC_LENGTH);
    }

    private static int find(byte[] data, byte[] value) {
        for (int at = data.length - MAC_LENGTH; at >= 0; at--) {
            if (Arrays.equals(data, at, at + MAC_LENGTH, value, 0, value.length)) {
                return at;
            }
        }
        return -1;
    }

    @Override
    public String toString() {
        return "AkaPrimeKeys(hidden)";
    }
}
