package dev.mynah.network.gsup;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A GSUP message.
 *
 * @param imsi whom it is about, digits
 * @param elements all others, in their order
 */
public record GsupMessage(GsupMessageType type, String imsi, List<GsupElement> elements) {

    /** Keeps a copy. */
    public GsupMessage {
        elements = List.copyOf(elements);
    }

    /** A message of these elements. */
    public static GsupMessage of(GsupMessageType type, String imsi, GsupElement... elements) {
        return new GsupMessage(type, imsi, List.of(elements));
    }

    /** Refuses this request with a GMM cause (TS 24.008 10.5.5.14). */
    public GsupMessage refused(int cause) {
        return of(type.error(), imsi, GsupElement.of(GsupElement.CAUSE, cause));
    }

    /** Answers this request. */
    public GsupMessage answered(GsupElement... with) {
        return of(type.result(), imsi, with);
    }

    /** The value of the first element with this tag. */
    public Optional<Octets> first(int tag) {
        return elements.stream().filter(it -> it.tag() == tag).findFirst().map(GsupElement::value);
    }

    /** What the elements with this tag hold, one list for each. */
    public Decoded<List<List<GsupElement>>> inside(int tag) {
        List<List<GsupElement>> all = new ArrayList<>();
        for (GsupElement element : elements) {
            if (element.tag() == tag) {
                Decoded<List<GsupElement>> read = element.value().decode(GsupElement::readAll);
                if (read.fault().isPresent()) {
                    return Decoded.invalid(read.fault().get());
                }
                all.add(read.orElseThrow());
            }
        }
        return Decoded.valid(all);
    }

    /** Reads one. The IMSI must be there. */
    public static Decoded<GsupMessage> decode(Octets octets) {
        return octets.decode(GsupMessage::read);
    }

    private static GsupMessage read(OctetReader in) {
        int value = in.octet();
        GsupMessageType type =
                GsupMessageType.of(value).orElseThrow(() -> in.malformed("GSUP message %02X".formatted(value)));
        List<GsupElement> elements = GsupElement.readAll(in);
        GsupElement imsi = elements.stream()
                .filter(it -> it.tag() == GsupElement.IMSI)
                .findFirst()
                .orElseThrow(() -> in.malformed("no IMSI"));
        return new GsupMessage(
                type,
                TelephonyBcd.digits(imsi.value())
                        .filter(it -> it.matches("[0-9]{5,15}"))
                        .orElseThrow(() -> in.malformed("IMSI of other than 5 to 15 digits")),
                elements.stream().filter(it -> it.tag() != GsupElement.IMSI).toList());
    }

    public Octets encode() {
        OctetWriter out = new OctetWriter().octet(type.value());
        new GsupElement(GsupElement.IMSI, TelephonyBcd.of(imsi)).write(out);
        elements.forEach(it -> it.write(out));
        return out.toOctets();
    }
}
