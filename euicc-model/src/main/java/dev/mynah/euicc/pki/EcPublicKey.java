package dev.mynah.euicc.pki;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.math.ec.ECPoint;

/** A public key: a point on a curve, known to be one and not to be the neutral element. */
public final class EcPublicKey {

    private static final int UNCOMPRESSED = 0x04;
    private static final int LENGTH = 1 + 2 * Curve.FIELD_BYTES;

    private final Curve curve;
    private final ECPoint point;
    private final byte[] encoded;

    EcPublicKey(Curve curve, ECPoint point) {
        this.curve = curve;
        this.point = point;
        this.encoded = point.getEncoded(false);
    }

    /** Reads an uncompressed point, {@code 04 x y}; empty when it is not on the curve. */
    public static Optional<EcPublicKey> parse(Curve curve, byte[] bytes) {
        if (bytes.length != LENGTH || bytes[0] != UNCOMPRESSED) {
            return Optional.empty();
        }
        try {
            return Optional.of(new EcPublicKey(curve, curve.domain().getCurve().decodePoint(bytes)));
        } catch (IllegalArgumentException notOnTheCurve) {
            return Optional.empty();
        }
    }

    /** Which curve it is on. */
    public Curve curve() {
        return curve;
    }

    /** {@code 04 x y}, 65 bytes. */
    public byte[] toBytes() {
        return encoded.clone();
    }

    /** The key with its curve, as certificates and key files have it (RFC 5480 2). */
    public byte[] toKeyInfo() {
        return Certificate.publicKeyInfo(this).toBytes();
    }

    /** What certificates and EUICCInfo call it by: SHA-1 of the point (RFC 5280 4.2.1.2, method 1). */
    public byte[] keyIdentifier() {
        return digest("SHA-1", encoded);
    }

    /** Whether the holder of the private key signed this with ECDSA and SHA-256. */
    public boolean verifies(byte[] message, byte[] signature) {
        return EcdsaSignature.ofRaw(signature)
                .filter(it -> verifies(message, it))
                .isPresent();
    }

    /** The same for a signature as it stands in a certificate. */
    boolean verifiesDer(byte[] message, byte[] signature) {
        return EcdsaSignature.ofDer(signature)
                .filter(it -> verifies(message, it))
                .isPresent();
    }

    private boolean verifies(byte[] message, EcdsaSignature signature) {
        ECDSASigner verifier = new ECDSASigner();
        verifier.init(false, new ECPublicKeyParameters(point, curve.domain()));
        return verifier.verifySignature(digest("SHA-256", message), signature.r(), signature.s());
    }

    ECPoint point() {
        return point;
    }

    static byte[] digest(String algorithm, byte[] message) {
        try {
            return MessageDigest.getInstance(algorithm).digest(message);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + algorithm, e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EcPublicKey key && curve == key.curve && Arrays.equals(encoded, key.encoded);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(encoded);
    }
}
