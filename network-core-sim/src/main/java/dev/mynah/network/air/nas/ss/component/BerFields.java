package dev.mynah.network.air.nas.ss.component;

import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.Octets;
import java.util.List;
import java.util.Optional;

/**
 * The elements of a sequence, asked for one after the other in the order of its definition. What the definition doesn't
 * have, an extension, is passed over.
 */
final class BerFields {

    private final OctetReader in;
    private final List<BerElement> elements;
    private int next;

    private BerFields(OctetReader in, List<BerElement> elements) {
        this.in = in;
        this.elements = elements;
    }

    /** Reads a sequence, whatever its tag. */
    static BerFields of(OctetReader in) {
        BerElement sequence = BerElement.read(in);
        return new BerFields(in, sequence.inside());
    }

    static BerFields of(BerElement sequence, OctetReader in) {
        return new BerFields(in, sequence.inside());
    }

    /** The next element with one of these tags, if it is in what is left. */
    Optional<BerElement> optional(int... tags) {
        for (int i = next; i < elements.size(); i++) {
            for (int tag : tags) {
                if (elements.get(i).tag() == tag) {
                    next = i + 1;
                    return Optional.of(elements.get(i));
                }
            }
        }
        return Optional.empty();
    }

    /** The next element, which must have this tag. */
    Octets mandatory(int tag) {
        if (next < elements.size() && elements.get(next).tag() == tag) {
            return elements.get(next++).content();
        }
        throw in.malformed("no element %02X".formatted(tag));
    }

    /** The next element, which must be one octet. */
    int mandatoryOctet(int tag) {
        Octets content = mandatory(tag);
        if (content.length() != 1) {
            throw in.malformed("element %02X of %d octets".formatted(tag, content.length()));
        }
        return content.at(0);
    }

    /** An element of one octet, if it is there. */
    Optional<Integer> octet(int tag) {
        return optional(tag).map(element -> {
            if (element.content().length() != 1) {
                throw in.malformed("element %02X of %d octets"
                        .formatted(tag, element.content().length()));
            }
            return element.content().at(0);
        });
    }

    /** A number, if it is there. */
    Optional<Integer> number(int tag) {
        return optional(tag).map(element -> element.number(in));
    }

    OctetReader reader() {
        return in;
    }
}
