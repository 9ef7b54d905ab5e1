package dev.mynah.euicc.pki;

import java.util.Arrays;
import java.util.Optional;

/** What a certificate is for: the policy of SGP.22 annex H under 2.23.146.1.2.1. */
@SuppressWarnings("ImmutableEnumChecker") // an ObjectIdentifier is a record of a String
public enum CertificateRole {
    /** Certificate issuer. */
    CI(0),
    EUICC(1),
    /** Maker of eUICCs. */
    EUM(2),
    /** TLS of an SM-DP+. */
    DP_TLS(3),
    /** SM-DP+ authentication. */
    DP_AUTH(4),
    /** SM-DP+ profile package binding. */
    DP_PB(5),
    /** TLS of an SM-DS. */
    DS_TLS(6),
    /** SM-DS authentication. */
    DS_AUTH(7);

    private final ObjectIdentifier oid;

    CertificateRole(int number) {
        this.oid = new ObjectIdentifier("2.23.146.1.2.1." + number);
    }

    /** The role with this policy identifier. */
    static Optional<CertificateRole> of(ObjectIdentifier oid) {
        return Arrays.stream(values()).filter(it -> it.oid.equals(oid)).findFirst();
    }

    /** Its policy identifier. */
    public ObjectIdentifier oid() {
        return oid;
    }
}
