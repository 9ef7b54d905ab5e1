package dev.mynah.network.air.cbs;

import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.DataCodingScheme.Alphabet;
import dev.mynah.network.air.text.SevenBitText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A whole message, as UTRAN, E-UTRAN and NR send it. TS 23.041 9.4.2.1, 9.4.2.2.5.
 *
 * @param pages the content of each, 1 to 15, of 82 octets
 */
public record BroadcastPages(SerialNumber serial, int identifier, BroadcastCoding coding, List<Octets> pages)
        implements BroadcastMessage {
    private static final int CBS_MESSAGE = 1;
    private static final int MOST = 15;
    private static final int SEPTETS = 93;
    private static final int CHARACTERS = 41;

    public BroadcastPages {
        if (identifier < 0 || identifier > 0xFFFF) {
            throw new IllegalArgumentException("identifier: " + identifier + " is not 0 to 65535");
        }
        if (pages.isEmpty() || pages.size() > MOST) {
            throw new IllegalArgumentException("text: takes " + pages.size() + " pages, not 1 to 15");
        }
        pages = List.copyOf(pages);
    }

    /** A text, in the seven-bit alphabet where that has all of its characters, else in UCS2. */
    public static BroadcastPages of(SerialNumber serial, int identifier, String text) {
        boolean septets = SevenBitText.encode(text).isPresent();
        List<Octets> pages = new ArrayList<>();
        int at = 0;
        do {
            int end = septets ? septetsFrom(text, at) : Math.min(at + CHARACTERS, text.length());
            pages.add(BroadcastPage.content(text.substring(at, end), septets ? Alphabet.GSM_7_BIT : Alphabet.UCS2));
            at = end;
        } while (at < text.length() && pages.size() <= MOST);
        return new BroadcastPages(
                serial, identifier, septets ? BroadcastCoding.UNSPECIFIED : BroadcastCoding.UCS2, pages);
    }

    private static int septetsFrom(String text, int from) {
        int codes = 0;
        int at = from;
        while (at < text.length()) {
            codes += SevenBitText.encode(text.substring(at, at + 1)).orElseThrow().length;
            if (codes > SEPTETS) {
                return at;
            }
            at++;
        }
        return at;
    }

    static BroadcastPages read(OctetReader in) {
        int type = in.octet();
        if (type != CBS_MESSAGE) {
            throw in.malformed("message type " + type);
        }
        int identifier = in.octet() << 8 | in.octet();
        SerialNumber serial = SerialNumber.of(in.octet() << 8 | in.octet());
        BroadcastCoding coding = new BroadcastCoding(in.octet());
        int count = in.octet();
        if (count < 1 || count > MOST) {
            throw in.malformed(count + " pages");
        }
        List<Octets> pages = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            byte[] content = in.octets(BroadcastPage.CONTENT).toByteArray();
            int used = Math.min(in.octet(), BroadcastPage.CONTENT);
            pages.add(Octets.of(Arrays.copyOf(Arrays.copyOf(content, used), BroadcastPage.CONTENT)));
        }
        return new BroadcastPages(serial, identifier, coding, pages);
    }

    @Override
    public void write(OctetWriter out) {
        out.octet(CBS_MESSAGE).octet(identifier >> 8).octet(identifier & 0xFF);
        out.octet(serial.value() >> 8).octet(serial.value() & 0xFF);
        out.octet(coding.value()).octet(pages.size());
        for (Octets page : pages) {
            out.octets(page).octet(page.length());
        }
    }

    /** The pages one by one, as GSM sends them. */
    public List<BroadcastPage> single() {
        List<BroadcastPage> single = new ArrayList<>(pages.size());
        for (int i = 0; i < pages.size(); i++) {
            single.add(new BroadcastPage(serial, identifier, coding, i + 1, pages.size(), pages.get(i)));
        }
        return single;
    }
}
