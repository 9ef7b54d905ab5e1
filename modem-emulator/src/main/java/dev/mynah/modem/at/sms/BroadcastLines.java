package dev.mynah.modem.at.sms;

import dev.mynah.at.command.Line;
import dev.mynah.modem.Messages.Kept;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.cbs.BroadcastMessage;
import dev.mynah.network.air.cbs.BroadcastPage;
import dev.mynah.network.air.cbs.PrimaryNotification;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.DataCodingScheme;
import java.util.List;
import java.util.Locale;

/** The lines that show a page of cell broadcast, in the mode the port is in. TS 27.005 3.4, 4. */
final class BroadcastLines {
    /** TS 23.038 5: general data coding, octets without a class. */
    private static final int OCTETS = 0x44;
    /** The serial number and the identifier. */
    private static final int HEADER = 4;

    private BroadcastLines() {}

    /** {@code +CBM}: as it is heard. */
    static List<String> routed(AtPort port, BroadcastPage page) {
        Line line = Line.of("+CBM");
        return MessageSettings.text(port) ? text(port, line, page, true) : pdu(line, page.encode());
    }

    /**
     * {@code +CBM} for the primary notification of ETWS. TS 27.005 knows none: in PDU mode it is told by its length, 56 octets as TS
     * 23.041 9.4.1.3 has them; in text mode it is one page of octets: the warning type and the security information.
     */
    static List<String> routed(AtPort port, PrimaryNotification notification) {
        Line line = Line.of("+CBM");
        Octets pdu = notification.encode();
        if (!MessageSettings.text(port)) {
            return pdu(line, pdu);
        }
        line.add(notification.serial().value())
                .add(notification.identifier())
                .add(OCTETS)
                .add(1)
                .add(1);
        return List.of(
                line.toString(), pdu.slice(HEADER, pdu.length()).toString().toUpperCase(Locale.ROOT));
    }

    /** {@code +CMGR}: as it was kept. */
    static List<String> read(AtPort port, Kept kept) {
        Line line = Line.of("+CMGR");
        return MessageSettings.text(port)
                ? text(port, line.add(MessageStatus.of(kept.status()).words()), page(kept), true)
                : pdu(line.add(kept.status().stat()).omit(), kept.tpdu());
    }

    /** One entry of {@code +CMGL}. */
    static List<String> listed(AtPort port, Kept kept) {
        Line line = Line.of("+CMGL").add(kept.index());
        return MessageSettings.text(port)
                ? text(port, line.add(MessageStatus.of(kept.status()).words()), page(kept), false)
                : pdu(line.add(kept.status().stat()).omit(), kept.tpdu());
    }

    private static BroadcastPage page(Kept kept) {
        return (BroadcastPage) BroadcastMessage.decode(kept.tpdu(), Rat.GSM).orElseThrow();
    }

    private static List<String> pdu(Line line, Octets pdu) {
        return List.of(line.add(pdu.length()).toString(), pdu.toString().toUpperCase(Locale.ROOT));
    }

    private static List<String> text(AtPort port, Line line, BroadcastPage page, boolean coding) {
        line.add(page.serial().value()).add(page.identifier());
        if (coding) {
            line.add(page.coding().value());
        }
        line.add(page.page()).add(page.pages());
        boolean text = page.coding().alphabet() == DataCodingScheme.Alphabet.GSM_7_BIT;
        return List.of(
                line.toString(),
                text
                        ? port.alphabet().encode(page.text())
                        : page.content().toString().toUpperCase(Locale.ROOT));
    }
}
