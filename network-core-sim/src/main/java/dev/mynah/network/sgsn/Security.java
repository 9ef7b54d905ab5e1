package dev.mynah.network.sgsn;

import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.element.Gea;
import dev.mynah.network.ran.SignallingConnection;

/**
 * Protecting a connection: the security mode of UTRAN, or the ciphering that AUTHENTICATION AND CIPHERING has begun in LLC.
 * TS 24.008 4.7.1.2, TS 33.102 6.4.
 */
final class Security {
    static final Step<MsContext> PROTECT = Step.of("protect the connection", Security::protect);

    private Security() {}

    private static void protect(MsContext ms) {
        SignallingConnection connection = ms.connection().open();
        Keys keys = ms.security().keys();
        if (connection == null || keys == null) {
            ms.fire(new SgsnEvent.ConnectionLost());
        } else if (ms.inGsm() && ms.security().ciphering() == Gea.NONE) {
            ms.fire(new SgsnEvent.Secured());
        } else {
            ms.timers().start(SgsnTimer.SECURITY);
            connection.secure(CnDomain.PS, keys.in(connection.cell().rat()), () -> {
                ms.timers().stop(SgsnTimer.SECURITY);
                ms.fire(new SgsnEvent.Secured());
            });
        }
    }
}
