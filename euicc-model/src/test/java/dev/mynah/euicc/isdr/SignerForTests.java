package dev.mynah.euicc.isdr;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Signs with a digest instead of a key, so that a test can tell what was signed, and has certificates of three bytes. */
public final class SignerForTests implements EuiccSigner {

    public static final String ISSUER = "61D579B3D89FAA929F58772984C7831EA7C41217";

    @Override
    public List<byte[]> issuersToVerifyWith() {
        return List.of(HexFormat.of().parseHex(ISSUER));
    }

    @Override
    public List<byte[]> issuersToSignFor() {
        return issuersToVerifyWith();
    }

    @Override
    public byte[] sign(byte[] issuer, byte[] toBeSigned) {
        try {
            byte[] signature = new byte[64];
            System.arraycopy(MessageDigest.getInstance("SHA-256").digest(toBeSigned), 0, signature, 0, 32);
            return signature;
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public byte[] euiccCertificate(byte[] issuer) {
        return new byte[] {0x30, 0x03, 0x02, 0x01, 0x01};
    }

    @Override
    public byte[] eumCertificate(byte[] issuer) {
        return new byte[] {0x30, 0x03, 0x02, 0x01, 0x02};
    }
}
