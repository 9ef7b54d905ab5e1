package dev.mynah.euicc.saip.element;

import dev.mynah.euicc.saip.schema.BadElement;
import dev.mynah.euicc.saip.schema.PeStatus;
import dev.mynah.euicc.saip.schema.Value;
import dev.mynah.euicc.tlv.Tlv;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a profile can ask of a card (ServicesList): one NULL for each, tagged with its place in the list. */
public final class MandatoryServices {

    /** The names in the order of the type. */
    public static final List<String> NAMES = List.of(
            "contactless",
            "usim",
            "isim",
            "csim",
            "milenage",
            "tuak128",
            "cave",
            "gba-usim",
            "gba-isim",
            "mbms",
            "eap",
            "javacard",
            "multos",
            "multiple-usim",
            "multiple-isim",
            "multiple-csim",
            "tuak256",
            "usim-test-algorithm",
            "ber-tlv",
            "dfLink",
            "cat-tp",
            "get-identity",
            "profile-a-x25519",
            "profile-b-p256",
            "suciCalculatorApi",
            "dns-resolution",
            "scp11ac",
            "scp11c-authorization-mechanism",
            "s16mode",
            "eaka",
            "iotminimal");

    static final Value<Set<String>> LAYOUT = new Value<>() {
        @Override
        public Set<String> read(Tlv object) throws BadElement {
            Set<String> services = new LinkedHashSet<>();
            for (Tlv child : object.children()) {
                services.add(name(child));
            }
            return Set.copyOf(services);
        }

        @Override
        public Tlv write(int tag, Set<String> value) {
            List<Tlv> members = new ArrayList<>();
            for (int i = 0; i < NAMES.size(); i++) {
                if (value.contains(NAMES.get(i))) {
                    members.add(Tlv.of(0x80 | i, new byte[0]));
                }
            }
            return Tlv.of(tag, members);
        }
    };

    private MandatoryServices() {}

    /** A service that came after this version of the format is called by its number, and no card has it. */
    private static String name(Tlv child) throws BadElement {
        int number = child.tag() < 0x100 ? child.tag() & 0x1F : child.tag() & 0x7F;
        boolean primitive = (child.tag() & 0xE0) == 0x80 || child.tag() >>> 8 == 0x9F;
        if (child.length() != 0 || !primitive) {
            throw new BadElement(PeStatus.Code.INVALID_REQUEST_FORMAT, "%X is no service".formatted(child.tag()));
        }
        return number < NAMES.size() ? NAMES.get(number) : "service " + number;
    }
}
