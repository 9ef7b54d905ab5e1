package dev.mynah.modem.at.quectel;

import dev.mynah.modem.Functionality;
import dev.mynah.modem.ModemEvent;
import dev.mynah.modem.SimState;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;
import dev.mynah.modem.at.port.UnsolicitedReport;

/**
 * What the module says of its beginning and of its card: {@code RDY} and {@code +CFUN: 1} after a start, {@code +CPIN:} with what
 * the card waits for, and once it is up {@code +QUSIM: 1}, {@code +QIND: SMS DONE} and {@code +QIND: PB DONE}.
 */
final class CardReport implements UnsolicitedReport {
    /** The module has started, and has not said yet that its radio is on. */
    private static final Setting<Boolean> STARTING = Setting.memory(false);

    @Override
    public void on(AtPort port, ModemEvent event) {
        if (event instanceof ModemEvent.Started) {
            port.report("RDY");
            port.set(STARTING, true);
        }
    }

    @Override
    public void on(AtPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.FunctionalityChanged changed
                && changed.functionality() == Functionality.FULL
                && port.get(STARTING)) {
            port.set(STARTING, false);
            port.report("+CFUN: 1");
        } else if (event instanceof SubscriptionEvent.SimChanged changed) {
            card(port, changed.state());
        }
    }

    private static void card(AtPort port, SimState state) {
        switch (state) {
            case READY -> {
                port.report("+CPIN: READY");
                port.report("+QUSIM: 1");
                port.report("+QIND: SMS DONE");
                port.report("+QIND: PB DONE");
            }
            case PIN_REQUIRED -> port.report("+CPIN: SIM PIN");
            case PUK_REQUIRED -> port.report("+CPIN: SIM PUK");
            case ABSENT -> port.report("+CPIN: NOT READY");
            case NOT_READY, BLOCKED, FAILED -> {}
        }
    }
}
