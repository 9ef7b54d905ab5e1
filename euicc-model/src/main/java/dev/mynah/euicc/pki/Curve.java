package dev.mynah.euicc.pki;

import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.teletrust.TeleTrusTNamedCurves;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;

/** The elliptic curves an eUICC has to know (SGP.22 2.6.7.1). A key on either is 32 bytes, a point 65. */
// An ObjectIdentifier never changes; it only doesn't say so.
@SuppressWarnings("ImmutableEnumChecker")
public enum Curve {
    /** FIPS 186-4 D.1.2.3. */
    NIST_P256("1.2.840.10045.3.1.7", "NIST"),
    /** RFC 5639 3.4. */
    BRAINPOOL_P256R1("1.3.36.3.3.2.8.1.1.7", "BRP");

    /** How many bytes a coordinate, a private key or half a signature has. */
    static final int FIELD_BYTES = 32;

    private final ObjectIdentifier oid;
    private final String suffix;

    Curve(String oid, String suffix) {
        this.oid = new ObjectIdentifier(oid);
        this.suffix = suffix;
    }

    /** The curve with this identifier, if it is one of them. */
    public static Optional<Curve> of(ObjectIdentifier oid) {
        return Arrays.stream(values()).filter(it -> it.oid.equals(oid)).findFirst();
    }

    /** As it stands in a certificate's key (RFC 5480 2.1.1.1). */
    public ObjectIdentifier oid() {
        return oid;
    }

    /** What SGP.26 ends the names of files with: {@code NIST} or {@code BRP}. */
    public String suffix() {
        return suffix;
    }

    ECDomainParameters domain() {
        return switch (this) {
            case NIST_P256 -> Domain.NIST;
            case BRAINPOOL_P256R1 -> Domain.BRAINPOOL;
        };
    }

    /** The curves themselves, which the first key needs: to load them takes longer than to start a modem that has shown none. */
    private static final class Domain {
        static final ECDomainParameters NIST = new ECDomainParameters(CustomNamedCurves.getByName("secp256r1"));
        static final ECDomainParameters BRAINPOOL =
                new ECDomainParameters(TeleTrusTNamedCurves.getByName("brainpoolP256r1"));
    }
}
