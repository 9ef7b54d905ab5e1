package dev.mynah.modem.at.simcom;

import dev.mynah.modem.SimState;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;

/** What the module says of its card once that is up: {@code +CPIN:}, then {@code SMS DONE} and {@code PB DONE}. */
final class StartReport implements UnsolicitedReport {
    @Override
    public void on(AtPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.SimChanged changed) {
            card(port, changed.state());
        }
    }

    private static void card(AtPort port, SimState state) {
        switch (state) {
            case READY -> {
                port.report("+CPIN: READY");
                port.report("SMS DONE");
                port.report("PB DONE");
            }
            case PIN_REQUIRED -> port.report("+CPIN: SIM PIN");
            case PUK_REQUIRED -> port.report("+CPIN: SIM PUK");
            case ABSENT -> port.report("+CPIN: NOT INSERTED");
            case NOT_READY, BLOCKED, FAILED -> {}
        }
    }
}
