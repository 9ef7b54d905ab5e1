package dev.mynah.euicc.saip;

import dev.mynah.euicc.saip.element.ElementCodec;
import dev.mynah.euicc.saip.element.ProfileElement;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** Whole profile packages: elements one after the other. */
public final class ProfilePackage {

    private ProfilePackage() {}

    /** The elements as octets. */
    public static byte[] encode(List<ProfileElement> elements) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        elements.forEach(it -> out.writeBytes(ElementCodec.write(it).toBytes()));
        return out.toByteArray();
    }
}
