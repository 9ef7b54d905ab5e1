package dev.mynah.euicc.pki;

import static dev.mynah.euicc.pki.DistinguishedName.COMMON_NAME;
import static dev.mynah.euicc.pki.DistinguishedName.COUNTRY;
import static dev.mynah.euicc.pki.DistinguishedName.ORGANIZATION;
import static dev.mynah.euicc.pki.DistinguishedName.SERIAL_NUMBER;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * A certificate issuer for tests, with makers of eUICCs and servers below it (SGP.22 4.5.2, the layout of SGP.26 variant O). The
 * same seed and validity give the same keys and certificates, so two parts of a testbed trust each other without exchanging
 * anything; whoever knows the seed knows every private key.
 *
 * <p>Keys are made when they are first asked for and kept. May be shared between threads.
 */
public final class TestPki {

    /** The seed of a testbed that names none. */
    public static final long USUAL_SEED = 1;

    private static final ObjectIdentifier CI_ID = new ObjectIdentifier("2.999.1");
    private static final ObjectIdentifier EUM_ID = new ObjectIdentifier("2.999.5");
    private static final String CRL = "http://ci.mynah.example/CRL-B.crl";
    private static final String OPERATOR = "Mynah";
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int KEY_CERT_SIGN = 5;
    private static final int CRL_SIGN = 6;

    // Digits of an EID that name the EUM (SGP.29).
    private static final int EIN_DIGITS = 8;

    private final byte[] seed;
    private final Validity validity;
    // Whoever comes second makes the same and throws it away.
    private final Map<String, CertifiedKey> made = new ConcurrentHashMap<>();

    private TestPki(byte[] seed, Validity validity) {
        this.seed = seed;
        this.validity = validity;
    }

    /** The one that grows from a seed. */
    public static TestPki of(String seed, Validity validity) {
        return new TestPki(seed.getBytes(StandardCharsets.UTF_8), validity);
    }

    /** The one all parts of a testbed with this seed trust. */
    public static TestPki ofTestbed(long seed) {
        return of("testbed/" + seed);
    }

    /** The one that grows from a seed, good from 2024 to 2055. */
    public static TestPki of(String seed) {
        return of(seed, new Validity(Instant.parse("2024-01-01T00:00:00Z"), Instant.parse("2055-12-31T23:59:59Z")));
    }

    /** The issuer, signed by itself. */
    public CertifiedKey issuer(Curve curve) {
        return keep("ci/" + curve, () -> {
            EcKeyPair key = key("ci/" + curve, curve);
            DistinguishedName name = DistinguishedName.empty()
                    .with(COMMON_NAME, "Mynah Test CI")
                    .with(DistinguishedName.UNIT, "TESTCERT")
                    .with(ORGANIZATION, OPERATOR)
                    .with(COUNTRY, "ZZ");
            Certificate certificate = draft(name, key, "ci/" + curve)
                    .keyIdentifiers(key.publicKey())
                    .usage(KEY_CERT_SIGN, CRL_SIGN)
                    .role(CertificateRole.CI)
                    .authority(false)
                    .registeredId(CI_ID)
                    .revokedAt(CRL)
                    .signedBy(name, key);
            return new CertifiedKey(certificate, key);
        });
    }

    /** The maker of eUICCs whose EIDs begin with these 8 digits. */
    public CertifiedKey eum(Curve curve, String ein) {
        String label = "eum/" + curve + "/" + ein;
        return keep(label, () -> {
            EcKeyPair key = key(label, curve);
            DistinguishedName permitted =
                    DistinguishedName.empty().with(ORGANIZATION, OPERATOR).with(SERIAL_NUMBER, ein);
            DistinguishedName name = DistinguishedName.empty()
                    .with(COUNTRY, "ZZ")
                    .with(ORGANIZATION, OPERATOR)
                    .with(COMMON_NAME, "Mynah Test EUM " + ein);
            CertificateDraft draft = draft(name, key, label)
                    .keyIdentifiers(issuer(curve).keyPair().publicKey())
                    .usage(KEY_CERT_SIGN)
                    .role(CertificateRole.EUM)
                    .authority(true)
                    .registeredId(EUM_ID)
                    .permits(permitted)
                    .revokedAt(CRL);
            return new CertifiedKey(signed(draft, issuer(curve)), key);
        });
    }

