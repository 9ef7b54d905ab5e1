package dev.mynah.euicc.pki;

import dev.mynah.euicc.tlv.Der;
import dev.mynah.euicc.tlv.Tlv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The extensions of a certificate that a card understands (SGP.22 4.5.2.1, RFC 5280 4.2.1). */
final class CertificateExtensions {

    static final ObjectIdentifier SUBJECT_KEY = new ObjectIdentifier("2.5.29.14");
    static final ObjectIdentifier KEY_USAGE = new ObjectIdentifier("2.5.29.15");
    static final ObjectIdentifier ALTERNATIVE_NAME = new ObjectIdentifier("2.5.29.17");
    static final ObjectIdentifier BASIC_CONSTRAINTS = new ObjectIdentifier("2.5.29.19");
    static final ObjectIdentifier NAME_CONSTRAINTS = new ObjectIdentifier("2.5.29.30");
    static final ObjectIdentifier CRL_POINTS = new ObjectIdentifier("2.5.29.31");
    static final ObjectIdentifier POLICIES = new ObjectIdentifier("2.5.29.32");
    static final ObjectIdentifier AUTHORITY_KEY = new ObjectIdentifier("2.5.29.35");
    static final ObjectIdentifier EXTENDED_USAGE = new ObjectIdentifier("2.5.29.37");

    private static final Set<ObjectIdentifier> UNDERSTOOD = Set.of(
            SUBJECT_KEY,
            KEY_USAGE,
            ALTERNATIVE_NAME,
            BASIC_CONSTRAINTS,
            NAME_CONSTRAINTS,
            CRL_POINTS,
            POLICIES,
            AUTHORITY_KEY,
            EXTENDED_USAGE);

    private static final int KEY_CERT_SIGN = 5;

    private final Map<ObjectIdentifier, Tlv> values;

    private CertificateExtensions(Map<ObjectIdentifier, Tlv> values) {
        this.values = values;
    }

    /** Reads {@code 30 { 30 { 06 id, [01 FF], 04 value } .. }}; empty when one is critical and not understood. */
    static Optional<CertificateExtensions> parse(Tlv sequence) {
        Map<ObjectIdentifier, Tlv> values = new HashMap<>();
        for (Tlv extension : sequence.children()) {
            Optional<ObjectIdentifier> id = extension.bytes(0x06).flatMap(ObjectIdentifier::parse);
            Optional<byte[]> value = extension.bytes(0x04);
            if (id.isEmpty() || value.isEmpty()) {
                return Optional.empty();
            }
            boolean critical = extension
                    .bytes(0x01)
                    .flatMap(Der::toBoolean)
                    .orElse(extension.child(0x01).isPresent());
            if (!UNDERSTOOD.contains(id.get())) {
                if (critical) {
                    return Optional.empty();
                }
            } else if (!(Tlv.parse(value.get()) instanceof Tlv parsed) || values.put(id.get(), parsed) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new CertificateExtensions(values));
    }

    private Optional<Tlv> value(ObjectIdentifier id) {
        return Optional.ofNullable(values.get(id));
    }

    private static Optional<byte[]> bytes(Tlv tlv) {
        return tlv instanceof Tlv.Primitive p ? Optional.of(p.value()) : Optional.empty();
    }

    Optional<byte[]> subjectKey() {
        return value(SUBJECT_KEY).flatMap(CertificateExtensions::bytes);
    }

    Optional<byte[]> authorityKey() {
        return value(AUTHORITY_KEY).flatMap(it -> it.bytes(0x80));
    }

    boolean maySignCertificates() {
        boolean authority = value(BASIC_CONSTRAINTS)
                .flatMap(it -> it.bytes(0x01))
                .flatMap(Der::toBoolean)
                .orElse(false);
        return authority && usage(KEY_CERT_SIGN);
    }

    /** Whether the key may be used so; a certificate that doesn't say allows nothing. */
    boolean usage(int bit) {
        return value(KEY_USAGE)
                .flatMap(CertificateExtensions::bytes)
                .filter(it -> Der.hasBit(it, bit))
                .isPresent();
    }

    /** The roles among the policies. */
    List<CertificateRole> roles() {
        List<CertificateRole> roles = new ArrayList<>();
        value(POLICIES).stream()
                .flatMap(it -> it.children().stream())
                .flatMap(it -> it.bytes(0x06).flatMap(ObjectIdentifier::parse).stream())
                .forEach(it -> CertificateRole.of(it).ifPresent(roles::add));
        return roles;
    }

    /** The registered identifier among the alternative names. */
    Optional<ObjectIdentifier> registeredId() {
        return value(ALTERNATIVE_NAME).flatMap(it -> it.bytes(0x88)).flatMap(ObjectIdentifier::parse);
    }

    /** The directory names under which an EUM may name eUICCs. */
    List<DistinguishedName> permittedNames() {
        return value(NAME_CONSTRAINTS).flatMap(it -> it.child(0xA0)).stream()
                .flatMap(it -> it.children().stream())
                .flatMap(it -> it.child(0xA4).stream())
                .flatMap(it -> it.children().stream())
                .flatMap(it -> DistinguishedName.parse(it).stream())
                .toList();
    }
}
