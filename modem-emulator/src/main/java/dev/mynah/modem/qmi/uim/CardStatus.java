package dev.mynah.modem.qmi.uim;

import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Modem;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import java.util.List;

/**
 * The cards of all logical slots with their applications, and which of them the device's subscriptions are of.
 *
 * @param primary the card's place in the list in the high octet, the application's in the low one; FFFF for none
 */
record CardStatus(int primary, int cdmaPrimary, int secondary, int cdmaSecondary, List<Card> cards) {
    private static final int NONE = 0xFFFF;

    static final Tlv<CardStatus> STATUS = tlv(
            0x10,
            "Card Status",
            Struct.of(
                    TlvType.U16,
                    CardStatus::primary,
                    TlvType.U16,
                    CardStatus::cdmaPrimary,
                    TlvType.U16,
                    CardStatus::secondary,
                    TlvType.U16,
                    CardStatus::cdmaSecondary,
                    TlvType.list(TlvType.U8, Card.TYPE),
                    CardStatus::cards,
                    CardStatus::new));

    static CardStatus of(QmiClient client) {
        Modem modem = client.modem();
        List<Subscription> live = modem.subscriptions().subList(0, modem.liveSlots());
        return new CardStatus(
                index(client, 0),
                NONE,
                index(client, 1),
                NONE,
                live.stream().map(Card::of).toList());
    }

    private static int index(QmiClient client, int rank) {
        return Slots.provisioned(client, rank)
                .filter(Subscription::usimEnabled)
                .flatMap(slot -> Card.usim(slot.sim()).map(application -> slot.slot() << 8 | application))
                .orElse(NONE);
    }
}
