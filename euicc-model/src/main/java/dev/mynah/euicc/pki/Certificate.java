package dev.mynah.euicc.pki;

import dev.mynah.euicc.tlv.Tlv;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An X.509 certificate of SGP.22 4.5.2. Reading one says nothing about who made it: see {@link #issuedBy}.
 *
 * <p>Whether it has expired is for those who have a clock; a card has none.
 */
public final class Certificate {

    private static final int DIGITAL_SIGNATURE = 0;

    private static final byte[] VERSION_3 = {2};
    private static final ObjectIdentifier EC_PUBLIC_KEY = new ObjectIdentifier("1.2.840.10045.2.1");
    static final ObjectIdentifier ECDSA_WITH_SHA256 = new ObjectIdentifier("1.2.840.10045.4.3.2");

    private final Tlv tlv;
    private final DistinguishedName issuer;
    private final Validity validity;
    private final DistinguishedName subject;
    private final Optional<EcPublicKey> publicKey;
    private final CertificateExtensions extensions;
    private final byte[] signature;

    private Certificate(
            Tlv tlv,
            DistinguishedName issuer,
            Validity validity,
            DistinguishedName subject,
            Optional<EcPublicKey> publicKey,
            CertificateExtensions extensions,
            byte[] signature) {
        this.tlv = tlv;
        this.issuer = issuer;
        this.validity = validity;
        this.subject = subject;
        this.publicKey = publicKey;
        this.extensions = extensions;
        this.signature = signature;
    }

    /** Reads the DER form; empty for what is no certificate of version 3 signed with ECDSA and SHA-256. */
    public static Optional<Certificate> parse(byte[] der) {
        return Tlv.parse(der) instanceof Tlv tlv ? of(tlv) : Optional.empty();
    }

    /** The certificate that a data object is. */
    public static Optional<Certificate> of(Tlv tlv) {
        if (tlv.tag() != 0x30 || tlv.children().size() != 3) {
            return Optional.empty();
        }
        List<Tlv> fields = tlv.children().get(0).children();
        boolean version3 = fields.size() >= 8
                && fields.get(0).tag() == 0xA0
                && fields.get(0)
                        .bytes(0x02)
                        .filter(it -> Arrays.equals(it, VERSION_3))
                        .isPresent()
                && fields.get(1).tag() == 0x02
                && isEcdsa(fields.get(2))
                && Arrays.equals(fields.get(2).toBytes(), tlv.children().get(1).toBytes());
        if (!version3 || !hasKeyOfAnyKind(fields.get(6))) {
            return Optional.empty();
        }
        Optional<Curve> curve = curve(fields.get(6));
        Optional<EcPublicKey> key = curve.flatMap(it -> key(it, fields.get(6)));
        if (curve.isPresent() && key.isEmpty()) {
            return Optional.empty();
        }
        Optional<Tlv> extensions = tlv.children().get(0).child(0xA3).flatMap(it -> it.child(0x30));
        return DistinguishedName.parse(fields.get(3))
                .flatMap(issuer -> Validity.parse(fields.get(4))
                        .flatMap(validity -> DistinguishedName.parse(fields.get(5))
                                .flatMap(subject -> extensions
                                        .flatMap(CertificateExtensions::parse)
                                        .flatMap(known -> bitString(
                                                        tlv.children().get(2))
                                                .map(signature -> new Certificate(
                                                        tlv, issuer, validity, subject, key, known, signature))))));
    }

    private static boolean isEcdsa(Tlv algorithm) {
        return algorithm.bytes(0x06).flatMap(ObjectIdentifier::parse).equals(Optional.of(ECDSA_WITH_SHA256));
    }

    private static boolean hasKeyOfAnyKind(Tlv keyInfo) {
        return keyInfo.tag() == 0x30
                && keyInfo.children().size() == 2
                && bitString(keyInfo.children().get(1)).isPresent();
    }

    private static Optional<Curve> curve(Tlv keyInfo) {
        List<Tlv> algorithm = keyInfo.children().get(0).children();
        boolean onCurve = algorithm.size() == 2
                && keyInfo.children()
                        .get(0)
                        .bytes(0x06)
                        .flatMap(ObjectIdentifier::parse)
                        .equals(Optional.of(EC_PUBLIC_KEY));
        return onCurve && algorithm.get(1) instanceof Tlv.Primitive name && name.tag() == 0x06
                ? ObjectIdentifier.parse(name.value()).flatMap(Curve::of)
                : Optional.empty();
    }

    private static Optional<EcPublicKey> key(Curve curve, Tlv keyInfo) {
        return bitString(keyInfo.children().get(1)).flatMap(it -> EcPublicKey.parse(curve, it));
    }

    /** The bytes of a BIT STRING of whole bytes. */
    private static Optional<byte[]> bitString(Tlv tlv) {
        return tlv instanceof Tlv.Primitive bits && bits.tag() == 0x03 && bits.length() > 1 && bits.value()[0] == 0
                ? Optional.of(Arrays.copyOfRange(bits.value(), 1, bits.length()))
                : Optional.empty();
    }

    static Tlv publicKeyInfo(EcPublicKey key) {
        return Tlv.of(0x30, algorithm(key.curve()), bitString(key.toBytes()));
    }

    static Tlv algorithm(Curve curve) {
        return Tlv.of(
                0x30,
                Tlv.of(0x06, EC_PUBLIC_KEY.toBytes()),
                Tlv.of(0x06, curve.oid().toBytes()));
    }

    /** A BIT STRING of whole bytes. */
    static Tlv bitString(byte[] bytes) {
        byte[] bits = new byte[1 + bytes.length];
        System.arraycopy(bytes, 0, bits, 1, bytes.length);
        return Tlv.of(0x03, bits);
    }

    /** The whole certificate. */
    public Tlv toTlv() {
        return tlv;
    }

    /** The whole certificate as DER. */
    public byte[] toBytes() {
        return tlv.toBytes();
    }

    /** Whom it is about. */
    public DistinguishedName subject() {
        return subject;
    }

    /** From when until when it is good. */
    public Validity validity() {
        return validity;
    }

    /** The subject's key; none when it is of a kind or on a curve we can't use. */
    public Optional<EcPublicKey> publicKey() {
        return publicKey;
    }

    /** What the subject's key is called by. */
    public Optional<byte[]> subjectKeyIdentifier() {
        return extensions.subjectKey();
    }

    /** Whether this is one of its roles. */
    public boolean hasRole(CertificateRole role) {
        return extensions.roles().contains(role);
    }

    /** The identifier its subject is registered with. */
    public Optional<ObjectIdentifier> registeredId() {
        return extensions.registeredId();
    }

    /** Whether its key may sign what is not a certificate. */
    public boolean mayAuthenticate() {
        return extensions.usage(DIGITAL_SIGNATURE);
    }

    /** Whether the names agree and the issuer, who may sign certificates, signed this one. */
    public boolean issuedBy(Certificate authority) {
        // Who signs for himself may leave it out (RFC 5280 4.2.1.1).
        Optional<byte[]> named =
                extensions.authorityKey().or(() -> equals(authority) ? extensions.subjectKey() : Optional.empty());
        boolean keysAgree = named.flatMap(
                        mine -> authority.extensions.subjectKey().map(it -> Arrays.equals(mine, it)))
                .orElse(false);
        return issuer.equals(authority.subject)
                && keysAgree
                && authority.extensions.maySignCertificates()
                && authority
                        .publicKey
                        .filter(it -> it.verifiesDer(tlv.children().get(0).toBytes(), signature))
                        .isPresent();
    }

    /**
     * Whether an EUM's certificate allows this as the name of an eUICC: the same organization, and an EID that begins as its
     * name constraint says (SGP.22 4.5.2.1.0.2).
     */
    public boolean permits(DistinguishedName euicc) {
        return extensions.permittedNames().stream()
                .anyMatch(it -> it.organization().equals(euicc.organization())
                        && euicc.serialNumber()
                                .filter(eid -> eid.startsWith(it.serialNumber().orElse("none")))
                                .isPresent());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Certificate certificate && Arrays.equals(toBytes(), certificate.toBytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(signature);
    }

    @Override
    public String toString() {
        return "certificate of " + subject;
    }
}
