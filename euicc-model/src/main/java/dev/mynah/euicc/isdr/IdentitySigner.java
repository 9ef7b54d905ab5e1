package dev.mynah.euicc.isdr;

import dev.mynah.euicc.pki.EuiccCredentials;
import dev.mynah.euicc.pki.EuiccIdentity;
import java.util.List;

/** Signs with the keys the card was made with. */
public final class IdentitySigner implements EuiccSigner {

    private final EuiccIdentity identity;

    /** Of the card with this identity. */
    public IdentitySigner(EuiccIdentity identity) {
        this.identity = identity;
    }

    @Override
    public List<byte[]> issuersToVerifyWith() {
        return identity.issuerKeyIdentifiers();
    }

    @Override
    public List<byte[]> issuersToSignFor() {
        return identity.issuerKeyIdentifiers();
    }

    @Override
    public byte[] sign(byte[] issuer, byte[] toBeSigned) {
        return under(issuer).sign(toBeSigned);
    }

    @Override
    public byte[] euiccCertificate(byte[] issuer) {
        return under(issuer).euicc().certificate().toBytes();
    }

    @Override
    public byte[] eumCertificate(byte[] issuer) {
        return under(issuer).eum().toBytes();
    }

    private EuiccCredentials under(byte[] issuer) {
        return identity.under(issuer)
                .orElseThrow(() -> new IllegalArgumentException("issuer: the card has no keys under it"));
    }
}
