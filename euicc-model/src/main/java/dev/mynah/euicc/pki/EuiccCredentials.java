package dev.mynah.euicc.pki;

/**
 * What an eUICC shows who it is with, under one certificate issuer.
 *
 * @param issuer the root that servers and eUICC both trust
 * @param eum the maker's certificate
 * @param euicc its own, with the private key that never leaves it
 */
public record EuiccCredentials(Certificate issuer, Certificate eum, CertifiedKey euicc) {

    /** Signs as the eUICC (SK.EUICC.ECDSA), 64 bytes. */
    public byte[] sign(byte[] message) {
        return euicc.keyPair().sign(message);
    }
}
