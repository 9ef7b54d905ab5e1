package dev.mynah.euicc.pki;

import dev.mynah.euicc.tlv.Der;
import dev.mynah.euicc.tlv.Tlv;
import java.math.BigInteger;
import java.util.random.RandomGenerator;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.math.ec.ECPoint;

/**
 * A private key with its public one. Signatures are deterministic (RFC 6979), so that the same card says the same thing twice and
 * no random source can give the key away.
 */
public final class EcKeyPair {

    // A source of 32 bytes that misses 1 .. n-1 so often is none: the chance is below 2^-128 on the worse of the
    // curves.
    private static final int TRIES = 256;

    private final EcPublicKey publicKey;
    private final BigInteger secret;

    private EcKeyPair(Curve curve, BigInteger secret) {
        this.secret = secret;
        this.publicKey =
                new EcPublicKey(curve, curve.domain().getG().multiply(secret).normalize());
    }

    /**
     * The pair with this private key.
     *
     * @param secret 32 bytes, from 1 to the order of the curve less 1
     */
    public static EcKeyPair of(Curve curve, byte[] secret) {
        BigInteger number = new BigInteger(1, secret);
        if (secret.length != Curve.FIELD_BYTES || !fits(curve, number)) {
            throw new IllegalArgumentException("secret: no private key on " + curve);
        }
        return new EcKeyPair(curve, number);
    }

    /** A new pair, from the first 32 bytes of the source that are one. */
    public static EcKeyPair generate(Curve curve, RandomGenerator random) {
        byte[] bytes = new byte[Curve.FIELD_BYTES];
        for (int i = 0; i < TRIES; i++) {
            random.nextBytes(bytes);
            BigInteger number = new BigInteger(1, bytes);
            if (fits(curve, number)) {
                return new EcKeyPair(curve, number);
            }
        }
        throw new IllegalStateException("the random source is stuck");
    }

    /** The pair that belongs to a number of any size, reduced to the order of the curve. */
    static EcKeyPair derived(Curve curve, byte[] number) {
        BigInteger most = curve.domain().getN().subtract(BigInteger.ONE);
        return new EcKeyPair(curve, new BigInteger(1, number).mod(most).add(BigInteger.ONE));
    }

    private static boolean fits(Curve curve, BigInteger secret) {
        return secret.signum() > 0 && secret.compareTo(curve.domain().getN()) < 0;
    }

    /** The public half. */
    public EcPublicKey publicKey() {
        return publicKey;
    }

    /** The private half, 32 bytes: for the card's memory and key files only. */
    public byte[] secret() {
        byte[] bytes = new byte[Curve.FIELD_BYTES];
        EcdsaSignature.put(secret, bytes, 0);
        return bytes;
    }

    /** Both halves as PKCS #8 (RFC 5915 3), for key files. */
    public byte[] toPkcs8() {
        Tlv point = Tlv.of(0xA1, Certificate.bitString(publicKey.toBytes()));
        Tlv key = Tlv.of(0x30, Tlv.of(0x02, Der.integer(1)), Tlv.of(0x04, secret()), point);
        return Tlv.of(
                        0x30,
                        Tlv.of(0x02, Der.integer(0)),
                        Certificate.algorithm(publicKey.curve()),
                        Tlv.of(0x04, key.toBytes()))
                .toBytes();
    }

    /** ECDSA with SHA-256 as {@code r || s}, 64 bytes (SGP.22 2.6.7.2). */
    public byte[] sign(byte[] message) {
        return signature(message).toRaw();
    }

    /** The same as a certificate has it. */
    byte[] signDer(byte[] message) {
        return signature(message).toDer();
    }

    private EcdsaSignature signature(byte[] message) {
        ECDSASigner signer = new ECDSASigner(new HMacDSAKCalculator(new SHA256Digest()));
        signer.init(true, new ECPrivateKeyParameters(secret, publicKey.curve().domain()));
        BigInteger[] numbers = signer.generateSignature(EcPublicKey.digest("SHA-256", message));
        return new EcdsaSignature(numbers[0], numbers[1]);
    }

    /**
     * The secret this pair shares with the holder of another key: the x coordinate, 32 bytes (BSI TR-03111 4.3.1).
     *
     * @throws IllegalArgumentException when the keys are on different curves
     */
    public byte[] agree(EcPublicKey other) {
        if (other.curve() != publicKey.curve()) {
            throw new IllegalArgumentException("other: on " + other.curve() + ", not on " + publicKey.curve());
        }
        // The order of both curves is prime and the point is on the curve: the product is never the neutral element.
        ECPoint shared = other.point().multiply(secret).normalize();
        return shared.getAffineXCoord().getEncoded();
    }

    /** Says nothing about the private key. */
    @Override
    public String toString() {
        return "EcKeyPair[" + publicKey.curve() + ", hidden]";
    }
}
