package dev.mynah.hal.service.sim;

import dev.mynah.modem.CardApplication.Kind;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.Sim;
import dev.mynah.modem.SimState;
import io.vertx.core.Future;

/** Who the subscriber is, as the USIM says. */
final class Identity {
    private Identity() {}

    static Future<String> imsi(Sim sim, String aid) {
        byte[] named = Hex.octets(aid);
        if (sim.state() == SimState.ABSENT) {
            return Future.failedFuture(new Refusal(Reason.SIM_ABSENT));
        }
        if (sim.imsi().isEmpty()) {
            return Future.failedFuture(new Refusal(Reason.SIM_NOT_READY));
        }
        boolean usim =
                named.length == 0 || sim.directory().stream().anyMatch(it -> it.kind() == Kind.USIM && it.named(named));
        return usim
                ? Future.succeededFuture(sim.imsi().get())
                : Future.failedFuture(new Refusal(Reason.INVALID_ARGUMENT));
    }
}
