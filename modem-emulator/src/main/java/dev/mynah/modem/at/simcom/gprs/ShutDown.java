package dev.mynah.modem.at.simcom.gprs;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import io.vertx.core.Future;

/** {@code +CIPSHUT}: ends all connections and the context, but for the one an LTE attach needs: from the beginning. */
final class ShutDown implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("+CIPSHUT").execute().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        GprsStack stack = GprsStack.of(port);
        stack.closeAll();
        boolean up = stack.state == IpState.ACTIVE || stack.state == IpState.STATUS;
        stack.state = IpState.INITIAL;
        Future<Void> ended = up ? port.packetData().deactivate(stack.context()) : Future.succeededFuture();
        return Answer.later(
                ended.otherwiseEmpty().map(done -> Answer.result("SHUT OK")).toCompletionStage());
    }

    @Override
    public String clause() {
        return "SIM800 TCPIP";
    }

    @Override
    public String summary() {
        return "shut all down";
    }
}
