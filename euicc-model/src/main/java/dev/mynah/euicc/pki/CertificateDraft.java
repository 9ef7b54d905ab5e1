package dev.mynah.euicc.pki;

import dev.mynah.euicc.tlv.Der;
import dev.mynah.euicc.tlv.Tlv;
import java.util.ArrayList;
import java.util.List;

/** A certificate about to be signed: extensions are added in the order they are to stand in. */
final class CertificateDraft {

    private static final ObjectIdentifier SERVER_AUTHENTICATION = new ObjectIdentifier("1.3.6.1.5.5.7.3.1");
    private static final ObjectIdentifier CLIENT_AUTHENTICATION = new ObjectIdentifier("1.3.6.1.5.5.7.3.2");

    private final DistinguishedName subject;
    private final EcPublicKey key;
    private final Validity validity;
    private final byte[] serialNumber;
    private final List<Tlv> extensions = new ArrayList<>();

    /**
     * Begins one.
     *
     * @param serialNumber up to 20 bytes, the first bit 0
     */
    CertificateDraft(DistinguishedName subject, EcPublicKey key, Validity validity, byte[] serialNumber) {
        this.subject = subject;
        this.key = key;
        this.validity = validity;
        this.serialNumber = serialNumber;
    }

    /** Says by which identifiers to call the issuer's key and this one. */
    CertificateDraft keyIdentifiers(EcPublicKey issuer) {
        add(CertificateExtensions.AUTHORITY_KEY, false, Tlv.of(0x30, Tlv.of(0x80, issuer.keyIdentifier())));
        return add(CertificateExtensions.SUBJECT_KEY, false, Tlv.of(0x04, key.keyIdentifier()));
    }

    CertificateDraft usage(int... bits) {
        return add(CertificateExtensions.KEY_USAGE, true, Tlv.of(0x03, Der.namedBits(bits)));
    }

    CertificateDraft role(CertificateRole role) {
        Tlv policy = Tlv.of(0x30, Tlv.of(0x06, role.oid().toBytes()));
        return add(CertificateExtensions.POLICIES, true, Tlv.of(0x30, policy));
    }

    /** An authority that has only end entities below it, or any depth. */
    CertificateDraft authority(boolean onlyEndEntities) {
        List<Tlv> constraints = new ArrayList<>(List.of(Tlv.of(0x01, new byte[] {-1})));
        if (onlyEndEntities) {
            constraints.add(Tlv.of(0x02, Der.integer(0)));
        }
        return add(CertificateExtensions.BASIC_CONSTRAINTS, true, Tlv.of(0x30, constraints));
    }

    CertificateDraft registeredId(ObjectIdentifier id) {
        return add(CertificateExtensions.ALTERNATIVE_NAME, false, Tlv.of(0x30, Tlv.of(0x88, id.toBytes())));
    }

    /** For TLS: both ends may use it, at this host. */
    CertificateDraft host(String name, ObjectIdentifier registeredId) {
        Tlv usages = Tlv.of(
                0x30, Tlv.of(0x06, SERVER_AUTHENTICATION.toBytes()), Tlv.of(0x06, CLIENT_AUTHENTICATION.toBytes()));
        add(CertificateExtensions.EXTENDED_USAGE, true, usages);
        Tlv names = Tlv.of(0x30, Tlv.of(0x82, Der.utf8(name)), Tlv.of(0x88, registeredId.toBytes()));
        return add(CertificateExtensions.ALTERNATIVE_NAME, false, names);
    }

    CertificateDraft permits(DistinguishedName name) {
        Tlv subtree = Tlv.of(0x30, Tlv.of(0xA4, name.toTlv()));
        return add(CertificateExtensions.NAME_CONSTRAINTS, true, Tlv.of(0x30, Tlv.of(0xA0, subtree)));
    }

    /** Where it is said whether the certificate is still good. */
    CertificateDraft revokedAt(String uri) {
        Tlv point = Tlv.of(0x30, Tlv.of(0xA0, Tlv.of(0xA0, Tlv.of(0x86, Der.utf8(uri)))));
        return add(CertificateExtensions.CRL_POINTS, false, Tlv.of(0x30, point));
    }

    private CertificateDraft add(ObjectIdentifier id, boolean critical, Tlv value) {
        List<Tlv> extension = new ArrayList<>(List.of(Tlv.of(0x06, id.toBytes())));
        if (critical) {
            extension.add(Tlv.of(0x01, new byte[] {-1}));
        }
        extension.add(Tlv.of(0x04, value.toBytes()));
        extensions.add(Tlv.of(0x30, extension));
        return this;
    }

    Certificate signedBy(DistinguishedName issuer, EcKeyPair issuerKey) {
        Tlv algorithm = Tlv.of(0x30, Tlv.of(0x06, Certificate.ECDSA_WITH_SHA256.toBytes()));
        Tlv signed = Tlv.of(
                0x30,
                Tlv.of(0xA0, Tlv.of(0x02, Der.integer(2))),
                Tlv.of(0x02, serialNumber),
                algorithm,
                issuer.toTlv(),
                validity.toTlv(),
                subject.toTlv(),
                Certificate.publicKeyInfo(key),
                Tlv.of(0xA3, Tlv.of(0x30, extensions)));
        byte[] signature = issuerKey.signDer(signed.toBytes());
        return Certificate.of(Tlv.of(0x30, signed, algorithm, Certificate.bitString(signature)))
                .orElseThrow(() -> new IllegalStateException("what was signed is no certificate"));
    }
}
