package dev.mynah.modem.at.quectel;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import dev.mynah.modem.at.quectel.sockets.QuectelSockets;
import io.vertx.core.Future;

/**
 * {@code +QIDEACT}: deactivates a context; one that is inactive is as it should be. The one an LTE attach needs stays with the modem and
 * is the module's own no more: its sockets end.
 */
final class DeactivateModuleContext implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("+QIDEACT").set(ModuleContexts.ID).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        int id = given.get(ModuleContexts.ID);
        if (!ModuleContexts.active(port, id)) {
            return Answer.ok();
        }
        QuectelSockets.close(port, id);
        return Pending.ok(port.packetData().deactivate(id).recover(DeactivateModuleContext::needed));
    }

    private static Future<Void> needed(Throwable cause) {
        return cause instanceof Refusal refusal && refusal.reason() == Refusal.Reason.NOT_ALLOWED
                ? Future.succeededFuture()
                : Future.failedFuture(cause);
    }

    @Override
    public String clause() {
        return "Quectel";
    }

    @Override
    public String summary() {
        return "deactivate a context";
    }
}
