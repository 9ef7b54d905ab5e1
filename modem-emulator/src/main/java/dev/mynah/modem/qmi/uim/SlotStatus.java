package dev.mynah.modem.qmi.uim;

import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Modem;
import dev.mynah.modem.PhysicalSlot;
import dev.mynah.modem.PortMapping;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Every port that can have a profile, as a physical slot: what is in it, and who speaks to it. Counted from 1. */
final class SlotStatus {
    /** @param iccid as EF.ICCID has it: the low half of an octet first */
    private record Status(long card, long active, int logicalSlot, List<Integer> iccid) {}

    private record Properties(long protocol, int applications, List<Integer> atr, boolean euicc) {}

    private static final long ABSENT = 1;
    private static final long PRESENT = 2;
    private static final long UICC = 2;
    private static final long NO_PROTOCOL = 0;

    private static final TlvType<List<Integer>> OCTETS = TlvType.list(TlvType.U8, TlvType.U8);

    private static final Tlv<List<Status>> STATUS = tlv(
            0x10,
            "Physical Slot Status",
            TlvType.list(
                    TlvType.U8,
                    Struct.of(
                            TlvType.U32,
                            Status::card,
                            TlvType.U32,
                            Status::active,
                            TlvType.U8,
                            Status::logicalSlot,
                            OCTETS,
                            Status::iccid,
                            Status::new)));
    private static final Tlv<List<Properties>> PROPERTIES = tlv(
            0x11,
            "Physical Slot Information",
            TlvType.list(
                    TlvType.U8,
                    Struct.of(
                            TlvType.U32,
                            Properties::protocol,
                            TlvType.U8,
                            Properties::applications,
                            OCTETS,
                            Properties::atr,
                            TlvType.BOOL,
                            Properties::euicc,
                            Properties::new)));
    /** High half first, sixteen octets; none where there is no eUICC. */
    private static final Tlv<List<List<Integer>>> EIDS = tlv(0x12, "Slot EID", TlvType.list(TlvType.U8, OCTETS));

    private SlotStatus() {}

    static MessageForm in(MessageForm form) {
        return form.gives(STATUS, PROPERTIES, EIDS);
    }

    /** The ports in their order, over all places for cards. */
    static List<PortMapping> slots(Modem modem) {
        return modem.physicalSlots().stream()
                .flatMap(place -> place.ports().stream().map(it -> new PortMapping(place.number(), it.number())))
                .toList();
    }

    /**
     * As a client sees them: the slot its subscription speaks to is the active one. That others are in use by other subscriptions
     * shows in their logical slots; ModemManager 1.20.4 takes the last active one for its own.
     */
    static Tlvs of(QmiClient client) {
        Modem modem = client.modem();
        List<Status> status = new ArrayList<>();
        List<Properties> properties = new ArrayList<>();
        List<List<Integer>> eids = new ArrayList<>();
        for (PhysicalSlot place : modem.physicalSlots()) {
            Optional<PhysicalSlot.Held> card = place.card();
            Optional<String> eid = card.flatMap(PhysicalSlot.Held::eid);
            for (PhysicalSlot.Port port : place.ports()) {
                OptionalInt logical = port.logicalSlot();
                status.add(new Status(
                        card.isPresent() ? PRESENT : ABSENT,
                        logical.equals(OptionalInt.of(client.subscription().slot())) ? 1 : 0,
                        logical.isPresent() ? logical.getAsInt() + 1 : 0,
                        port.iccid().map(it -> digits(it, true)).orElse(List.of())));
                properties.add(new Properties(
                        card.isPresent() ? UICC : NO_PROTOCOL,
                        logical.isPresent()
                                ? modem.subscriptions()
                                        .get(logical.getAsInt())
                                        .sim()
                                        .directory()
                                        .size()
                                : 0,
                        card.map(it -> octets(it.atr())).orElse(List.of()),
                        eid.isPresent()));
                eids.add(eid.map(it -> digits(it, false)).orElse(List.of()));
            }
        }
        return Tlvs.of(STATUS, status).with(PROPERTIES, properties).with(EIDS, eids);
    }

    /** Two digits an octet; a half that is left is F. */
    private static List<Integer> digits(String digits, boolean lowFirst) {
        List<Integer> octets = new ArrayList<>();
        for (int i = 0; i < digits.length(); i += 2) {
            int first = Character.digit(digits.charAt(i), 16);
            int second = i + 1 < digits.length() ? Character.digit(digits.charAt(i + 1), 16) : 0xF;
            octets.add(lowFirst ? second << 4 | first : first << 4 | second);
        }
        return octets;
    }

    private static List<Integer> octets(byte[] octets) {
        return IntStream.range(0, octets.length).mapToObj(i -> octets[i] & 0xFF).toList();
    }
}
