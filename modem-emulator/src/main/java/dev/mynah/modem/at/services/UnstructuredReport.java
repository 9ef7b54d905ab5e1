package dev.mynah.modem.at.services;

import dev.mynah.at.command.Line;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;

/** The unsolicited {@code +CUSD:}. TS 27.007 7.15. */
final class UnstructuredReport implements UnsolicitedReport {
    @Override
    public void on(AtPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.UssdReceived received && port.get(UnstructuredData.REPORTED) == 1) {
            Line line = Line.of("+CUSD").add(received.state().number());
            received.text().ifPresent(text -> line.text(text, port.alphabet()).add(received.coding()));
            port.report(line.toString());
        }
    }
}
