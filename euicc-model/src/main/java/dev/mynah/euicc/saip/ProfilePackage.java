package dev.mynah.euicc.saip;

import dev.mynah.euicc.profile.ProfileImage;
import dev.mynah.euicc.saip.element.ElementCodec;
import dev.mynah.euicc.saip.element.ProfileElement;
import dev.mynah.euicc.saip.schema.BadElement;
import dev.mynah.euicc.saip.schema.PeStatus;
import dev.mynah.euicc.tlv.Malformed;
import dev.mynah.euicc.tlv.Parsed;
import dev.mynah.euicc.tlv.Tlv;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whole profile packages: elements one after the other. */
public final class ProfilePackage {

    /** What a profile may take when nobody says less. */
    public static final long MOST_MEMORY = 0x100000;
    // A package that is kept was judged by the memory its card had then, which may have been more.
    private static final long ANY_CARD = 0x4000000;

    private ProfilePackage() {}

    /** The profile that a package which was taken before describes; empty when it is none that a card can have. */
    public static Optional<ProfileImage> decode(byte[] octets) {
        ProfileLoad load = new ProfileLoad(ANY_CARD);
        load.accept(octets);
        return load.finish() ? load.image() : Optional.empty();
    }

    /** The elements of a package. */
    public static List<ProfileElement> elements(byte[] octets) throws BadElement {
        List<ProfileElement> elements = new ArrayList<>();
        ElementStream stream = new ElementStream();
        stream.append(octets);
        for (Optional<Parsed> next = stream.next(); next.isPresent(); next = stream.next()) {
            if (next.get() instanceof Tlv object) {
                elements.add(ElementCodec.read(object));
            } else if (next.get() instanceof Malformed malformed) {
                throw new BadElement(PeStatus.Code.INVALID_REQUEST_FORMAT, malformed.reason());
            }
        }
        if (!stream.isEmpty()) {
            throw new BadElement(PeStatus.Code.INVALID_REQUEST_FORMAT, "the package stops inside of an element");
        }
        return elements;
    }

    /** The elements as octets. */
    public static byte[] encode(List<ProfileElement> elements) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        elements.forEach(it -> out.writeBytes(ElementCodec.write(it).toBytes()));
        return out.toByteArray();
    }
}
