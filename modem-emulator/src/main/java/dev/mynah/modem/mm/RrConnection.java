package dev.mynah.modem.mm;

import dev.mynah.modem.radio.Radio;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CellMeasurement;
import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.ReleaseCause;
import dev.mynah.network.air.nas.NasMessage;

/** The connection below MM: how a procedure opens it, how it is protected, and how it ends. TS 24.008 4.5.1.1, 4.5.1.7, 4.5.3. */
final class RrConnection {
    private final MmUe ue;
    private final Radio radio;

    RrConnection(MmUe ue, Radio radio) {
        this.ue = ue;
        this.radio = radio;
    }

    boolean open() {
        return radio.connected();
    }

    Rat rat() {
        return radio.camped().map(it -> it.cell().rat()).orElse(Rat.UTRAN);
    }

    /** Sends a procedure's first message in the network selected, or, in limited service, in that of the cell. */
    void initial(NasMessage message) {
        ue.whereabouts()
                .plmn()
                .or(() -> radio.camped().map(CellMeasurement::cell).map(Cell::plmn))
                .ifPresent(plmn -> ue.path().initial(plmn, message));
    }

    /** That the network protects the connection says that the UE may have it. 4.5.1.1. */
    void securityCommanded() {
        ue.context().ifPresent(it -> radio.secured(CnDomain.CS, it.radioKeys(rat())));
        ue.authentication().forgetAnswer();
        if (ue.requests().asking() || ue.state() == MmState.WAIT_FOR_REESTABLISH) {
            ue.fire(new MmEvent.ServiceGranted());
        }
    }

    void released(ReleaseCause why) {
        gone();
        boolean failed = why == ReleaseCause.RADIO_LINK_FAILURE && ue.state() == MmState.MM_CONNECTION_ACTIVE;
        boolean failedAgain = why != ReleaseCause.NORMAL
                && ue.state() == MmState.WAIT_FOR_REESTABLISH
                && ue.requests().mayTryAgain();
        if ((failed && ue.links().calls() && ue.registered()) || failedAgain) {
            ue.fire(new MmEvent.LinkFailed());
        } else {
            releasedByItself();
        }
    }

    /** The connection is no more this domain's, though another may use it still. */
    void releasedByItself() {
        ue.fire(new MmEvent.ConnectionReleased(ue.rest()));
    }

    /** Only calls go on. 4.5.1.6. */
    void failed() {
        ue.links().loseOthers();
        ue.requests().linkFailed();
    }

    void letGo() {
        ue.user().letGo();
        gone();
    }

    void becameIdle() {
        gone();
        ue.updates().idle();
        if (ue.requests().any()) {
            ue.fire(new MmEvent.ServiceWanted(false));
        }
    }

    private void gone() {
        ue.timers().stop(MmTimer.T3240);
        ue.authentication().connectionGone();
    }
}
