package dev.mynah.euicc.pki;

/** A key pair and the certificate that says whose it is. */
public record CertifiedKey(Certificate certificate, EcKeyPair keyPair) {}