    /** What the eUICC with this EID is made with. */
    public EuiccCredentials euicc(Curve curve, String eid) {
        return euicc(curve, eid, eid.substring(0, EIN_DIGITS));
    }

    /** What an eUICC is made with by the maker for these 8 digits, whether its EID begins with them or not. */
    EuiccCredentials euicc(Curve curve, String eid, String ein) {
        String label = "euicc/" + curve + "/" + ein + "/" + eid;
        CertifiedKey maker = eum(curve, ein);
        EcKeyPair key = key(label, curve);
        DistinguishedName name = DistinguishedName.empty()
                .with(COUNTRY, "ZZ")
                .with(ORGANIZATION, OPERATOR)
                .with(SERIAL_NUMBER, eid)
                .with(COMMON_NAME, "Mynah Test eUICC");
        CertificateDraft draft = draft(name, key, label)
                .keyIdentifiers(maker.keyPair().publicKey())
                .usage(DIGITAL_SIGNATURE)
                .role(CertificateRole.EUICC);
        return new EuiccCredentials(
                issuer(curve).certificate(), maker.certificate(), new CertifiedKey(signed(draft, maker), key));
    }

    /**
     * A server: one of the DP and DS roles.
     *
     * @param id what it is registered with; the same for all certificates of one server
     * @param host its name in the network, for TLS
     */
    public CertifiedKey server(Curve curve, CertificateRole role, ObjectIdentifier id, String host) {
        String label = "server/" + role + "/" + curve + "/" + id + "/" + host;
        return keep(label, () -> {
            boolean tls = role == CertificateRole.DP_TLS || role == CertificateRole.DS_TLS;
            EcKeyPair key = key(label, curve);
            DistinguishedName name = DistinguishedName.empty()
                    .with(ORGANIZATION, OPERATOR)
                    .with(COMMON_NAME, tls ? host : "Mynah " + role);
            CertificateDraft draft = draft(name, key, label)
                    .keyIdentifiers(issuer(curve).keyPair().publicKey())
                    .usage(DIGITAL_SIGNATURE)
                    .role(role);
            draft = (tls ? draft.host(host, id) : draft.registeredId(id)).revokedAt(CRL);
            return new CertifiedKey(signed(draft, issuer(curve)), key);
        });
    }

    private CertifiedKey keep(String label, Supplier<CertifiedKey> make) {
        CertifiedKey known = made.get(label);
        if (known != null) {
            return known;
        }
        CertifiedKey fresh = make.get();
        made.put(label, fresh);
        return fresh;
    }

    private static Certificate signed(CertificateDraft draft, CertifiedKey by) {
        return draft.signedBy(by.certificate().subject(), by.keyPair());
    }

    private CertificateDraft draft(DistinguishedName name, EcKeyPair key, String label) {
        byte[] serial = Arrays.copyOf(grown("serial/" + label), 16);
        // Positive, and never shorter than it looks.
        serial[0] = (byte) ((serial[0] & 0x3F) | 0x40);
        return new CertificateDraft(name, key.publicKey(), validity, serial);
    }

    private EcKeyPair key(String label, Curve curve) {
        // 64 bytes, so that the remainder is as good as uniform.
        byte[] number = Arrays.copyOf(grown("key/1/" + label), 64);
        System.arraycopy(grown("key/2/" + label), 0, number, 32, 32);
        return EcKeyPair.derived(curve, number);
    }

    private byte[] grown(String label) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(EcPublicKey.digest("SHA-256", seed));
        bytes.writeBytes(label.getBytes(StandardCharsets.UTF_8));
        return EcPublicKey.digest("SHA-256", bytes.toByteArray());
    }

    /** Says nothing about the seed. */
    @Override
    public String toString() {
        return "TestPki[" + validity + "]";
    }
}
