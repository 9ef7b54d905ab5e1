package dev.mynah.modem.qmi.uim;

import static dev.mynah.modem.qmi.MessageForm.message;

import dev.mynah.modem.ModemEvent;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.qmi.Memory;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiReport;
import dev.mynah.modem.qmi.wire.Tlvs;
import java.util.Optional;

/** Tells of cards that are otherwise than they were told last. */
final class CardStatusReport implements QmiReport {
    private static final MessageForm FORM = message(0x0032, "Card Status").gives(CardStatus.STATUS);
    private static final Memory<Optional<CardStatus>> LAST = new Memory<>("UIM card status", Optional.empty());

    @Override
    public MessageForm form() {
        return FORM;
    }

    /** Something became of one of the slots. */
    static void noticed(QmiClient client, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.SimChanged
                || event instanceof SubscriptionEvent.PinsUsed
                || event instanceof SubscriptionEvent.PersonalisationChanged
                || event instanceof SubscriptionEvent.UsimEnabledChanged) {
            look(client);
        }
    }

    @Override
    public void on(QmiClient client, ModemEvent event) {
        look(client);
    }

    private static void look(QmiClient client) {
        if ((client.get(RegisterEvents.MASK) & RegisterEvents.CARD_STATUS) == 0) {
            return;
        }
        CardStatus now = CardStatus.of(client);
        if (!client.get(LAST).equals(Optional.of(now))) {
            client.set(LAST, Optional.of(now));
            client.indicate(FORM, Tlvs.of(CardStatus.STATUS, now));
        }
    }
}
