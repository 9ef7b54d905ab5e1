package dev.mynah.euicc.rsp;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.KDF2BytesGenerator;
import org.bouncycastle.crypto.params.KDFParameters;

/**
 * The keys of the BSP protocol (SGP.22 2.6.4.2).
 *
 * @param chaining the MAC chaining value to begin with
 * @param encryption S-ENC or PPK-ENC
 * @param mac S-MAC or PPK-MAC
 */
public record BspKeys(byte[] chaining, byte[] encryption, byte[] mac) {

    /** How many bytes each of them has. */
    public static final int LENGTH = 16;

    /** AES. */
    public static final int KEY_TYPE = 0x88;

    /** Checks the lengths. */
    public BspKeys {
        if (chaining.length != LENGTH || encryption.length != LENGTH || mac.length != LENGTH) {
            throw new IllegalArgumentException("keys: not " + LENGTH + " bytes each");
        }
    }

    /**
     * The session keys (BSI TR-03111 4.3.3.1 with SHA-256).
     *
     * @param shared the x coordinate both sides have computed
     * @param hostId what the server chose, up to 16 bytes
     * @param eid 16 bytes
     */
    public static BspKeys derive(byte[] shared, byte[] hostId, byte[] eid) {
        ByteArrayOutputStream info = new ByteArrayOutputStream();
        info.write(KEY_TYPE);
        info.write(LENGTH);
        info.write(hostId.length);
        info.writeBytes(hostId);
        info.write(eid.length);
        info.writeBytes(eid);
        KDF2BytesGenerator derivation = new KDF2BytesGenerator(new SHA256Digest());
        derivation.init(new KDFParameters(shared, info.toByteArray()));
        byte[] bytes = new byte[3 * LENGTH];
        derivation.generateBytes(bytes, 0, bytes.length);
        return new BspKeys(
                Arrays.copyOf(bytes, LENGTH),
                Arrays.copyOfRange(bytes, LENGTH, 2 * LENGTH),
                Arrays.copyOfRange(bytes, 2 * LENGTH, 3 * LENGTH));
    }

    /** Says nothing about them. */
    @Override
    public String toString() {
        return "BspKeys[hidden]";
    }
}
