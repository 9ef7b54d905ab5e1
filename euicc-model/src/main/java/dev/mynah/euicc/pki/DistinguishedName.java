package dev.mynah.euicc.pki;

import dev.mynah.euicc.tlv.Der;
import dev.mynah.euicc.tlv.Tlv;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The name of a certificate's subject or issuer (RFC 5280 4.1.2.4). Two names are one when their bytes are. */
public final class DistinguishedName {

    /** Attributes that matter here (X.520). */
    static final ObjectIdentifier COMMON_NAME = new ObjectIdentifier("2.5.4.3");

    static final ObjectIdentifier SERIAL_NUMBER = new ObjectIdentifier("2.5.4.5");
    static final ObjectIdentifier COUNTRY = new ObjectIdentifier("2.5.4.6");
    static final ObjectIdentifier ORGANIZATION = new ObjectIdentifier("2.5.4.10");
    static final ObjectIdentifier UNIT = new ObjectIdentifier("2.5.4.11");

    private static final int PRINTABLE = 0x13;
    private static final int UTF8 = 0x0C;

    private final Tlv sequence;

    private DistinguishedName(Tlv sequence) {
        this.sequence = sequence;
    }

    static Optional<DistinguishedName> parse(Tlv tlv) {
        return tlv.tag() == 0x30 && tlv.children().stream().allMatch(it -> it.tag() == 0x31)
                ? Optional.of(new DistinguishedName(tlv))
                : Optional.empty();
    }

    /** A name without attributes, to begin one. */
    static DistinguishedName empty() {
        return new DistinguishedName(Tlv.of(0x30, List.of()));
    }

    /** The name with one more attribute at its end. */
    DistinguishedName with(ObjectIdentifier attribute, String text) {
        boolean printable = attribute.equals(COUNTRY) || attribute.equals(SERIAL_NUMBER);
        Tlv value = Tlv.of(printable ? PRINTABLE : UTF8, Der.utf8(text));
        List<Tlv> sets = new ArrayList<>(sequence.children());
        sets.add(Tlv.of(0x31, Tlv.of(0x30, Tlv.of(0x06, attribute.toBytes()), value)));
        return new DistinguishedName(Tlv.of(0x30, sets));
    }

    public Optional<String> organization() {
        return text(ORGANIZATION);
    }

    /** The serial number: in an eUICC's certificate the EID, in an EUM's name constraint how EIDs begin. */
    public Optional<String> serialNumber() {
        return text(SERIAL_NUMBER);
    }

    public Optional<String> commonName() {
        return text(COMMON_NAME);
    }

    private Optional<String> text(ObjectIdentifier oid) {
        byte[] wanted = oid.toBytes();
        return sequence.children().stream()
                .flatMap(set -> set.children().stream())
                .filter(it -> it.children().size() == 2
                        && it.bytes(0x06)
                                .filter(id -> Arrays.equals(id, wanted))
                                .isPresent())
                .map(it -> it.children().get(1))
                .filter(it -> it.tag() == PRINTABLE || it.tag() == UTF8)
                .findFirst()
                .flatMap(it -> Der.toText(((Tlv.Primitive) it).value()));
    }

    Tlv toTlv() {
        return sequence;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DistinguishedName name && Arrays.equals(sequence.toBytes(), name.sequence.toBytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sequence.toBytes());
    }

    @Override
    public String toString() {
        return commonName().or(this::organization).orElse("without a name");
    }
}
