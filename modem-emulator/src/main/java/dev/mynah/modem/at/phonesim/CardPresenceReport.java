package dev.mynah.modem.at.phonesim;

import dev.mynah.at.command.Line;
import dev.mynah.modem.SimState;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;

/**
 * The unsolicited {@code +USIMSTATE:}, which every host gets. A card that has become ready is said to have been taken out and put in:
 * oFono, having given a PIN, waits for news of the card for ever, and its driver knows no other.
 */
final class CardPresenceReport implements UnsolicitedReport {
    @Override
    public void on(AtPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.SimChanged changed && changed.state() != SimState.NOT_READY) {
            boolean inserted = CardPresence.inserted(changed.state());
            if (!inserted || changed.state() == SimState.READY) {
                port.report(line(0));
            }
            if (inserted) {
                port.report(line(1));
            }
        }
    }

    private static String line(int inserted) {
        return Line.of("+USIMSTATE").add(inserted).toString();
    }
}
