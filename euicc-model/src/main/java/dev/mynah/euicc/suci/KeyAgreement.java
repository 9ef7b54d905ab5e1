package dev.mynah.euicc.suci;

import java.math.BigInteger;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.math.ec.rfc7748.X25519;

/** The Diffie-Hellman functions of the two profiles, on keys as octets (TS 33.501 C.3.4). */
sealed interface KeyAgreement {

    /** Octets of a public key as it is sent. */
    int publicLength();

    /** A new private key. */
    byte[] generate(RandomGenerator random);

    byte[] publicKey(byte[] privateKey);

    /** The shared key; empty when the public key is none, or a point that gives nothing away. */
    Optional<byte[]> agree(byte[] privateKey, byte[] publicKey);

    /** The agreement of a profile. */
    static KeyAgreement of(ProtectionScheme scheme) {
        return switch (scheme) {
            case PROFILE_A -> new Curve25519();
            case PROFILE_B -> new P256();
            case NULL -> throw new IllegalArgumentException("the null scheme has no keys");
        };
    }

    /** X25519 (RFC 7748). */
    record Curve25519() implements KeyAgreement {

        private static final int LENGTH = 32;

        @Override
        public int publicLength() {
            return LENGTH;
        }

        @Override
        public byte[] generate(RandomGenerator random) {
            byte[] key = new byte[LENGTH];
            random.nextBytes(key);
            return key;
        }

        @Override
        public byte[] publicKey(byte[] privateKey) {
            byte[] key = new byte[LENGTH];
            X25519.scalarMultBase(privateKey, 0, key, 0);
            return key;
        }

        @Override
        public Optional<byte[]> agree(byte[] privateKey, byte[] publicKey) {
            byte[] shared = new byte[LENGTH];
            return privateKey.length == LENGTH
                            && publicKey.length == LENGTH
                            && X25519.calculateAgreement(privateKey, 0, publicKey, 0, shared, 0)
                    ? Optional.of(shared)
                    : Optional.empty();
        }
    }

    /** Elliptic curve Diffie-Hellman on secp256r1, with compressed points; uncompressed ones are understood. */
    record P256() implements KeyAgreement {

        private static final X9ECParameters CURVE = CustomNamedCurves.getByName("secp256r1");
        private static final int LENGTH = 32;

        @Override
        public int publicLength() {
            return 1 + LENGTH;
        }

        @Override
        public byte[] generate(RandomGenerator random) {
            byte[] octets = new byte[LENGTH + 8];
            random.nextBytes(octets);
            // More octets than the order has, so that no key is likelier than another.
            BigInteger most = CURVE.getN().subtract(BigInteger.ONE);
            BigInteger key = new BigInteger(1, octets).mod(most).add(BigInteger.ONE);
            return fixed(key);
        }

        @Override
        public byte[] publicKey(byte[] privateKey) {
            return CURVE.getG()
                    .multiply(new BigInteger(1, privateKey))
                    .normalize()
                    .getEncoded(true);
        }

        @Override
        public Optional<byte[]> agree(byte[] privateKey, byte[] publicKey) {
            try {
                ECPoint point = CURVE.getCurve().decodePoint(publicKey);
                ECPoint shared = point.multiply(new BigInteger(1, privateKey)).normalize();
                return shared.isInfinity()
                        ? Optional.empty()
                        : Optional.of(fixed(shared.getAffineXCoord().toBigInteger()));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        private static byte[] fixed(BigInteger number) {
            byte[] octets = number.toByteArray();
            byte[] fixed = new byte[LENGTH];
            int length = Math.min(octets.length, LENGTH);
            System.arraycopy(octets, octets.length - length, fixed, LENGTH - length, length);
            return fixed;
        }
    }
}
