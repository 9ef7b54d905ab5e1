package dev.mynah.euicc.isdr;

import java.util.List;

/**
 * What proves that a statement comes from this eUICC: its private keys and their certificates, one set for each certificate
 * issuer (CI). An issuer is named by its subject key identifier, 20 bytes. The keys themselves never leave the card.
 */
public interface EuiccSigner {

    /** A card without keys: it signs nothing, so it keeps no notifications either. */
    EuiccSigner NONE = new EuiccSigner() {
        @Override
        public List<byte[]> issuersToVerifyWith() {
            return List.of();
        }

        @Override
        public List<byte[]> issuersToSignFor() {
            return List.of();
        }

        @Override
        public byte[] sign(byte[] issuer, byte[] toBeSigned) {
            throw new IllegalArgumentException("issuer: the card has no keys");
        }

        @Override
        public byte[] euiccCertificate(byte[] issuer) {
            throw new IllegalArgumentException("issuer: the card has no keys");
        }

        @Override
        public byte[] eumCertificate(byte[] issuer) {
            throw new IllegalArgumentException("issuer: the card has no keys");
        }
    };

    /** The issuers whose servers the card trusts, most preferred first (euiccCiPKIdListForVerification). */
    List<byte[]> issuersToVerifyWith();

    /** The issuers below which the card has certificates, most preferred first (euiccCiPKIdListForSigning). */
    List<byte[]> issuersToSignFor();

    /** Signs with SK.EUICC: ECDSA with SHA-256, r and s of 32 bytes each (BSI TR-03111). */
    byte[] sign(byte[] issuer, byte[] toBeSigned);

    /** CERT.EUICC in DER. */
    byte[] euiccCertificate(byte[] issuer);

    /** CERT.EUM in DER. */
    byte[] eumCertificate(byte[] issuer);
}
