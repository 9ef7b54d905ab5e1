package dev.mynah.modem.ss;

import dev.mynah.modem.mobility.CmLink;
import dev.mynah.network.air.nas.element.TransactionIdentifier;
import dev.mynah.network.air.nas.ss.Facility;
import dev.mynah.network.air.nas.ss.Register;
import dev.mynah.network.air.nas.ss.ReleaseComplete;
import dev.mynah.network.air.nas.ss.SsMessage;
import dev.mynah.network.air.nas.ss.component.Component;

/** A transaction with the network, and the link it is on. */
record SsTransaction(CmLink link, TransactionIdentifier named) {
    /** The UE speaks phase 2 and later. TS 24.080 3.7.1. */
    private static final int PHASE_2 = 1;

    void begin(Component component) {
        send(Register.of(named, component.encode()).withVersion(PHASE_2));
    }

    void say(Component component) {
        send(Facility.of(named, component.encode()));
    }

    void end() {
        send(ReleaseComplete.of(named));
        link.close();
    }

    private void send(SsMessage message) {
        link.send(message.encode().toByteArray());
    }
}
