package dev.mynah.euicc.pki;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * All credentials of an eUICC, one for each certificate issuer it trusts, the preferred one first (SGP.22 2.4.3, ECASD). A card's
 * own keys are made when it first has to show them, since most cards never do.
 */
public final class EuiccIdentity {

    private record Issued(Supplier<Certificate> issuer, Supplier<EuiccCredentials> credentials) {}

    private final List<Issued> all;

    private EuiccIdentity(List<Issued> all) {
        this.all = all;
    }

    /** The identity of the eUICC with this EID under a test issuer, on both curves. */
    public static EuiccIdentity issuedBy(TestPki pki, String eid) {
        List<Issued> all = new ArrayList<>();
        for (Curve curve : Curve.values()) {
            all.add(new Issued(() -> pki.issuer(curve).certificate(), new Kept(() -> pki.euicc(curve, eid))));
        }
        return new EuiccIdentity(all);
    }

    /** An identity of credentials that are there already. */
    public static EuiccIdentity of(EuiccCredentials... credentials) {
        return new EuiccIdentity(Arrays.stream(credentials)
                .map(it -> new Issued(it::issuer, () -> it))
                .toList());
    }

    /** What the issuers' keys are called by, 20 bytes each, in the order of preference. */
    public List<byte[]> issuerKeyIdentifiers() {
        return all.stream().map(it -> keyIdentifier(it.issuer.get())).toList();
    }

    /** The credentials under the issuer whose key is called so. */
    public Optional<EuiccCredentials> under(byte[] issuerKeyIdentifier) {
        return all.stream()
                .filter(it -> Arrays.equals(keyIdentifier(it.issuer.get()), issuerKeyIdentifier))
                .findFirst()
                .map(it -> it.credentials.get());
    }

    /** The credentials to use when nobody asked for an issuer. */
    public EuiccCredentials preferred() {
        return all.get(0).credentials.get();
    }

    private static byte[] keyIdentifier(Certificate issuer) {
        return issuer.subjectKeyIdentifier().orElse(new byte[0]);
    }

    /** A value made once; two threads may make it twice, and make the same. */
    private static final class Kept implements Supplier<EuiccCredentials> {

        private final Supplier<EuiccCredentials> make;
        private volatile Optional<EuiccCredentials> made = Optional.empty();

        Kept(Supplier<EuiccCredentials> make) {
            this.make = make;
        }

        @Override
        public EuiccCredentials get() {
            if (made.isEmpty()) {
                made = Optional.of(make.get());
            }
            return made.orElseThrow();
        }
    }
}
