package dev.mynah.network.air.sms;

import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.text.NationalLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * TP-User-Data-Header: what comes before the text (TS 23.040 9.2.3.24).
 *
 * @param elements in their order; unknown ones are kept
 */
public record UserDataHeader(List<HeaderElement> elements) {

    /** No header. */
    public static final UserDataHeader NONE = new UserDataHeader(List.of());

    /** Keeps a copy. */
    public UserDataHeader {
        elements = List.copyOf(elements);
    }

    /** A header of these elements. */
    public static UserDataHeader of(HeaderElement... elements) {
        return new UserDataHeader(List.of(elements));
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return elements.isEmpty();
    }

    /** The last element of a kind: where one is repeated the last counts (TS 23.040 9.2.3.24). */
    public Optional<Octets> last(int identifier) {
        return elements.stream()
                .filter(it -> it.identifier() == identifier)
                .reduce((first, second) -> second)
                .map(HeaderElement::value);
    }

    /** Which part of a longer message this is; empty for a message of its own, and where the element makes no sense. */
    public Optional<Concatenation> concatenation() {
        Optional<Concatenation> wide = last(HeaderElement.CONCATENATION_16)
                .filter(it -> it.length() == 4)
                .map(it -> new Concatenation(it.at(0) << 8 | it.at(1), it.at(2), it.at(3), true));
        return wide.or(() -> last(HeaderElement.CONCATENATION_8)
                        .filter(it -> it.length() == 3)
                        .map(it -> new Concatenation(it.at(0), it.at(1), it.at(2), false)))
                .filter(it -> it.part() >= 1 && it.part() <= it.parts());
    }

    /** The language that replaces the basic table. */
    public NationalLanguage lockingShift() {
        return language(HeaderElement.NATIONAL_LOCKING_SHIFT);
    }

    /** The language that replaces the extension table. */
    public NationalLanguage singleShift() {
        return language(HeaderElement.NATIONAL_SINGLE_SHIFT);
    }

    private NationalLanguage language(int identifier) {
        return last(identifier)
                .filter(it -> it.length() == 1)
                .flatMap(it -> NationalLanguage.of(it.at(0)))
                .orElse(NationalLanguage.DEFAULT);
    }

    /** How many octets it takes, its length octet included; 0 for none. */
    int size() {
        return isEmpty()
                ? 0
                : 1 + elements.stream().mapToInt(it -> 2 + it.value().length()).sum();
    }

    static UserDataHeader read(OctetReader in) {
        OctetReader header = in.octets(in.octet()).reader();
        List<HeaderElement> elements = new ArrayList<>();
        while (header.hasMore()) {
            int identifier = header.octet();
            elements.add(new HeaderElement(identifier, header.octets(header.octet())));
        }
        return new UserDataHeader(elements);
    }

    void write(OctetWriter out) {
        if (!isEmpty()) {
            out.octet(size() - 1);
            elements.forEach(
                    it -> out.octet(it.identifier()).octet(it.value().length()).octets(it.value()));
        }
    }
}
