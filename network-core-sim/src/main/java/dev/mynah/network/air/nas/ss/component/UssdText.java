package dev.mynah.network.air.nas.ss.component;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.text.CbsCodingScheme;
import java.util.List;
import java.util.Optional;

/**
 * Text of an unstructured service, both ways. TS 29.002 17.7.4, USSD-Arg and USSD-Res.
 *
 * @param coding the data coding scheme, TS 23.038 5
 * @param string as it is coded, at most 160 octets
 */
public record UssdText(int coding, Octets string) {

    private static final int MOST_OCTETS = 160;

    /** Refuses what is too long to be sent. */
    public UssdText {
        if (string.length() > MOST_OCTETS) {
            throw new IllegalArgumentException("USSD string of " + string.length() + " octets");
        }
    }

    /** In seven bits where the characters allow that, otherwise in UCS2; what is too long for one string is cut off. */
    public static UssdText of(String text) {
        CbsCodingScheme coding = CbsCodingScheme.forUssd(text);
        return new UssdText(coding.value(), Octets.of(coding.encode(coding.fitting(text, MOST_OCTETS))));
    }

    /** Whether nothing of a text is cut off. */
    public static boolean fits(String text) {
        return text.length() <= MOST_OCTETS * 8 / 7
                && CbsCodingScheme.forUssd(text).fitting(text, MOST_OCTETS).equals(text);
    }

    /** The text; empty when it is in no alphabet known here. */
    public Optional<String> text() {
        return new CbsCodingScheme(coding).decode(string.toByteArray());
    }

    /** Reads one. Never throws. */
    public static Decoded<UssdText> decode(Octets argument) {
        return argument.decode(UssdText::read);
    }

    private static UssdText read(OctetReader in) {
        BerFields fields = BerFields.of(in);
        int coding = fields.mandatoryOctet(BerElement.OCTET_STRING);
        return coded(coding, fields.mandatory(BerElement.OCTET_STRING), in);
    }

    static UssdText coded(int coding, Octets string, OctetReader in) {
        if (string.length() > MOST_OCTETS) {
            throw in.malformed("USSD string of " + string.length() + " octets");
        }
        return new UssdText(coding, string);
    }

    /** Its octets. */
    public Octets encode() {
        return BerElement.holding(
                        BerElement.SEQUENCE,
                        List.of(
                                Optional.of(BerElement.of(BerElement.OCTET_STRING, coding)),
                                Optional.of(new BerElement(BerElement.OCTET_STRING, string))))
                .encode();
    }
}
